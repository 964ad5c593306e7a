import type { WorkbookModel } from "../../model/index.ts";
import { setAttributes } from "../xml/setAttributes.ts";
import type { WorkbookPart } from "./WorkbookPart.ts";

const modes = { Automatic: "auto", AutomaticExceptTables: "autoNoTable", Manual: "manual" } as const;

type Settings = Pick<WorkbookModel, "date1904" | "calculationMode" | "calculatesOnOpening">;

/** Reads which calendar the workbook counts days by, when it calculates, and whether its values are to be trusted. */
export function readWorkbookSettings(part: WorkbookPart): Settings {
  const mode = part.block("calcPr")?.attribute("calcMode");
  return {
    date1904: part.block("workbookPr")?.booleanAttribute("date1904", false) ?? false,
    calculationMode:
      mode === "manual" ? "Manual" : mode === "autoNoTable" ? "AutomaticExceptTables" : "Automatic",
    calculatesOnOpening: part.block("calcPr")?.booleanAttribute("fullCalcOnLoad", false) ?? false,
  };
}

/**
 * Writes calendar, calculation mode and the active tab where they differ from the file's.
 *
 * @param activeTab - Place of the active sheet among all sheets.
 * @param needsCalculation - Values in the file cannot be trusted: Excel has to calculate on opening.
 */
export function writeWorkbookSettings(
  part: WorkbookPart,
  workbook: WorkbookModel,
  activeTab: number,
  needsCalculation: boolean,
): void {
  const before = readWorkbookSettings(part);
  if (before.date1904 !== workbook.date1904) {
    const raw = part.rawBlocks("workbookPr")[0] ?? "<workbookPr/>";
    part.replace("workbookPr", setAttributes(raw, { date1904: workbook.date1904 ? 1 : null }));
  }
  const isModeNew = before.calculationMode !== workbook.calculationMode;
  if (isModeNew || (needsCalculation && !before.calculatesOnOpening)) {
    const raw = part.rawBlocks("calcPr")[0] ?? '<calcPr calcId="191029"/>';
    part.replace(
      "calcPr",
      setAttributes(raw, {
        ...(isModeNew ? { calcMode: modes[workbook.calculationMode] } : {}),
        ...(needsCalculation ? { fullCalcOnLoad: 1 } : {}),
      }),
    );
  }
  writeActiveTab(part, activeTab);
}

function writeActiveTab(part: WorkbookPart, activeTab: number): void {
  const views = part.block("bookViews");
  const view = views?.child("workbookView");
  const before = view?.numberAttribute("activeTab") ?? 0;
  if (before === activeTab || activeTab < 0) {
    return;
  }
  const first = view?.numberAttribute("firstSheet") ?? 0;
  const xml = setAttributes(view?.raw ?? "<workbookView/>", {
    activeTab: activeTab === 0 ? null : activeTab,
    ...(first > activeTab ? { firstSheet: null } : {}),
  });
  part.replace(
    "bookViews",
    views === undefined || view === undefined
      ? `<bookViews>${xml}</bookViews>`
      : views.raw.slice(0, view.start) + xml + views.raw.slice(view.end),
  );
}
