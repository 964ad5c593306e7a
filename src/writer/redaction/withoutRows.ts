import type { Area, SheetPlan } from "../../sheet/index.ts";

/** A tab of values without some of its rows: what stood below moves up. Formulas would lead astray, so it has none. */
export function withoutRows(sheet: SheetPlan, rows: ReadonlySet<number>): SheetPlan {
  if (rows.size === 0) return sheet;
  if (sheet.fills.length > 0) throw new RangeError(`The tab "${sheet.id}" has formulas`);
  const gone = [...rows].sort((left, right) => left - right);
  const before = (row: number): number => gone.filter((one) => one < row).length;
  const move = (row: number): number => row - before(row);
  const area = ({ top, left, bottom, right }: Area): Area => ({
    ...{ top: move(top), left, right },
    bottom: bottom - before(bottom + 1),
  });
  const isLeft = ({ top, bottom }: { readonly top: number; readonly bottom: number }): boolean =>
    bottom - before(bottom + 1) >= move(top);
  const kept = <Part extends { readonly area: Area }>(parts: readonly Part[]): readonly Part[] =>
    parts.filter((part) => isLeft(part.area)).map((part) => ({ ...part, area: area(part.area) }));
  return {
    ...sheet,
    blocks: sheet.blocks.flatMap(({ top, left, cells }) => {
      const staying = cells.filter((_, index) => !rows.has(top + index));
      return staying.length === 0 ? [] : [{ top: move(top), left, cells: staying }];
    }),
    styles: kept(sheet.styles),
    tables: kept(sheet.tables),
    merges: sheet.merges.filter(isLeft).map(area),
    rowHeights: sheet.rowHeights
      .filter(isLeft)
      .map(({ top, bottom, points }) => ({ top: move(top), bottom: bottom - before(bottom + 1), points })),
    conditionalFormats: kept(sheet.conditionalFormats),
    validations: kept(sheet.validations),
    links: sheet.links.filter(({ row }) => !rows.has(row)).map((link) => ({ ...link, row: move(link.row) })),
    charts: [],
    page: sheet.page === null ? null : { ...sheet.page, breaksBefore: [] },
  };
}
