import type { LinkPlan, SheetPlan, StylePlan } from "../../sheet/index.ts";
import { quotedSheetName } from "../../sheet/index.ts";
import { styles } from "../theme/styles.ts";

/** Row below title and legend that every tab leaves to links. */
export const linkRow = 3;

/**
 * Ways between the tabs: from the first one to all others, from each of them back. The first has a link in every
 * second column, so that a long name has room; names that find no column are left out.
 */
export function linkTabs(sheets: readonly SheetPlan[]): readonly SheetPlan[] {
  const [first, ...others] = sheets;
  if (first === undefined || others.length === 0) return sheets;
  const columns = Object.keys(first.columnWidths).length;
  const places = Array.from({ length: Math.floor(columns / 2) }, (_, index) => 1 + 2 * index);
  const onward = others
    .slice(0, places.length)
    .map((sheet, index) => link(sheet, places[index] ?? 1, sheet.name));
  return [
    linked(first, onward),
    ...others.map((sheet) => linked(sheet, [link(first, 0, `← ${first.name}`)])),
  ];
}

const link = (to: SheetPlan, column: number, text: string): LinkPlan => ({
  row: linkRow,
  column,
  text,
  target: `${quotedSheetName(to.name)}!A1`,
  tip: null,
});

function linked(sheet: SheetPlan, links: readonly LinkPlan[]): SheetPlan {
  const style = ({ row, column }: LinkPlan): StylePlan => ({
    area: { top: row, left: column, bottom: row, right: column },
    style: styles.link,
  });
  return {
    ...sheet,
    links: [...links, ...sheet.links],
    styles: [...sheet.styles, ...links.map(style)],
  };
}
