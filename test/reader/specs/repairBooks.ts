import type { RepairableCode } from "../../../src/reader/repair/repairableCodes.ts";
import type { BookSpec, SpecCell } from "../../fixtures/reader/sheetSpec.ts";

const book = (...rows: readonly (readonly SpecCell[])[]): BookSpec => ({
  name: "考核.xlsx",
  sheets: [{ name: "Q1 '26 评分", rows }],
});

const of = (formula: string, value: number | string): SpecCell => ({ formula, value });

const people = [
  ["E01", "乔安娜", 85, 90],
  ["E02", "万里云", 70, 76],
  ["E03", "覃思源", 92, 88],
  ["E04", "施文轩", 95, 91],
  ["E05", "喻晨曦", 60, 70],
] as const;
const head = ["工号", "姓名", "质量(60%)", "效率(40%)"];

/** People with their weighted total as a formula, and a formula behind it that reads the total. */
const graded = (header: string, gradeOf: (row: number, total: number) => SpecCell): BookSpec =>
  book(
    [...head, "总分", header],
    ...people.map(([id, name, quality, speed], index): SpecCell[] => {
      const row = index + 2;
      const total = quality * 0.6 + speed * 0.4;
      return [
        id,
        name,
        quality,
        speed,
        of(`=C${String(row)}*0.6+D${String(row)}*0.4`, total),
        gradeOf(row, total),
      ];
    }),
  );

/** A workbook per code that can come with a repair, in which the doubt is planted. */
export const repairBooks: Readonly<Record<RepairableCode, readonly BookSpec[]>> = {
  text_number: [
    book(
      head,
      ...people.map(([id, name, quality, speed], index) => [
        id,
        name,
        index === 1 ? "７０" : quality,
        index === 2 ? "88分" : speed,
      ]),
    ),
  ],
  percent_assumed: [
    book(
      head,
      ...people.map(([id, name, quality, speed], index) => [id, name, index === 1 ? 0.7 : quality, speed]),
    ),
  ],
  date_as_text: [
    book(
      ["工号", "姓名", "入职日期", "质量(60%)", "效率(40%)"],
      ...people.map(([id, name, quality, speed], index) => [
        id,
        name,
        index === 1 ? "2021.3.15" : 44_000 + index,
        quality,
        speed,
      ]),
    ),
  ],
  weights_mixed: [
    book(
      ["工号", "姓名", "质量", "效率", "协作"],
      ["权重", null, 40, 0.3, 30],
      ...people.map(([id, name, quality, speed]) => [id, name, quality, speed, 80]),
    ),
  ],
  duplicate_conflict: [
    book([...head, "协作"], ...people.map(([id, name, quality, speed]) => [id, name, quality, speed, 80]), [
      "E02",
      "万里云",
      74,
      80,
      80,
    ]),
    book(
      ["工号", "姓名", "质量", "效率"],
      ...people.map(([id, name], index) => [id, name, index === 0 ? "优秀" : "良好", "合格"]),
      ["E02", "万里云", "优秀", "合格"],
    ),
  ],
  value_conflict: [
    {
      name: "考核.xlsx",
      sheets: [
        { name: "一组", rows: [head, ...people] },
        {
          name: "核对",
          rows: [
            head,
            ...people.map(([id, name, quality, speed]) => [id, name, id === "E03" ? 90 : quality, speed]),
          ],
        },
      ],
    },
  ],
  constant_over_formula: [
    book(
      [...head, "总分"],
      ...people.map(([id, name, quality, speed], index): SpecCell[] => {
        const row = index + 2;
        return [
          id,
          name,
          quality,
          speed,
          index === 2 ? 90 : of(`=C${String(row)}*0.6+D${String(row)}*0.4`, 80),
        ];
      }),
    ),
  ],
  formula_inconsistent: [
    graded("平均", (row, total) =>
      row === 4 ? of("=C4+D4", 180) : of(`=AVERAGE(C${String(row)}:D${String(row)})`, total),
    ),
  ],
  formula_fixed_denominator: [
    book(
      [...head, "平均"],
      ...people.map(([id, name, quality, speed], index): SpecCell[] => {
        const row = index + 2;
        return [
          id,
          name,
          quality,
          index === 1 ? null : speed,
          of(`=SUM(C${String(row)}:D${String(row)})/2`, index === 1 ? 35 : (quality + speed) / 2),
        ];
      }),
    ),
  ],
  formula_range_short: [
    book(
      ["工号", "姓名", "质量", "效率", "协作", "总分"],
      ...people.map(([id, name, quality, speed], index): SpecCell[] => {
        const row = index + 2;
        return [id, name, quality, speed, 80, of(`=SUM(C${String(row)}:D${String(row)})`, quality + speed)];
      }),
      [
        "平均分",
        null,
        of("=AVERAGE(C2:C5)", 85.5),
        of("=AVERAGE(D2:D6)", 83),
        of("=AVERAGE(E2:E6)", 80),
        null,
      ],
    ),
  ],
  formula_exact_match_bands: [
    graded("等级", (row) => of(`=VLOOKUP(E${String(row)},{0,"C";75,"B";90,"A"},2,FALSE)`, "")),
    graded("等级", (row) => of(`=INDEX({"C";"B";"A"},MATCH(E${String(row)},{0;75;90},0))`, "")),
    // A lookup of the id, which must stay exact, beside the one over bands.
    graded("等级", (row) =>
      of(`=VLOOKUP(VLOOKUP(A${String(row)},$A$2:$E$6,5,FALSE),{0,"C";75,"B";90,"A"},2,0)`, ""),
    ),
  ],
  formula_band_gap: [
    graded("等级", (row, total) =>
      of(
        `=IF(E${String(row)}>=90,"A",IF(AND(E${String(row)}>=75,E${String(row)}<=89),"B",IF(E${String(row)}<=74,"C","")))`,
        total >= 90 ? "A" : total >= 75 ? "B" : "C",
      ),
    ),
  ],
};
