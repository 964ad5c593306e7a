import { createCalcEngine } from "../../host/calc/index.ts";
import { openXlsx, saveXlsx } from "../../host/file/index.ts";
import { createWorkbook, type WorkbookModel } from "../../host/model/index.ts";
import { startNodeHost } from "../../host/node/index.ts";

/** Name of the sheet that a new workbook has until others are in it. */
const placeholder = "~";

/**
 * Puts sheets of a workbook into a new one. The new file is written from nothing but these sheets: no shared texts,
 * caches, hidden names, properties, stored documents or earlier bytes of the old one are in it.
 *
 * @returns The bytes of the new .xlsx file.
 */
export async function ownWorkbook(from: WorkbookModel, sheetNames: readonly string[]): Promise<Uint8Array> {
  const model = createWorkbook([placeholder]);
  const host = startNodeHost(model, {
    calcEngine: createCalcEngine(),
    openBase64: (base64) => openXlsx(Buffer.from(base64, "base64")),
  });
  await host.run(async (context) => {
    context.workbook.insertWorksheetsFromBase64(Buffer.from(saveXlsx(from)).toString("base64"), {
      positionType: "End",
      sheetNamesToInsert: [...sheetNames],
    });
    context.workbook.worksheets.getItem(placeholder).delete();
    await context.sync();
    for (const { name, refersTo } of namesOf(from, sheetNames)) context.workbook.names.add(name, refersTo);
    await context.sync();
  });
  return saveXlsx(model);
}

/** Names of the workbook that stand for cells of these sheets. */
export function namesOf(
  { names }: WorkbookModel,
  sheetNames: readonly string[],
): readonly { readonly name: string; readonly refersTo: string }[] {
  return names.flatMap(({ name, formula, visible }) => {
    const sheet = /^=(?:'((?:[^']|'')+)'|([^'!]+))!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/iu.exec(
      formula,
    );
    const of = sheet?.[1]?.replaceAll("''", "'") ?? sheet?.[2];
    return visible && of !== undefined && sheetNames.includes(of) ? [{ name, refersTo: formula }] : [];
  });
}
