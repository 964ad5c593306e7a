import { namespaces } from "../xml/namespaces.ts";

const colours: readonly (readonly [string, string])[] = [
  ["dk1", "000000"],
  ["lt1", "FFFFFF"],
  ["dk2", "44546A"],
  ["lt2", "E7E6E6"],
  ["accent1", "4472C4"],
  ["accent2", "ED7D31"],
  ["accent3", "A5A5A5"],
  ["accent4", "FFC000"],
  ["accent5", "5B9BD5"],
  ["accent6", "70AD47"],
  ["hlink", "0563C1"],
  ["folHlink", "954F72"],
];

const fonts = (name: string, typeface: string): string =>
  `<a:${name}><a:latin typeface="${typeface}"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`;
const placeholder = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = (width: number): string =>
  `<a:ln w="${String(width)}">${placeholder}<a:prstDash val="solid"/></a:ln>`;
const noEffect = "<a:effectStyle><a:effectLst/></a:effectStyle>";

/** A plain theme: Office's colours, Calibri, flat fills; three of each style, as the format demands. */
export const officeThemeXml =
  `<a:theme xmlns:a="${namespaces.drawingMain}" name="Office Theme"><a:themeElements>` +
  `<a:clrScheme name="Office">${colours.map(([name, rgb]) => `<a:${name}><a:srgbClr val="${rgb}"/></a:${name}>`).join("")}</a:clrScheme>` +
  `<a:fontScheme name="Office">${fonts("majorFont", "Calibri Light")}${fonts("minorFont", "Calibri")}</a:fontScheme>` +
  '<a:fmtScheme name="Office">' +
  `<a:fillStyleLst>${placeholder.repeat(3)}</a:fillStyleLst>` +
  `<a:lnStyleLst>${line(6350)}${line(12700)}${line(19050)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${noEffect.repeat(3)}</a:effectStyleLst>` +
  `<a:bgFillStyleLst>${placeholder.repeat(3)}</a:bgFillStyleLst>` +
  "</a:fmtScheme></a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>";
