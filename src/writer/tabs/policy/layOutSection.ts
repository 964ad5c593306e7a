import type { Area, BlockPlan, StylePlan } from "../../../sheet/index.ts";
import { markStyles } from "../../theme/markStyles.ts";
import { styles } from "../../theme/styles.ts";
import type { PolicySection } from "./policySection.ts";

/** Title, header and body of one section from this row on. */
export function layOutSection(
  top: number,
  section: PolicySection,
): { readonly blocks: readonly BlockPlan[]; readonly styles: readonly StylePlan[] } {
  const { header, rows } = section;
  const right = header.length - 1;
  const body = top + 2;
  const area = (from: number, to: number, left = 0, last = right): Area => ({
    top: from,
    left,
    bottom: to,
    right: last,
  });
  return {
    blocks: [
      { top, left: 0, cells: [[section.title]] },
      { top: top + 1, left: 0, cells: [header, ...rows] },
    ],
    styles: [
      { area: area(top, top, 0, 0), style: styles.section },
      { area: area(top + 1, top + 1), style: styles.header },
      { area: area(body, body + rows.length - 1), style: styles.body },
      ...(right > 0
        ? [{ area: area(body, body + rows.length - 1, 1), style: { horizontal: "left", indent: 1 } as const }]
        : []),
      ...Object.entries(section.formats).map(([column, numberFormat]) => ({
        area: area(body, body + rows.length - 1, Number(column), Number(column)),
        style: { numberFormat, horizontal: "right", indent: 0 } as const,
      })),
      ...section.parameters.map(([row, column]) => ({
        area: area(body + row, body + row, column, column),
        style: { ...styles.parameter, horizontal: "right", indent: 0 } as const,
      })),
      ...section.defaults.map((row) => ({
        area: area(body + row, body + row, 1),
        style: markStyles.default,
      })),
      ...section.strongRows.map((row) => ({ area: area(body + row, body + row), style: styles.strong })),
      ...Object.entries(section.indents)
        .filter(([, depth]) => depth > 0)
        .map(([row, depth]) => ({
          area: area(body + Number(row), body + Number(row), 0, 0),
          style: { horizontal: "left", indent: depth } as const,
        })),
    ],
  };
}
