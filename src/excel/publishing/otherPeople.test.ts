import type { WorkbookModel } from "../../host/index.ts";
import type { CellModel } from "../../host/model/index.ts";
import type { NodeHost } from "../../host/node/index.ts";
import { silent, WorkbookError, type Workbook } from "../../sheet/index.ts";
import { requestsOf } from "../testing/requestsOf.ts";
import { samplePlan } from "../testing/samplePlan.ts";
import { startWithData } from "../testing/startWithData.ts";

const people: readonly (readonly [string, number])[] = [
  ["Lin Yue", 96],
  ["Wei Lan", 80],
];
/** Other points for the first, and one more person: a cell of the tab changes, and the tab grows by a row. */
const changed: readonly (readonly [string, number])[] = [
  ["Lin Yue", 97],
  ["Wei Lan", 80],
  ["Zhou Ran", 91],
];

/** Request of a publishing that reads the standing tabs; two before it ask for sheets and record. */
const readingBy = 2;

let host: NodeHost;
let model: WorkbookModel;
let workbook: Workbook;

async function start(): Promise<void> {
  ({ host, model, workbook } = await startWithData(false));
  await workbook.publish(samplePlan(people), silent);
}

beforeEach(start);

const sheetOf = (name: string) => model.sheets.find((sheet) => sheet.name === name);
const valueAt = (name: string, row: number, column: number): unknown =>
  sheetOf(name)?.cells.get(row)?.get(column)?.value ?? null;

/** Somebody else's entry, as it reaches this workbook. */
function enter(name: string, row: number, column: number, value: string | number): void {
  const sheet = sheetOf(name);
  if (sheet === undefined) throw new RangeError(`No sheet ${name}`);
  const line = sheet.cells.get(row) ?? new Map<number, CellModel>();
  sheet.cells.set(row, line);
  line.set(column, { styleId: line.get(column)?.styleId ?? 0, value, formula: null });
}

/** Publishes while somebody does this after the n-th request; what came of it. */
async function publishWhile(request: number, change: () => void): Promise<"done" | WorkbookError> {
  host.others.after(request, change);
  const said = await workbook.publish(samplePlan(changed), silent).then(
    () => "done" as const,
    (error: unknown) => error as WorkbookError,
  );
  expect(host.others.pending).toBe(0);
  return said;
}

/** Does this for every request of a publishing in turn, each time on tabs that stand as they did. */
async function atEveryRequest(
  change: () => void,
  check: (said: "done" | WorkbookError, request: number) => void | Promise<void>,
): Promise<ReadonlySet<string>> {
  const needed = await requestsOf(host, () => workbook.publish(samplePlan(changed), silent));
  expect(needed).toBeGreaterThan(3);
  const codes = new Set<string>();
  for (let request = 1; request < needed; request += 1) {
    await start();
    const said = await publishWhile(request, change);
    codes.add(said === "done" ? said : said.code);
    await check(said, request);
  }
  return codes;
}

describe("somebody else in the workbook while it is published", () => {
  it("who types into the user's data: finishes, and the entry stands", async () => {
    const codes = await atEveryRequest(
      () => {
        enter("Data", 4, 0, "hers");
      },
      () => {
        expect(valueAt("Data", 4, 0)).toBe("hers");
      },
    );
    expect([...codes]).toEqual(["done"]);
  });

  it("who types into a cell of our tab that is about to be written: stops, and her entry stands", async () => {
    const codes = await atEveryRequest(
      () => {
        enter("Summary", 3, 1, 12.5);
      },
      (said, request) => {
        // What stands there when the tab is read is a cell of ours that differs, as after any edit before publishing.
        const isReadAsItStands = request <= readingBy;
        expect([request, valueAt("Summary", 3, 1)]).toEqual([request, isReadAsItStands ? 97 : 12.5]);
        if (said !== "done") {
          expect(said).toMatchObject({ code: "changed_meanwhile", at: "Summary!B4" });
          expect(valueAt("Summary", 5, 0)).toBeNull();
        }
      },
    );
    expect(codes).toContain("changed_meanwhile");
  });

  it("who types where our tab grows: her entry stands, or the publishing says where it is", async () => {
    const codes = await atEveryRequest(
      () => {
        enter("Summary", 5, 0, "hers");
      },
      () => {
        expect(valueAt("Summary", 5, 0)).toBe("hers");
      },
    );
    expect(codes).toContain("changed_meanwhile");
  });

  it("who types beside our tab's cells: finishes, and the entry stands", async () => {
    const codes = await atEveryRequest(
      () => {
        enter("Summary", 3, 20, "a remark");
      },
      () => {
        expect(valueAt("Summary", 3, 20)).toBe("a remark");
      },
    );
    expect([...codes]).toEqual(["done"]);
  });

  it("who renames our tab and gives its name to a sheet of hers: hers is never written", async () => {
    await atEveryRequest(
      () => {
        const ours = sheetOf("Summary");
        const hers = sheetOf("Data");
        if (ours !== undefined) ours.name = "Old summary";
        if (hers !== undefined) hers.name = "Summary";
      },
      () => {
        expect([valueAt("Summary", 0, 0), sheetOf("Summary")?.cells.size]).toEqual(["x", 2]);
      },
    );
  });

  it("who deletes our tab: stops or finishes, and the next run makes it again", async () => {
    await atEveryRequest(
      () => {
        model.sheets.splice(
          model.sheets.findIndex(({ name }) => name === "Summary"),
          1,
        );
      },
      async (said) => {
        expect(said === "done" || said instanceof WorkbookError).toBe(true);
        await workbook.recover();
        await workbook.publish(samplePlan(changed), silent);
        expect(valueAt("Summary", 5, 0)).toBe("Zhou Ran");
      },
    );
  });
});
