import {
  parseReference,
  printArea,
  type Area,
  type NamedItemModel,
  type PageLayoutModel,
  type WorkbookModel,
} from "../../model/index.ts";
import { fromFileFormula } from "../formula/fromFileFormula.ts";
import { noContext, toFileFormula } from "../formula/toFileFormula.ts";
import { escapeXml } from "../xml/escapeXml.ts";
import { setAttributes } from "../xml/setAttributes.ts";
import type { XmlElement } from "../xml/XmlElement.ts";
import { maxColumns, maxRows } from "../../model/index.ts";
import { builtInNames, filterDatabase, printAreaName, printTitlesName } from "./builtInNames.ts";
import type { ForeignSheet } from "./sources.ts";
import type { WorkbookPart } from "./WorkbookPart.ts";

/** Which of the file's names a name of the model was, by its place among them. */
export class NameSource {
  constructor(readonly index: number) {}
}

/** Reads names into workbook and sheets; print areas and titles go to the sheets' page set-up. */
export function readDefinedNames(
  part: WorkbookPart,
  workbook: WorkbookModel,
  order: readonly (string | ForeignSheet)[],
): void {
  const elements = part.block("definedNames")?.childrenNamed("definedName") ?? [];
  elements.forEach((element, index) => {
    const name = element.attribute("name") ?? "";
    const local = element.numberAttribute("localSheetId");
    const sheet = local === undefined ? undefined : workbook.sheets.find(({ id }) => id === order[local]);
    if (local !== undefined && sheet === undefined) {
      return;
    }
    if (sheet !== undefined && (name === printAreaName || name === printTitlesName)) {
      Object.assign(
        sheet.pageLayout,
        name === printAreaName ? { printAreas: readAreas(element.text) } : readTitles(element.text),
      );
    } else if (!/^_xl/i.test(name)) {
      (sheet?.names ?? workbook.names).push({ ...readName(element), source: new NameSource(index) });
    }
  });
}

function readName(element: XmlElement): NamedItemModel {
  return {
    name: element.attribute("name") ?? "",
    formula: fromFileFormula(element.text),
    comment: element.attribute("comment") ?? "",
    visible: !element.booleanAttribute("hidden", false),
  };
}

/** References of one name, separated by commas outside quotes. */
function readAreas(text: string): Area[] {
  const parts = text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return parts.flatMap((part) => parseReference(part)?.area ?? []);
}

function readTitles(text: string): Pick<PageLayoutModel, "titleRows" | "titleColumns"> {
  const areas = readAreas(text);
  const rows = areas.find(({ columnCount }) => columnCount === maxColumns);
  const columns = areas.find(({ rowCount }) => rowCount === maxRows);
  return {
    titleRows: rows === undefined ? null : { first: rows.row, last: rows.row + rows.rowCount - 1 },
    titleColumns:
      columns === undefined
        ? null
        : { first: columns.column, last: columns.column + columns.columnCount - 1 },
  };
}

/**
 * Writes names where they differ from the file's. Names the model does not show (filters, Excel's own) are kept, all
 * `localSheetId`s follow the sheets to their new places, and those of deleted sheets go.
 *
 * @param before - The sheets of the file in its order, by id.
 * @param after - The same for the file to be.
 */
export function writeDefinedNames(
  part: WorkbookPart,
  workbook: WorkbookModel,
  before: readonly (string | ForeignSheet)[],
  after: readonly (string | ForeignSheet)[],
): void {
  const block = part.block("definedNames");
  const elements = block?.childrenNamed("definedName") ?? [];
  const models = modelledNames(workbook, after);
  const written = new Set<ModelledName>();
  const kept = elements.map((element, index) => {
    const oldLocal = element.numberAttribute("localSheetId");
    const owner = oldLocal === undefined ? undefined : before[oldLocal];
    const local = owner === undefined ? undefined : after.indexOf(owner);
    if (oldLocal !== undefined && (local === undefined || local < 0)) {
      return "";
    }
    const raw =
      local === oldLocal ? element.raw : setAttributes(element.raw, { localSheetId: local ?? null });
    const name = element.attribute("name") ?? "";
    const model = models.find((each) =>
      each.index === undefined ? each.local === local && each.name.name === name : each.index === index,
    );
    if (model === undefined) {
      const isModelled = !/^_xl/i.test(name) || [printAreaName, printTitlesName].includes(name);
      return isModelled || (name === filterDatabase && isFilterGone(workbook, owner)) ? "" : raw;
    }
    written.add(model);
    return isSame(element, model, local) ? raw : printName(model, raw, element);
  });
  const fresh = models
    .filter((model) => !written.has(model))
    .map((model) => part.fit(printName(model, null, null)));
  const all = [...kept, ...fresh].filter((xml) => xml !== "").join("");
  const now = block === undefined ? "" : elements.map(({ raw }) => raw).join("");
  if (all !== now) {
    const tag = block?.openingTag.replace(/\s*\/>$/, ">") ?? "<definedNames>";
    part.replace("definedNames", all === "" ? "" : `${tag}${all}</${block?.name ?? "definedNames"}>`);
  }
}

interface ModelledName {
  readonly name: NamedItemModel;
  readonly local: number | undefined;
  /** Place among the file's names, for those that came from it. */
  readonly index: number | undefined;
}

function modelledNames(workbook: WorkbookModel, after: readonly (string | ForeignSheet)[]): ModelledName[] {
  const of = (names: readonly NamedItemModel[], local: number | undefined): ModelledName[] =>
    names.map((name) => ({
      name,
      local,
      index: name.source instanceof NameSource ? name.source.index : undefined,
    }));
  return [
    ...of(workbook.names, undefined),
    ...workbook.sheets.flatMap((sheet) => {
      const local = after.indexOf(sheet.id);
      const own = builtInNames(sheet).map((name) => ({ name, local, index: undefined }));
      return [...of(sheet.names, local), ...own];
    }),
  ];
}

function isFilterGone(workbook: WorkbookModel, owner: string | ForeignSheet | undefined): boolean {
  const sheet = workbook.sheets.find(({ id }) => id === owner);
  return sheet?.autoFilter === null && sheet.touched.has("autoFilter");
}

function isSame(element: XmlElement, { name, local }: ModelledName, newLocal: number | undefined): boolean {
  const before = readName(element);
  const isOwn = name.name.startsWith("_xlnm.");
  const sameText = isOwn
    ? normalised(before.formula.slice(1)) === normalised(name.formula)
    : before.formula === name.formula;
  return (
    sameText &&
    before.name === name.name &&
    local === newLocal &&
    (isOwn || (before.comment === name.comment && before.visible === name.visible))
  );
}

/** Print titles may name their rows first; a lone cell may be written as an area. */
function normalised(formula: string): string {
  return readAreas(formula).map(printArea).sort().join(" ");
}

function printName({ name, local }: ModelledName, raw: string | null, element: XmlElement | null): string {
  const tag = raw === null || element === null ? "<definedName>" : raw.slice(0, raw.indexOf(">") + 1);
  const changed = setAttributes(tag, {
    name: name.name,
    comment: name.comment === "" ? null : name.comment,
    localSheetId: local ?? null,
    hidden: name.visible ? null : 1,
  });
  return `${changed}${escapeXml(toFileFormula(name.formula, noContext))}</${element?.name ?? "definedName"}>`;
}
