import type { CellModel } from "../../host/model/index.ts";
import { silent, type WorkbookError } from "../../sheet/index.ts";
import { requestsOf } from "../testing/requestsOf.ts";
import { samplePlan } from "../testing/samplePlan.ts";
import { startWithData } from "../testing/startWithData.ts";

const plan = samplePlan([
  ["Lin Yue", 96],
  ["Wei Lan", 80],
]);
/** Other points for the first, and one more person. */
const changed = samplePlan([
  ["Lin Yue", 97],
  ["Wei Lan", 80],
  ["Zhou Ran", 91],
]);
/** Request of a publishing that reads the standing tabs: an entry before it is read as it stands. */
const readingBy = 2;
/** Cells somebody types into: one that is written, one that is not, one where the tab grows. */
const cells = [
  [3, 1],
  [4, 1],
  [5, 0],
] as const;

async function start() {
  const started = await startWithData(false);
  await started.workbook.publish(plan, silent);
  const sheet = started.model.sheets.find(({ name }) => name === "Summary");
  return {
    ...started,
    values: (): unknown[] => cells.map(([row, column]) => sheet?.cells.get(row)?.get(column)?.value ?? null),
    enter: (): void => {
      for (const [row, column] of cells) {
        const line = sheet?.cells.get(row) ?? new Map<number, CellModel>();
        sheet?.cells.set(row, line);
        line.set(column, { styleId: line.get(column)?.styleId ?? 0, value: "=hers", formula: null });
      }
    },
  };
}

/** Publishes; somebody types after one request, and another is refused. */
async function publishRefused(entered: number, refused: number) {
  const { host, workbook, model, values, enter } = await start();
  host.faults.add({ at: refused, refusal: "ActivityLimitReached" });
  host.others.after(entered, enter);
  const said = await workbook.publish(changed, silent).then(
    () => null,
    (error: unknown) => error as WorkbookError,
  );
  return {
    said,
    values: values(),
    hasCome: host.others.pending === 0,
    names: model.sheets.map((s) => s.name),
  };
}

const stands = { values: ["=hers", "=hers", "=hers"], names: ["Data", "Summary", "Policy"] };
const told = { code: "changed_meanwhile", at: "Summary!B4" };

describe("entries in our tab during a publishing that is then taken back for another reason", () => {
  it("stand, and are told, after whichever request they came", async () => {
    const { host, workbook } = await start();
    const needed = await requestsOf(host, () => workbook.publish(changed, silent));
    const codes: (string | undefined)[] = [];
    for (let request = readingBy + 1; request < needed; request += 1) {
      const { said, values, names } = await publishRefused(request, request + 1);
      expect({ request, values }).toEqual({ request, values: stands.values });
      if (said !== null) expect({ request, names }).toEqual({ request, names: stands.names });
      codes.push(said?.code);
    }
    // Before anything is written, nothing is taken back; after the last request, there is nothing to refuse.
    const [first, ...later] = codes;
    expect([first, later.at(-1)]).toEqual(["busy", undefined]);
    expect(new Set(later.slice(0, -1))).toEqual(new Set(["changed_meanwhile"]));
  });

  it("stand also where they come while it is being taken back", async () => {
    const { host, workbook } = await start();
    const refused = (await requestsOf(host, () => workbook.publish(changed, silent))) - 1;
    let hasCome = true;
    for (let request = refused; hasCome; request += 1) {
      const { values, names, ...outcome } = await publishRefused(request, refused);
      hasCome = outcome.hasCome;
      if (hasCome) expect({ request, values, names }).toEqual({ request, ...stands });
    }
  });

  it("stand after a cancel, and the next run succeeds", async () => {
    const { workbook, values, enter } = await start();
    const longNames = samplePlan(Array.from({ length: 60 }, (_, row) => ["n".repeat(30_000), row] as const));
    let isCancelled = false;
    const publishing = workbook.publish(longNames, {
      ...silent,
      report: (step, share) => {
        if (isCancelled || step !== "write" || share === 0) return;
        enter();
        isCancelled = true;
      },
      isCancelled: () => isCancelled,
    });
    await expect(publishing).rejects.toMatchObject({ ...told, cause: { code: "cancelled" } });
    expect(values()).toEqual(stands.values);
    const next = await workbook.publish(samplePlan([["Lin Yue", 97]]), silent);
    expect(next.sheetsChanged).toEqual(["Summary"]);
  });

  it("that never came leave the reason as it is", async () => {
    const { workbook, host, values } = await start();
    host.faults.add({ at: readingBy + 2, refusal: "ActivityLimitReached" });
    await expect(workbook.publish(changed, silent)).rejects.toMatchObject({ code: "busy" });
    expect(values()).toEqual([96, 80, null]);
  });
});
