import designEn from "@univerjs/design/locale/en-US";
import uiEn from "@univerjs/ui/locale/en-US";
import docsUiEn from "@univerjs/docs-ui/locale/en-US";
import sheetsEn from "@univerjs/sheets/locale/en-US";
import sheetsUiEn from "@univerjs/sheets-ui/locale/en-US";
import sheetsFormulaEn from "@univerjs/sheets-formula/locale/en-US";
import sheetsFormulaUiEn from "@univerjs/sheets-formula-ui/locale/en-US";
import sheetsConditionalFormattingUiEn from "@univerjs/sheets-conditional-formatting-ui/locale/en-US";
import sheetsDataValidationEn from "@univerjs/sheets-data-validation/locale/en-US";
import sheetsDataValidationUiEn from "@univerjs/sheets-data-validation-ui/locale/en-US";
import sheetsDrawingUiEn from "@univerjs/sheets-drawing-ui/locale/en-US";
import drawingUiEn from "@univerjs/drawing-ui/locale/en-US";
import designCn from "@univerjs/design/locale/zh-CN";
import uiCn from "@univerjs/ui/locale/zh-CN";
import docsUiCn from "@univerjs/docs-ui/locale/zh-CN";
import sheetsCn from "@univerjs/sheets/locale/zh-CN";
import sheetsUiCn from "@univerjs/sheets-ui/locale/zh-CN";
import sheetsFormulaCn from "@univerjs/sheets-formula/locale/zh-CN";
import sheetsFormulaUiCn from "@univerjs/sheets-formula-ui/locale/zh-CN";
import sheetsConditionalFormattingUiCn from "@univerjs/sheets-conditional-formatting-ui/locale/zh-CN";
import sheetsDataValidationCn from "@univerjs/sheets-data-validation/locale/zh-CN";
import sheetsDataValidationUiCn from "@univerjs/sheets-data-validation-ui/locale/zh-CN";
import sheetsDrawingUiCn from "@univerjs/sheets-drawing-ui/locale/zh-CN";
import drawingUiCn from "@univerjs/drawing-ui/locale/zh-CN";
import designTw from "@univerjs/design/locale/zh-TW";
import uiTw from "@univerjs/ui/locale/zh-TW";
import docsUiTw from "@univerjs/docs-ui/locale/zh-TW";
import sheetsTw from "@univerjs/sheets/locale/zh-TW";
import sheetsUiTw from "@univerjs/sheets-ui/locale/zh-TW";
import sheetsFormulaTw from "@univerjs/sheets-formula/locale/zh-TW";
import sheetsFormulaUiTw from "@univerjs/sheets-formula-ui/locale/zh-TW";
import sheetsConditionalFormattingUiTw from "@univerjs/sheets-conditional-formatting-ui/locale/zh-TW";
import sheetsDataValidationTw from "@univerjs/sheets-data-validation/locale/zh-TW";
import sheetsDataValidationUiTw from "@univerjs/sheets-data-validation-ui/locale/zh-TW";
import sheetsDrawingUiTw from "@univerjs/sheets-drawing-ui/locale/zh-TW";
import drawingUiTw from "@univerjs/drawing-ui/locale/zh-TW";
import type { ILanguagePack } from "@univerjs/core";
import type { DisplayLanguage } from "../page/displayLanguage.ts";

const packs: Readonly<Record<DisplayLanguage, readonly ILanguagePack[]>> = {
  "en-US": [
    designEn,
    uiEn,
    docsUiEn,
    sheetsEn,
    sheetsUiEn,
    sheetsFormulaEn,
    sheetsFormulaUiEn,
    sheetsConditionalFormattingUiEn,
    sheetsDataValidationEn,
    sheetsDataValidationUiEn,
    sheetsDrawingUiEn,
    drawingUiEn,
  ],
  "zh-CN": [
    designCn,
    uiCn,
    docsUiCn,
    sheetsCn,
    sheetsUiCn,
    sheetsFormulaCn,
    sheetsFormulaUiCn,
    sheetsConditionalFormattingUiCn,
    sheetsDataValidationCn,
    sheetsDataValidationUiCn,
    sheetsDrawingUiCn,
    drawingUiCn,
  ],
  "zh-TW": [
    designTw,
    uiTw,
    docsUiTw,
    sheetsTw,
    sheetsUiTw,
    sheetsFormulaTw,
    sheetsFormulaUiTw,
    sheetsConditionalFormattingUiTw,
    sheetsDataValidationTw,
    sheetsDataValidationUiTw,
    sheetsDrawingUiTw,
    drawingUiTw,
  ],
};

/** The grid's own words in one language, package by package. */
export function univerLocale(language: DisplayLanguage): readonly ILanguagePack[] {
  return packs[language];
}
