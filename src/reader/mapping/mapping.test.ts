import { bonusBook, pointsFormBook } from "../../../test/fixtures/reader/layouts.ts";
import { toGrids } from "../../../test/fixtures/reader/sheetSpec.ts";
import { defaultReadOptions } from "../readOptions.ts";
import { readWorkbooks } from "../readWorkbooks.ts";
import type { Mapping } from "./mapping.ts";
import { parseMapping } from "./parseMapping.ts";

const book = toGrids(bonusBook());
const read = (mapping: Mapping | null, workbook = book) =>
  readWorkbooks([workbook], { ...defaultReadOptions, mapping });

describe("mapping", () => {
  const first = read(null);

  it("survives storage and changes nothing when it is given back as it was", () => {
    const kept = parseMapping(JSON.parse(JSON.stringify(first.mapping)));
    expect(kept).toEqual(first.mapping);
    const second = read(kept);
    expect(second.dataset.measures).toEqual(first.dataset.measures);
    expect(second.issues).toEqual(first.issues);
    expect(second.report.tables[0]?.columns[1]).toMatchObject({
      role: "name",
      confidence: 1,
      evidence: [{ code: "confirmed" }],
    });
  });

  it("reads a column as the user corrected it", () => {
    const sheets = first.mapping.sheets.map((sheet) => ({
      ...sheet,
      columns: sheet.columns.map((column) =>
        column.header === "态度指标(10%)" ? { ...column, role: "ignore" } : column,
      ),
    }));
    const second = read({ schemaVersion: 1, sheets });
    expect(second.dataset.measures.map(({ indicatorId }) => indicatorId)).toEqual(["业绩指标", "能力指标"]);
  });

  it("says what changed when the sheet has another shape", () => {
    const [grid] = book.grids;
    const values = grid!.values.map((row) => row.map((value) => (value === "扣分" ? "违纪扣分" : value)));
    const second = read(first.mapping, { ...book, grids: [{ ...grid!, values }] });
    expect(second.issues.find(({ code }) => code === "mapping_shape_changed")).toMatchObject({
      changes: ["+ 违纪扣分", "- 扣分"],
    });
  });

  it("leaves a sheet alone that the user said is none, and takes the person she named", () => {
    const ignored = read({
      schemaVersion: 1,
      sheets: first.mapping.sheets.map((sheet) => ({ ...sheet, isIgnored: true })),
    });
    expect([ignored.policy, ignored.report.sheets[0]?.reason]).toEqual([null, "ignored_by_user"]);
    const form = toGrids(pointsFormBook());
    const [sheet] = read(null, form).mapping.sheets;
    const named = read({ schemaVersion: 1, sheets: [{ ...sheet!, person: "沈知行" }] }, form);
    expect(named.dataset.employees.names).toEqual(["沈知行"]);
  });

  it.each([null, 7, {}, { schemaVersion: 2, sheets: [] }])("refuses %j as a stored mapping", (stored) => {
    expect(parseMapping(stored)).toBeNull();
  });
});
