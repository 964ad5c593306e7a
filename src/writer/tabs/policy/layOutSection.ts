import type { Area, BlockPlan, CellStyle, StylePlan } from "../../../sheet/index.ts";
import { colors } from "../../theme/colors.ts";
import { markStyles } from "../../theme/markStyles.ts";
import { styles } from "../../theme/styles.ts";
import type { PlacedSection } from "./placedSection.ts";
import type { SectionColumn } from "./policySection.ts";

const tones: Readonly<Record<SectionColumn["tone"], CellStyle>> = {
  label: {},
  text: {},
  parameter: styles.parameter,
  derived: {},
  quiet: { color: colors.quiet, fontSize: 9 },
};

/** Title, header and body of one section. */
export function layOutSection({ section, headerRow, bodyTop }: PlacedSection): {
  readonly blocks: readonly BlockPlan[];
  readonly styles: readonly StylePlan[];
} {
  const { title, columns, rows } = section;
  const right = columns.length - 1;
  const bottom = bodyTop + rows.length - 1;
  const area = (top: number, last: number, left = 0, end = right): Area => ({
    top,
    left,
    bottom: last,
    right: end,
  });
  const cell = (row: number, column: number): Area => area(bodyTop + row, bodyTop + row, column, column);
  return {
    blocks: [
      ...(title === null ? [] : [{ top: headerRow - 1, left: 0, cells: [[title]] }]),
      { top: headerRow, left: 0, cells: [columns.map(({ header }) => header), ...rows] },
    ],
    styles: [
      ...(title === null ? [] : [{ area: area(headerRow - 1, headerRow - 1, 0, 0), style: styles.section }]),
      { area: area(headerRow, headerRow), style: { ...styles.header, horizontal: "left" } },
      { area: area(bodyTop, bottom), style: { ...styles.body, horizontal: "left" } },
      ...columns.map(({ tone, numberFormat, wraps }, column): StylePlan => ({
        area: area(bodyTop, bottom, column, column),
        style: {
          ...tones[tone],
          ...(numberFormat === null ? {} : { numberFormat }),
          ...(wraps ? { wraps: true } : {}),
        },
      })),
      ...Object.entries(section.cells).flatMap(([key, { style }]): readonly StylePlan[] => {
        const [row = 0, column = 0] = key.split(",").map(Number);
        return style === undefined ? [] : [{ area: cell(row, column), style }];
      }),
      ...section.defaults.map((row) => ({
        area: area(bodyTop + row, bodyTop + row, 1),
        style: markStyles.default,
      })),
      ...section.strongRows.map((row) => ({
        area: area(bodyTop + row, bodyTop + row),
        style: styles.strong,
      })),
      ...Object.entries(section.indents).flatMap(([row, depth]): readonly StylePlan[] =>
        depth > 0 ? [{ area: cell(Number(row), 0), style: { horizontal: "left", indent: depth } }] : [],
      ),
    ],
  };
}
