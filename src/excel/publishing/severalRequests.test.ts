import type { CellModel } from "../../host/model/index.ts";
import { silent, WorkbookError } from "../../sheet/index.ts";
import { requestsOf } from "../testing/requestsOf.ts";
import { samplePlan } from "../testing/samplePlan.ts";
import { startWithData } from "../testing/startWithData.ts";

type Person = readonly [name: string, points: number];

/** Two groups of people, far enough from each other to be written apart. */
const [groupSize, between] = [20, 200];
const size = groupSize * 2 + between;
const before = Array.from({ length: size }, (_, row): Person => [`Person ${String(row)}`, row]);
/** Names of a group so long that each group fills a request of its own. */
const after = before.map(([name, points], row): Person => {
  const changes = row < groupSize || row >= size - groupSize;
  return changes ? [name.padEnd(30_000, "."), points] : [name, points];
});
/** A name of the second group. */
const hers = { row: 3 + size - 2, at: `Summary!A${String(3 + size - 1)}` };

async function start() {
  const started = await startWithData(false);
  await started.workbook.publish(samplePlan(before), silent);
  const lineOf = (row: number): Map<number, CellModel> | undefined =>
    started.model.sheets.find(({ name }) => name === "Summary")?.cells.get(row);
  return {
    ...started,
    valueAt: (row: number): unknown => lineOf(row)?.get(0)?.value ?? null,
    enter: (row: number, value: string): void => {
      lineOf(row)?.set(0, { styleId: lineOf(row)?.get(0)?.styleId ?? 0, value, formula: null });
    },
  };
}

describe("a tab that is written in several requests", () => {
  it("keeps what somebody else types between any two of them, and says where it stands", async () => {
    const { host, workbook } = await start();
    const needed = await requestsOf(host, () => workbook.publish(samplePlan(after), silent));
    const told: number[] = [];
    for (let request = 3; request < needed; request += 1) {
      const { host: own, workbook: book, valueAt, enter } = await start();
      own.others.after(request, () => {
        enter(hers.row, "hers");
      });
      const said = await book.publish(samplePlan(after), silent).then(
        () => null,
        (error: unknown) => error,
      );
      expect([request, valueAt(hers.row)]).toEqual([request, "hers"]);
      if (said === null) continue;
      expect(said).toEqual(expect.objectContaining({ code: "changed_meanwhile", at: hers.at }));
      expect(said).toBeInstanceOf(WorkbookError);
      // Taken back: the first group, which was written before her entry, stands as it did.
      expect(valueAt(3)).toBe("Person 0");
      told.push(request);
    }
    // Before the first of our cells, and between the two groups.
    expect(told.length).toBeGreaterThanOrEqual(2);
  });

  it("can be taken back as a whole", async () => {
    const { workbook, valueAt } = await start();
    await workbook.publish(samplePlan(after), silent);
    expect(String(valueAt(3 + size - 1))).toHaveLength(30_000);
    await workbook.restore(silent);
    expect([valueAt(3), valueAt(3 + size - 1)]).toEqual(["Person 0", `Person ${String(size - 1)}`]);
  });
});
