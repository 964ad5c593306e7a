import type { EligibilityGate, GateResult, PromotionResult } from "../../core/index.ts";
import { eligibilityWord, figure, listed } from "../../messages/index.ts";
import { fillIn } from "../../messages/tabs/index.ts";
import { promotionStepWord } from "../../messages/words/promotionStepWord.ts";
import type { SheetPlan } from "../../sheet/index.ts";
import { columnsOf } from "../layout/columnsOf.ts";
import { listBody, listTab } from "../layout/listTab.ts";
import { written } from "../layout/written.ts";
import { wordRules } from "../layout/wordRules.ts";
import type { Book } from "../model/book.ts";
import { colors } from "../theme/colors.ts";
import { pointsText } from "../theme/numberFormats.ts";
import { styles } from "../theme/styles.ts";

const signs = { passed: "✓", waived: "✓", failed: "✗", unknown: "?" } as const;

/** Everybody's steps on the ladder, the eligible first: each condition with its sign, what was found, how far off. */
export function planPromotion(book: Book, promotion: PromotionResult): SheetPlan {
  const { texts, dataset, policy, options } = book;
  const rank = { eligible: 0, nearMiss: 1, unverified: 2, ineligible: 3 } as const;
  const judged = promotion.judgements.toSorted(
    (left, right) => rank[left.eligibility] - rank[right.eligibility] || left.row - right.row,
  );
  const candidate = new Map(promotion.candidates.map((item) => [`${String(item.row)}|${item.stepId}`, item]));
  const levelName = (id: string): string =>
    policy.promotion?.levels.find((level) => level.id === id)?.name ?? id;
  const { ids, names, departments } = dataset.employees;
  const column = columnsOf(judged, 20);
  const priority = column(
    texts.list.priority,
    (judgement) => judgement.priority.map((gate) => gateText(book, gate)).join("\n") || null,
    { ...styles.text, wraps: true },
    44,
  );
  const sheet = listTab(book, {
    id: "promotion",
    title: texts.list.promotionTitle,
    note: texts.list.promotionNote,
    count: judged.length,
    table: "KPI_Promotion",
    columns: [
      column(texts.common.id, ({ row }) => ids[row] ?? null),
      column(texts.common.name, ({ row }) => names[row] ?? null),
      column(texts.common.department, ({ row }) => departments[row] ?? null),
      column(texts.list.from, ({ step }) => levelName(step.from), styles.text, 28),
      column(texts.list.to, ({ step }) => levelName(step.to), styles.text, 28),
      column(texts.list.step, ({ step }) => promotionStepWord(step.kind, options.language)),
      column(texts.list.eligibility, ({ eligibility }) => eligibilityWord(eligibility, options.language), {
        ...styles.center,
        ...styles.strong,
      }),
      column(
        texts.list.queue,
        ({ row, step }) => written(book, candidate.get(`${String(row)}|${step.id}`)?.rank ?? null),
        styles.center,
      ),
      column(
        texts.list.gates,
        ({ gates, isExcluded }) =>
          [...(isExcluded ? [texts.list.excluded] : []), ...gates.map((gate) => gateText(book, gate))].join(
            "\n",
          ),
        { ...styles.text, wraps: true },
        48,
      ),
      ...(judged.some(({ priority }) => priority.length > 0) ? [priority] : []),
    ],
  });
  const area = listBody(6, judged.length);
  const word = (code: keyof typeof rank): string => eligibilityWord(code, options.language);
  return {
    ...sheet,
    tabColor: colors.good,
    conditionalFormats: wordRules(area, [
      [word("eligible"), "good"],
      [word("nearMiss"), "middle"],
      [word("unverified"), "fair"],
    ]),
  };
}

/** `✗ Time in level: 9 months (3 months short)`. */
function gateText(
  { texts: { list }, policy, options }: Book,
  { gate, state, found, distance }: GateResult,
): string {
  const { name } = gate;
  const shown = (value: number): string => {
    if (isPoints(gate)) return pointsText(value, policy.grades.displayRounding);
    const unit = { months: list.months, periods: list.periods, none: "{count}" }[unitOf(gate)];
    return fillIn(unit, { count: figure(value, 2) });
  };
  const said = (value: NonNullable<typeof found>): string => {
    if (typeof value === "object") return listed(value, options.language);
    return typeof value === "number" ? shown(value) : String(value);
  };
  const isSaid = found !== null && typeof found !== "boolean";
  const text = isSaid ? fillIn(list.gateFound, { name, found: said(found) }) : name;
  const isShort = state === "failed" && distance !== null;
  return `${signs[state]} ${isShort ? fillIn(list.gateShort, { text, distance: shown(distance) }) : text}`;
}

/** Scores stand with as many digits as in the columns beside them. */
const isPoints = ({ kind }: EligibilityGate): boolean => kind === "minScore" || kind === "averageOfLast";

function unitOf({ kind }: EligibilityGate): "months" | "periods" | "none" {
  if (kind === "tenure" || kind === "timeInLevel" || kind === "tenureRange") return "months";
  return kind === "streak" || kind === "gradeOfLast" ? "periods" : "none";
}
