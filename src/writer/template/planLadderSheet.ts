import type { AppraisalPolicy, EligibilityGate } from "../../core/index.ts";
import type { TemplateSheetTexts } from "../../messages/template/index.ts";
import type { SheetPlan } from "../../sheet/index.ts";
import { columnWidth } from "../layout/columnWidth.ts";
import { styles } from "../theme/styles.ts";
import { plainSheet } from "./plainSheet.ts";

const headerRow = 2;

/** The ladder to read and to hang up: each step with its conditions, and what of it the policy does not state. */
export function planLadderSheet(policy: AppraisalPolicy, texts: TemplateSheetTexts): SheetPlan | null {
  const { promotion, assumed } = policy;
  if (promotion === null || promotion.steps.length === 0) return null;
  const levelName = (id: string): string => promotion.levels.find((level) => level.id === id)?.name ?? id;
  const isAssumed = (pointer: string): boolean =>
    assumed.some((known) => pointer === known || pointer.startsWith(`${known}/`));
  const gateRows = (
    gate: EligibilityGate,
    pointer: string,
    indent: string,
  ): readonly (readonly string[])[] => {
    const origin = isAssumed(pointer) ? texts.notInPolicy : texts.inPolicy;
    const own = [`${indent}${gate.name}`, origin];
    if (gate.kind !== "group") return [own];
    return [
      own,
      ...gate.gates.flatMap((inner, at) => gateRows(inner, `${pointer}/gates/${String(at)}`, `${indent}　`)),
    ];
  };
  const rows = promotion.steps.flatMap(({ from, to, kind, gates }, index) => {
    const step = [levelName(from), levelName(to), texts[kind]];
    return gates
      .flatMap((gate, at) => gateRows(gate, `/promotion/steps/${String(index)}/gates/${String(at)}`, ""))
      .map((row) => [...step, ...row]);
  });
  const header = [texts.fromLevel, texts.toLevel, texts.stepKind, texts.condition, texts.origin];
  const right = header.length - 1;
  const bottom = headerRow + rows.length;
  return {
    ...plainSheet("ladder", texts.ladder),
    blocks: [
      { top: 0, left: 0, cells: [[texts.ladder]] },
      { top: 1, left: 0, cells: [[texts.ladderNote]] },
      { top: headerRow, left: 0, cells: [header, ...rows] },
    ],
    styles: [
      { area: { top: 0, left: 0, bottom: 0, right }, style: styles.title },
      { area: { top: 1, left: 0, bottom: 1, right }, style: styles.subtitle },
      { area: { top: headerRow, left: 0, bottom: headerRow, right }, style: styles.header },
      { area: { top: headerRow + 1, left: 0, bottom, right }, style: styles.body },
    ],
    columnWidths: Object.fromEntries(
      header.map((text, column) => [
        column,
        columnWidth(
          rows.map((row) => row[column] ?? null),
          text,
          { min: 12, max: 36 },
        ),
      ]),
    ),
    rowHeights: [{ top: 0, bottom: 0, points: 28 }],
    freeze: { rows: headerRow + 1, columns: 0 },
  };
}
