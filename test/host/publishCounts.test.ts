import { createExcelWorkbook } from "../../src/excel/index.ts";
import { createWorkbook } from "../../src/host/model/index.ts";
import { startNodeHost } from "../../src/host/node/index.ts";
import { silent, type WorkbookPlan } from "../../src/sheet/index.ts";
import { largePlan } from "../fixtures/largePlan.ts";

/** Contents as bare JSON: values where they stand, a formula once for the cells that share it. */
const bareBytes = (plan: WorkbookPlan): number =>
  plan.sheets.reduce(
    (sum, { blocks, fills }) =>
      sum +
      blocks.reduce((bytes, { cells }) => bytes + JSON.stringify(cells).length, 0) +
      fills.reduce((bytes, { formulaR1C1 }) => bytes + formulaR1C1.length, 0),
    0,
  );

/** Pieces that each cost a few actions on the wire, whatever they cover. */
const piecesOf = (plan: WorkbookPlan): number =>
  plan.sheets.reduce(
    (sum, { fills, styles, conditionalFormats, validations, rowHeights, columnWidths }) =>
      sum +
      [fills, styles, conditionalFormats, validations, rowHeights, Object.keys(columnWidths)].flat().length,
    0,
  );

describe("what publishing eight tabs costs", () => {
  it.each([
    [100, 8],
    [10_000, 12],
  ])(
    "of %d people: at most %d requests, each below a megabyte; none written the second time",
    async (size, most) => {
      const host = startNodeHost(createWorkbook(["Data"]));
      (globalThis as { Excel?: unknown }).Excel = host.Excel;
      const workbook = createExcelWorkbook();
      const plan = largePlan(size);
      const { counters } = host;
      await workbook.publish(plan, silent);
      expect(counters.requests).toBeLessThanOrEqual(most);
      expect(counters.actions).toBeLessThan(4_600);
      expect(counters.largestRequestBytes).toBeLessThanOrEqual(1_000_000);
      const cells = counters.cellsWritten;
      const receipt = await workbook.publish(plan, silent);
      expect([receipt.cellsWritten, counters.cellsWritten - cells]).toEqual([0, 0]);
    },
    300_000,
  );

  it("of ten and fifty thousand people: as many formulas, styles and rules as of a thousand", () => {
    // From 5,000 people on ranks are written, so that nobody waits for them.
    const [some, many, most] = [6_000, 10_000, 50_000].map((size) => piecesOf(largePlan(size)));
    expect(many).toBe(some);
    expect(most).toBe(some);
    expect(some).toBeLessThan(500);
  }, 300_000);

  it("of ten thousand people: bytes grow with the values alone", () => {
    const bytes = bareBytes(largePlan(10_000)) / 10_000;
    // IDs, names and departments on three tabs, ranks, and no score twice.
    expect(bytes).toBeLessThan(400);
  }, 300_000);
});
