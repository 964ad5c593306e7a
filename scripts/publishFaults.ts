/**
 * Breaks a publishing at each of its requests by each error of the host, first into an empty place and then over
 * standing tabs, and counts what was left behind: the user's cells must be as they were and the next run must succeed.
 *
 *   npx tsx scripts/publishFaults.ts
 */
import { hostErrors } from "../src/excel/testing/hostErrors.ts";
import { samplePeople } from "../src/excel/testing/samplePeople.ts";
import { samplePlan } from "../src/excel/testing/samplePlan.ts";
import { startWorkbook } from "../src/excel/testing/startWorkbook.ts";
import { silent, WorkbookError } from "../src/sheet/index.ts";

const more = [...samplePeople, ["Zhou Ran", 91]] as const;
const { host, model, workbook } = startWorkbook();
await host.run(async (context) => {
  context.workbook.worksheets.getFirst().getRange("A1:B1").values = [["=user", "data"]];
  await context.sync();
});
/** All that the user sees, cell by cell. */
const view = (): string =>
  JSON.stringify(
    model.sheets
      .filter(({ visibility }) => visibility === "Visible")
      .map(({ name, cells }) => [
        name,
        ...[...cells]
          .flatMap(([row, line]) =>
            [...line].map(([at, { value, formula }]) => [row, at, formula ?? value] as const),
          )
          .filter(([, , content]) => content !== null && content !== "")
          .sort(([row, at], [otherRow, otherAt]) => row - otherRow || at - otherAt),
      ]),
  );

for (const [what, plan] of [
  ["new tabs", samplePlan(samplePeople)],
  ["standing tabs", samplePlan(more)],
] as const) {
  const before = view();
  const start = host.counters.requests;
  await workbook.publish(plan, silent);
  const requests = host.counters.requests - start;
  await workbook.restore(silent);
  const count = { broken: 0, told: 0, asBefore: 0 };
  for (let request = 1; request <= requests; request += 1)
    for (const code of hostErrors) {
      host.faults.add({ at: request, error: { code } });
      const error: unknown = await workbook.publish(plan, silent).then(
        () => null,
        (cause: unknown) => cause,
      );
      host.faults.clear();
      if (error === null) {
        // One request less than the first time: nothing was broken.
        await workbook.restore(silent);
        continue;
      }
      count.broken += 1;
      if (error instanceof WorkbookError) count.told += 1;
      if (view() === before) count.asBefore += 1;
    }
  const { sheetsAdded, sheetsChanged } = await workbook.publish(plan, silent);
  console.log(
    `${what}: ${String(count.broken)} breaks (each request by each of ${String(hostErrors.length)} errors);`,
    `${String(count.told)} told as one error of ours, ${String(count.asBefore)} left the workbook as it was;`,
    `the next run wrote ${[...sheetsAdded, ...sheetsChanged].join(", ")}`,
  );
}
