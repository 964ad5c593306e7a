import { returnsTexts, type Language } from "../../messages/index.ts";
import { emptySheet, type PlannedCell, type SheetPlan } from "../../sheet/index.ts";
import type { MergeResult } from "./mergeResult.ts";

const width = 7;
const shade = "#DDEBF7";

/** The tab that lists conflicts, what was changed and who did not come back, with both values and both places. */
export function planMergeTab({ conflicts, tampering, missing }: MergeResult, language: Language): SheetPlan {
  const words = returnsTexts(language);
  const conflictRows = conflicts.flatMap(({ person, heading, at, entries }) =>
    entries
      .slice(1)
      .map((other): PlannedCell[] => [
        person,
        heading,
        at,
        entries[0]?.value ?? null,
        entries[0]?.file ?? "",
        other.value,
        `${other.file} ${other.at}`,
      ]),
  );
  const tamperingRows = tampering.map((one): PlannedCell[] => [
    words.kinds[one.kind],
    one.file,
    one.at,
    one.sent,
    one.returned,
  ]);
  const none: PlannedCell[][] = [[words.none]];
  const cells: PlannedCell[][] = [
    [words.title],
    [],
    [words.conflicts],
    [...words.conflictHeadings],
    ...(conflictRows.length > 0 ? conflictRows : none),
    [],
    [words.tampering],
    [...words.tamperingHeadings],
    ...(tamperingRows.length > 0 ? tamperingRows : none),
    [],
    [words.missing],
    [...words.missingHeadings],
    ...(missing.length > 0 ? missing.map(({ person, at }): PlannedCell[] => [person, at]) : none),
  ];
  const second = 6 + Math.max(1, conflictRows.length);
  const third = second + 3 + Math.max(1, tamperingRows.length);
  const row = (top: number) => ({ top, left: 0, bottom: top, right: width - 1 });
  return {
    ...emptySheet("merge-check", words.tab),
    tabColor: "#C00000",
    blocks: [{ top: 0, left: 0, cells: cells.map(padded) }],
    styles: [
      { area: row(0), style: { bold: true, fontSize: 16 } },
      ...[2, second, third].map((top) => ({ area: row(top), style: { bold: true, fontSize: 12 } })),
      ...[3, second + 1, third + 1].map((top) => ({
        area: row(top),
        style: { bold: true, fill: shade, wraps: true },
      })),
    ],
    columnWidths: { 0: 22, 1: 24, 2: 20, 3: 16, 4: 24, 5: 16, 6: 36 },
  };
}

const padded = (cells: readonly PlannedCell[]): readonly PlannedCell[] =>
  Array.from({ length: width }, (_, column) => cells[column] ?? null);
