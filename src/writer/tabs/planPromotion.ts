import type { EligibilityGate, GateResult, PromotionResult } from "../../core/index.ts";
import { eligibilityWord, figure } from "../../messages/index.ts";
import { fillIn } from "../../messages/tabs/index.ts";
import { promotionStepWord } from "../../messages/words/promotionStepWord.ts";
import type { SheetPlan } from "../../sheet/index.ts";
import { columnsOf } from "../layout/columnsOf.ts";
import { listBody, listTab } from "../layout/listTab.ts";
import { written } from "../layout/written.ts";
import { wordRules } from "../layout/wordRules.ts";
import type { Book } from "../model/book.ts";
import { colors } from "../theme/colors.ts";
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
      column(
        texts.list.priority,
        ({ priority }) => priority.map((gate) => gateText(book, gate)).join("\n") || null,
        { ...styles.text, wraps: true },
        32,
      ),
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
function gateText({ texts }: Book, { gate, state, found, distance }: GateResult): string {
  const unit = { months: texts.list.months, periods: texts.list.periods, none: "{count}" }[unitOf(gate)];
  const withUnit = (value: number): string => fillIn(unit, { count: figure(value, 2) });
  const shown = Array.isArray(found) ? found.join(", ") : found;
  const value =
    shown === null || typeof shown === "boolean"
      ? ""
      : `: ${typeof shown === "number" ? withUnit(shown) : String(shown)}`;
  const short =
    state === "failed" && distance !== null
      ? ` (${fillIn(texts.list.away, { distance: withUnit(distance) })})`
      : "";
  return `${signs[state]} ${gate.name}${value}${short}`;
}

function unitOf({ kind }: EligibilityGate): "months" | "periods" | "none" {
  if (kind === "tenure" || kind === "timeInLevel" || kind === "tenureRange") return "months";
  return kind === "streak" || kind === "gradeOfLast" ? "periods" : "none";
}
