import { readdirSync, readFileSync } from "node:fs";
import { issueSeverity, type Issue } from "../../src/core/index.ts";
import { openOnHost, type HostedFile } from "../../src/cli/openOnHost.ts";
import {
  defaultReadOptions,
  readWorkbooks,
  repairableCodes,
  type ReadResult,
  type Repair,
} from "../../src/reader/index.ts";
import { silent, type CellChange, type Workbook, type WorkbookGrids } from "../../src/sheet/index.ts";
import { findSheetsBeside, nothingKept } from "../../src/workflow/index.ts";
import { ownFolder, written } from "../cli/onDisk.ts";
import { contentOf } from "./contentOf.ts";
import { filesOf, readerFixtures } from "./readerFixtures.ts";
import { repairBooks } from "./specs/repairBooks.ts";

const folder = ownFolder();
const samples = readdirSync("samples").filter((name) => name.endsWith(".xlsx"));
/** Codes of doubts whose repairs were tried. */
const tried = new Set<string>();
/** Doubts about results of calculation: they go when the cells that are calculated with are right. */
const consequences =
  /^(?:formula_skips_text|formula_fixed_denominator|formula_rank_ties|grades_not_followed|total_differs|totals_not_followed) /u;
/** Repairs that write what was understood, so that nothing else is understood afterwards. */
const spelling = new Set(["date_as_text", "percent_assumed", "text_number", "weights_mixed"]);

const gridsOf = (workbook: Workbook): Promise<WorkbookGrids> => workbook.readGrids(null, silent);
async function read(workbook: WorkbookGrids): Promise<ReadResult> {
  const { besideScores } = await findSheetsBeside([workbook], { ...nothingKept, choice: { kind: "auto" } });
  return readWorkbooks([workbook], { ...defaultReadOptions, besideScores });
}
const keyOf = ({ code, at }: Issue): string => `${code} ${at ?? ""}`;

/** Corrects cells as the pane does, holds what is read then to what was read before, and undoes it as the pane does. */
async function expectKept(
  workbook: Workbook,
  before: ReadResult,
  repairId: string,
  changes: readonly CellChange[],
): Promise<void> {
  const settled = before.issues.filter((issue) => issue.repairId === repairId);
  expect(settled.length).toBeGreaterThan(0);
  settled.forEach(({ code }) => tried.add(code));
  const own = settled.map(keyOf);
  const undo = await workbook.correct(changes);
  const after = await read(await gridsOf(workbook));
  await workbook.correct(undo);
  const [was, is] = [before.issues.map(keyOf), after.issues.map(keyOf)];
  const errors = after.issues.filter(({ code }) => issueSeverity(code) === "error").map(keyOf);
  expect({
    left: own.filter((key) => is.includes(key)),
    alsoGone: was.filter((key) => !is.includes(key) && !own.includes(key) && !consequences.test(key)),
    newErrors: errors.filter((key) => !was.includes(key)),
  }).toEqual({ left: [], alsoGone: [], newErrors: [] });
  if (settled.every(({ code }) => spelling.has(code))) {
    const respelled = { codes: [], typed: [] };
    expect({ ...contentOf(after), ...respelled }).toEqual({ ...contentOf(before), ...respelled });
  }
}

/** Tries every way of every repair of a workbook; each undone, the sheets are what they were. */
async function expectAllKept(
  { host, workbook }: HostedFile,
  isWanted: (before: ReadResult) => (repair: Repair) => boolean = () => () => true,
): Promise<void> {
  // What the files hold as results of formulas is what their authors had typed.
  await host.run(async (context) => {
    context.application.calculate("Full");
    await context.sync();
  });
  const grids = await gridsOf(workbook);
  const before = await read(grids);
  expect(before.repairs.length).toBeGreaterThan(0);
  for (const { id, changes, options } of before.repairs.filter(isWanted(before))) {
    const ways = options.length === 0 ? [changes] : options.map((option) => option.changes);
    for (const way of ways) await expectKept(workbook, before, id, way);
    const back = await gridsOf(workbook);
    expect(back).toEqual(grids);
    expect(JSON.stringify(await read(back))).toBe(JSON.stringify(before));
  }
}

/** Hundreds of numbers as text are all alike. */
const firstAndLastOfKind =
  ({ issues, repairs }: ReadResult) =>
  ({ id }: Repair): boolean => {
    const codeOf = (repairId: string) => issues.find((issue) => issue.repairId === repairId)?.code;
    const alike = repairs.filter((other) => codeOf(other.id) === codeOf(id));
    return id === alike[0]?.id || id === alike.at(-1)?.id;
  };

describe("a repair", () => {
  const planted = repairableCodes.flatMap((code) =>
    repairBooks[code].map((book, index) => [code, String(index), book] as const),
  );
  it.each(planted)("settles %s (%s) and nothing else, and can be undone", async (code, index, book) => {
    await expectAllKept(await openOnHost(written(folder, { ...book, name: `${code}-${index}.xlsx` })));
    expect(tried).toContain(code);
  });

  it.each([
    ["text_number", "C3", "@", "70"],
    ["weights_mixed", "E2", "0%", 0.3],
  ] as const)("settles %s in %s where the format %s stands in its way", async (code, cell, format, value) => {
    const file = await openOnHost(written(folder, repairBooks[code][0]!));
    await file.host.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange(cell);
      range.numberFormat = [[format]];
      range.values = [[value]];
      await context.sync();
    });
    await expectAllKept(file);
  });

  const fixtures = readerFixtures.filter(
    ({ id, kind }) =>
      kind.startsWith("xls") &&
      readFileSync(`test/reader/expected/${id}.json`, "utf8").includes(" repairable"),
  );
  it.each(fixtures)("settles what it promises in the fixture $id", async (fixture) => {
    for (const path of filesOf(fixture)) {
      const file = await openOnHost(path);
      if ((await read(await gridsOf(file.workbook))).repairs.length > 0) await expectAllKept(file);
    }
  });

  it.each(samples)("settles what it promises in the sample %s", async (name) => {
    const file = await openOnHost(`samples/${name}`);
    if ((await read(await gridsOf(file.workbook))).repairs.length > 0)
      await expectAllKept(file, firstAndLastOfKind);
  });
});
