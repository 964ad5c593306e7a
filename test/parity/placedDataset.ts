import {
  createDataset,
  type DatasetParts,
  type PlainEmployee,
  type PlainMeasure,
} from "../../src/core/index.ts";
import { columnLetters } from "../../src/sheet/index.ts";
import { createWorkbook, setCell, type WorkbookModel } from "../../src/host/model/index.ts";

/** People and entries that stand on a sheet "Entries": one row per person, one column per measure. */
export function placedDataset(
  people: readonly PlainEmployee[],
  measures: readonly PlainMeasure[],
  parts: DatasetParts = {},
) {
  const workbook: WorkbookModel = createWorkbook(["Entries"]);
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new RangeError("The workbook has one sheet.");
  people.forEach(({ id }, row) => setCell(sheet, row + 2, 0, { value: id }));
  const rows = Int32Array.from(people, (_, row) => row + 3);
  const placed = measures.map((measure, index): PlainMeasure => {
    measure.entries.forEach((entry, row) => {
      if (entry !== null) setCell(sheet, row + 2, index + 1, { value: entry });
    });
    return {
      ...measure,
      raw: measure.entries.map((entry) => (typeof entry === "string" ? entry : null)),
      places: { kind: "column", prefix: `Entries!${columnLetters(index + 1)}`, rows },
    };
  });
  return { workbook, dataset: createDataset(people, placed, parts) };
}
