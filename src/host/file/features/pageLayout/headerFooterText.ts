import type { HeaderFooterText } from "../../../model/pageLayout.ts";

const marks = { left: "L", center: "C", right: "R" } as const;
type Section = keyof typeof marks;
const sections = Object.keys(marks) as Section[];

/** Joins the three sections as the file stores them: "&Lleft&Ccentre&Rright"; "" when all are empty. */
export function printHeaderFooter(text: HeaderFooterText): string {
  return sections
    .map((section) => (text[section] === "" ? "" : `&${marks[section]}${text[section]}`))
    .join("");
}

/** Splits a stored header; text before any mark stands in the centre, and `&&` is a sign, not a mark. */
export function readHeaderFooter(stored: string): HeaderFooterText {
  const text: HeaderFooterText = { left: "", center: "", right: "" };
  let section: Section = "center";
  for (const [piece, mark] of stored.matchAll(/&([LCRlcr])|&&|&"[^"]*"|&.|[^&]+|&/gs)) {
    const found =
      mark === undefined ? undefined : sections.find((each) => marks[each] === mark.toUpperCase());
    if (found === undefined) {
      text[section] += piece;
    } else {
      section = found;
    }
  }
  return text;
}
