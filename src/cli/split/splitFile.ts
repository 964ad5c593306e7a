import { basename, extname, join } from "node:path";
import type { WorkbookModel } from "../../host/index.ts";
import { addressOf, type Grid } from "../../sheet/index.ts";
import {
  keptMapping,
  planSplit,
  stampsOf,
  textNames,
  type DepartmentPart,
  type SplitPlan,
} from "../../workflow/index.ts";
import { openOnHost } from "../openOnHost.ts";
import { saveFile } from "../saveFile.ts";
import { silent } from "../../sheet/index.ts";
import { partFileNames } from "./partFileNames.ts";
import { namesOf, ownWorkbook } from "./ownWorkbook.ts";

/** One file that was written. */
export interface WrittenPart {
  readonly file: string;
  readonly department: string;
  readonly people: number;
  readonly sheets: readonly string[];
  /** Cells that still name somebody of another department: as a reviewer, say. */
  readonly mentions: readonly string[];
}

/** What splitting a workbook gave. */
export interface SplitFile extends Pick<SplitPlan, "leftOut" | "unplaced"> {
  readonly parts: readonly WrittenPart[];
}

/** Splits a workbook file by department: each part is cut from the file opened anew, stamped, and written by itself. */
export async function splitFile(file: string, out: string, version: string): Promise<SplitFile> {
  const { model, workbook } = await openOnHost(file);
  const plan = planSplit(await workbook.readGrids(null, silent), {
    mapping: await keptMapping(workbook),
    namesLeftOut: namesLeftOut(model),
    isSheetAlone: false,
  });
  const files = partFileNames(
    basename(file, extname(file)),
    plan.parts.map(({ department }) => department),
  );
  const parts: WrittenPart[] = [];
  for (const [index, part] of plan.parts.entries()) {
    const target = join(out, files[index] ?? "");
    const { bytes, grids } = await makePart(file, plan, part, version);
    saveFile(target, bytes);
    parts.push({
      file: target,
      department: part.department,
      people: part.people,
      sheets: part.sheets.map(({ sheetName }) => sheetName),
      mentions: mentionsOf(grids, plan, part),
    });
  }
  return { parts, leftOut: plan.leftOut, unplaced: plan.unplaced };
}

async function makePart(
  file: string,
  plan: SplitPlan,
  part: DepartmentPart,
  version: string,
): Promise<{ readonly bytes: Uint8Array; readonly grids: readonly Grid[] }> {
  const { model, workbook } = await openOnHost(file);
  const names = await workbook.cut(
    part.sheets.map(({ sheetName, rows, settled }) => ({ sheetName, copyAs: null, rows, settled })),
    silent,
  );
  const { grids } = await workbook.readGrids(names, silent);
  await workbook.stamp(stampsOf(plan, part, grids, version));
  return { bytes: await ownWorkbook(model, names), grids };
}

/** Names that stand for something other than cells of a sheet are in no part. */
function namesLeftOut(model: WorkbookModel): readonly string[] {
  const sheetNames = model.sheets.map(({ name }) => name);
  const kept = new Set(namesOf(model, sheetNames).map(({ name }) => name));
  return model.names.flatMap(({ name }) => (kept.has(name) ? [] : [name.toUpperCase()]));
}

function mentionsOf(
  grids: readonly Grid[],
  { everybody }: SplitPlan,
  { keys }: DepartmentPart,
): readonly string[] {
  const foreign = new Set(everybody.filter((key) => key !== "" && !keys.includes(key)));
  const names = (text: unknown): boolean => typeof text === "string" && textNames(text, foreign, foreign);
  return grids.flatMap(({ sheetName, origin, values, notes }) => [
    ...values.flatMap((row, r) =>
      row.flatMap((value, c) =>
        names(value) ? [addressOf(sheetName, { row: origin.row + r, column: origin.column + c })] : [],
      ),
    ),
    ...Object.entries(notes).flatMap(([place, note]) => {
      const [row = 0, column = 0] = place.split(",").map(Number);
      return names(note)
        ? [addressOf(sheetName, { row: origin.row + row, column: origin.column + column })]
        : [];
    }),
  ]);
}
