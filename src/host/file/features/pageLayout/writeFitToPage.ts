import type { WorksheetPart } from "../../worksheet/WorksheetPart.ts";
import { setAttributes } from "../../xml/setAttributes.ts";

/** `<pageSetUpPr fitToPage>` is the last child of `<sheetPr>`; tab colour and outline stay. */
export function writeFitToPage(worksheet: WorksheetPart, isFitted: boolean): void {
  const sheetProperties = worksheet.block("sheetPr");
  const setup = sheetProperties?.child("pageSetUpPr");
  if ((setup?.booleanAttribute("fitToPage", false) ?? false) === isFitted) {
    return;
  }
  const tag = (sheetProperties?.openingTag ?? "<sheetPr>").replace(/\s*\/>$/, ">");
  const name = sheetProperties?.name ?? "sheetPr";
  const prefix = name.slice(0, name.length - "sheetPr".length);
  const others = (sheetProperties?.children ?? []).filter((child) => child !== setup).map(({ raw }) => raw);
  const own = setAttributes(setup?.raw ?? `<${prefix}pageSetUpPr/>`, { fitToPage: isFitted ? 1 : null });
  const isEmpty = /^<[\w:]+\s*\/>$/.test(own);
  const content = [...others, isEmpty ? "" : own].join("");
  worksheet.replace("sheetPr", content === "" && tag === `<${name}>` ? "" : `${tag}${content}</${name}>`);
}
