import { sampleFile } from "../../scripts/samples/sampleFile.ts";
import { openGrids } from "../../src/cli/read/openGrids.ts";
import { silent } from "../../src/sheet/index.ts";
import { checkGrids, nothingKept, type Appraisal } from "../../src/workflow/index.ts";

/** Reads, recognises and appraises a sample, as one look at the opened workbook does. */
export async function appraisalOf(id: string): Promise<Appraisal> {
  const grids = await openGrids(`samples/${sampleFile({ id })}`);
  const choice = { kind: "auto" } as const;
  const checked = await checkGrids([grids], { ...nothingKept, choice }, silent, "zh-CN", "2026-12-31");
  if (!checked.found) throw new RangeError(`${id} has no scores`);
  return checked.appraisal;
}
