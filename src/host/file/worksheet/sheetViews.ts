import { parseArea, printArea, printCell, type Area, type SheetModel } from "../../model/index.ts";
import { setAttributes } from "../xml/setAttributes.ts";
import type { XmlElement } from "../xml/XmlElement.ts";
import type { WorksheetPart } from "./WorksheetPart.ts";

type Views = Pick<SheetModel, "freeze" | "showGridlines" | "showHeadings" | "zoomPercent" | "selection">;

/** Reads the first view of a sheet; what the file does not say is as Excel shows a new sheet. */
export function readSheetViews(worksheet: WorksheetPart): Views {
  const view = worksheet.block("sheetViews")?.child("sheetView");
  return {
    freeze: readFreeze(view?.child("pane")),
    showGridlines: view?.booleanAttribute("showGridLines", true) ?? true,
    showHeadings: view?.booleanAttribute("showRowColHeaders", true) ?? true,
    zoomPercent: view?.numberAttribute("zoomScale") ?? 100,
    selection: readSelection(view),
  };
}

function readFreeze(pane: XmlElement | undefined): SheetModel["freeze"] {
  const rows = pane?.numberAttribute("ySplit") ?? 0;
  const columns = pane?.numberAttribute("xSplit") ?? 0;
  const isFrozen = pane?.attribute("state")?.startsWith("frozen") === true;
  return isFrozen && (rows > 0 || columns > 0) ? { rows, columns } : null;
}

function readSelection(view: XmlElement | undefined): Area[] {
  const active = view?.child("pane")?.attribute("activePane") ?? "topLeft";
  const selections = view?.childrenNamed("selection") ?? [];
  const own =
    selections.find((each) => (each.attribute("pane") ?? "topLeft") === active) ?? selections.at(-1);
  const areas = (own?.attribute("sqref") ?? "").split(/\s+/).flatMap((text) => parseArea(text) ?? []);
  return areas.length > 0 ? areas : [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }];
}

/** Writes the first view where it differs from the file's; other views and what Excel keeps there stay. */
export function writeSheetViews(worksheet: WorksheetPart, sheet: SheetModel, isActive: boolean | null): void {
  const before = readSheetViews(worksheet);
  const views = worksheet.block("sheetViews");
  const view = views?.child("sheetView");
  const raw = view?.raw ?? '<sheetView workbookViewId="0"/>';
  let xml = setAttributes(raw, {
    ...(before.showGridlines === sheet.showGridlines
      ? {}
      : { showGridLines: sheet.showGridlines ? null : 0 }),
    ...(before.showHeadings === sheet.showHeadings
      ? {}
      : { showRowColHeaders: sheet.showHeadings ? null : 0 }),
    ...(before.zoomPercent === sheet.zoomPercent
      ? {}
      : { zoomScale: sheet.zoomPercent, zoomScaleNormal: sheet.zoomPercent }),
    ...(isActive === null || (view?.booleanAttribute("tabSelected", false) ?? false) === isActive
      ? {}
      : { tabSelected: isActive ? 1 : null }),
  });
  if (!sameFreeze(before.freeze, sheet.freeze) || !sameAreas(before.selection, sheet.selection)) {
    xml = replacePanes(xml, view, sheet);
  }
  if (xml === raw) {
    return;
  }
  worksheet.replace(
    "sheetViews",
    views === undefined || view === undefined
      ? `<sheetViews>${xml}</sheetViews>`
      : views.raw.slice(0, view.start) + xml + views.raw.slice(view.end),
  );
}

function replacePanes(xml: string, view: XmlElement | undefined, sheet: SheetModel): string {
  const kept = (view?.children ?? []).filter(({ local }) => local !== "pane" && local !== "selection");
  const tag = /^<[^>]*>/.exec(xml)?.[0].replace(/\s*\/>$/, ">") ?? "<sheetView>";
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "sheetView";
  const prefix = name.includes(":") ? name.slice(0, name.indexOf(":") + 1) : "";
  return `${tag}${printPanes(sheet, prefix)}${kept.map(({ raw }) => raw).join("")}</${name}>`;
}

function printPanes({ freeze, selection }: SheetModel, prefix: string): string {
  const [active] = selection;
  const sqref = selection.map(printArea).join(" ");
  const cell = active === undefined ? "A1" : printCell(active);
  const place = `activeCell="${cell}" sqref="${sqref === "" ? "A1" : sqref}"`;
  if (freeze === null) {
    return `<${prefix}selection ${place}/>`;
  }
  const { rows, columns } = freeze;
  const active4 = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const splits = `${columns > 0 ? ` xSplit="${String(columns)}"` : ""}${rows > 0 ? ` ySplit="${String(rows)}"` : ""}`;
  const corner = printCell({ row: rows, column: columns });
  const others = active4 === "bottomRight" ? ["topRight", "bottomLeft"] : [];
  return [
    `<${prefix}pane${splits} topLeftCell="${corner}" activePane="${active4}" state="frozen"/>`,
    ...others.map((pane) => `<${prefix}selection pane="${pane}"/>`),
    `<${prefix}selection pane="${active4}" ${place}/>`,
  ].join("");
}

function sameFreeze(one: SheetModel["freeze"], other: SheetModel["freeze"]): boolean {
  return (one?.rows ?? 0) === (other?.rows ?? 0) && (one?.columns ?? 0) === (other?.columns ?? 0);
}

function sameAreas(one: readonly Area[], other: readonly Area[]): boolean {
  return one.map(printArea).join(" ") === other.map(printArea).join(" ");
}
