import { openXlsx } from "../../host/file/index.ts";
import { createWorkbook, type WorkbookModel } from "../../host/model/index.ts";

/** Opens an .xlsx file's bytes under its name. */
export function readWorkbook(bytes: ArrayBuffer, name: string): WorkbookModel {
  const workbook = openXlsx(new Uint8Array(bytes));
  workbook.name = name;
  return workbook;
}

/** Fetches and opens a sample; an empty workbook when there is none of the name. */
export async function loadSample(name: string | null): Promise<WorkbookModel> {
  const answer = name === null ? null : await fetch(`../samples/${encodeURIComponent(name)}`);
  return answer?.ok === true && name !== null
    ? readWorkbook(await answer.arrayBuffer(), name)
    : createWorkbook();
}

/** Names the samples that the server has. */
export async function listSamples(): Promise<readonly string[]> {
  const answer = await fetch("../samples/index.json");
  return answer.ok ? ((await answer.json()) as readonly string[]) : [];
}
