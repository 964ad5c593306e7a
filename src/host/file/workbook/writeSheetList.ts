import type { SheetModel, WorkbookModel } from "../../model/index.ts";
import { FileError } from "../FileError.ts";
import { escapeAttribute } from "../xml/escapeXml.ts";
import { setAttributes } from "../xml/setAttributes.ts";
import { SheetSource, type ForeignSheet } from "./sources.ts";
import type { WorkbookPart } from "./WorkbookPart.ts";

const states = { Visible: null, Hidden: "hidden", VeryHidden: "veryHidden" } as const;
const longestName = 31;

/** Where the sheets stand in the file to be: the model's order, foreign sheets behind the sheet they stood behind. */
export function orderSheets(
  workbook: WorkbookModel,
  before: readonly (string | ForeignSheet)[],
): (string | ForeignSheet)[] {
  const order: (string | ForeignSheet)[] = workbook.sheets.map(({ id }) => id);
  let previous: string | ForeignSheet | undefined;
  for (const sheet of before) {
    if (typeof sheet !== "string") {
      order.splice(previous === undefined ? 0 : order.indexOf(previous) + 1, 0, sheet);
    }
    if (typeof sheet !== "string" || order.includes(sheet)) {
      previous = sheet;
    }
  }
  return order;
}

/**
 * Writes `<sheets>` where it differs from the file's.
 *
 * @param relationshipIds - By sheet id, for sheets the file did not have.
 */
export function writeSheetList(
  part: WorkbookPart,
  workbook: WorkbookModel,
  order: readonly (string | ForeignSheet)[],
  relationshipIds: ReadonlyMap<string, string>,
): void {
  checkNames(workbook.sheets);
  const block = part.block("sheets");
  const known = block?.childrenNamed("sheet") ?? [];
  let sheetNumber = Math.max(0, ...known.map((sheet) => sheet.numberAttribute("sheetId") ?? 0));
  const byId = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet]));
  const elements = order.map((entry) => {
    if (typeof entry !== "string") {
      return entry.xml;
    }
    const sheet = byId.get(entry);
    const relationshipId = relationshipIds.get(entry);
    if (sheet === undefined) {
      return "";
    }
    const state = states[sheet.visibility];
    if (relationshipId === undefined && sheet.source instanceof SheetSource) {
      const { xml, name } = sheet.source;
      return setAttributes(xml, {
        ...(name === sheet.name ? {} : { name: sheet.name }),
        ...stateChange(xml, state),
      });
    }
    sheetNumber += 1;
    const shown = state === null ? "" : ` state="${state}"`;
    return part.fit(
      `<sheet name="${escapeAttribute(sheet.name)}" sheetId="${String(sheetNumber)}"${shown} r:id="${relationshipId ?? ""}"/>`,
    );
  });
  const all = elements.join("");
  if (all !== known.map(({ raw }) => raw).join("")) {
    const tag = block?.openingTag.replace(/\s*\/>$/, ">") ?? "<sheets>";
    part.replace("sheets", `${tag}${all}</${block?.name ?? "sheets"}>`);
  }
}

function stateChange(xml: string, state: string | null): Record<string, string | null> {
  const before = /\sstate\s*=\s*["'](\w+)["']/.exec(xml)?.[1] ?? "visible";
  return before === (state ?? "visible") ? {} : { state };
}

function checkNames(sheets: readonly SheetModel[]): void {
  if (!sheets.some(({ visibility }) => visibility === "Visible")) {
    throw new FileError("invalid_model", "A workbook needs a sheet that can be seen.");
  }
  const seen = new Set<string>();
  for (const { name } of sheets) {
    if (
      name === "" ||
      name.length > longestName ||
      /[[\]:*?/\\]/.test(name) ||
      seen.has(name.toLowerCase())
    ) {
      throw new FileError("invalid_model", `"${name}" cannot be the name of a sheet here.`);
    }
    seen.add(name.toLowerCase());
  }
}
