import { paperFit, type PrintedTab } from "./paperFit.ts";

/** A tab whose columns are all so many characters wide. */
const tab = (columns: number, width: number, parts: Partial<PrintedTab> = {}): PrintedTab => ({
  page: { orientation: "landscape", printArea: null, titleColumns: { from: 0, to: 1 } },
  columnWidths: Object.fromEntries(Array.from({ length: columns }, (_, column) => [column, width])),
  ...{ hiddenColumns: [], charts: [], merges: [] },
  ...parts,
});
const heading = (left: number, right: number) => ({ top: 4, left, bottom: 4, right });

describe("paperFit", () => {
  it("turns a narrow list upright and leaves a wider one across", () => {
    expect(paperFit(tab(7, 11))).toEqual({ orientation: "portrait", scale: 1, columnBreaksBefore: [] });
    expect(paperFit(tab(12, 12))).toMatchObject({ orientation: "landscape", columnBreaksBefore: [] });
  });

  it("spreads what would be too small over pages, each as wide as the paper with the repeated columns", () => {
    const { scale, columnBreaksBefore } = paperFit(tab(30, 12));
    expect(columnBreaksBefore).toEqual([16]);
    expect(scale).toBeGreaterThanOrEqual(0.57);
  });

  it("ends a page before a heading that it would cut", () => {
    const merges = [heading(2, 9), heading(10, 17), heading(18, 29)];
    expect(paperFit(tab(30, 12, { merges })).columnBreaksBefore).toEqual([18]);
  });

  it("rather prints a little smaller than cut a heading", () => {
    const merges = [heading(2, 9), heading(10, 23)];
    expect(paperFit(tab(24, 14, { merges })).columnBreaksBefore).toEqual([10]);
  });

  it("leaves room for default fonts whose figures are a seventh wider than Calibri's", () => {
    const { scale, columnBreaksBefore } = paperFit(tab(24, 14, { merges: [heading(2, 9), heading(10, 23)] }));
    const [from = 0] = columnBreaksBefore;
    const pages = [from, 24 - from + 2].map((columns) => columns * (14 * 8 + 5) * 0.75 * scale);
    expect(from).toBe(10);
    expect(Math.max(...pages)).toBeLessThanOrEqual(786);
  });

  it("cuts what is wider than a page where it must", () => {
    const { columnBreaksBefore } = paperFit(tab(60, 12, { merges: [heading(2, 59)] }));
    expect(columnBreaksBefore.length).toBeGreaterThan(1);
  });

  it("makes the print smaller where no column can be repeated, and counts no hidden columns", () => {
    const page = { orientation: "landscape", printArea: null, titleColumns: null } as const;
    const small = paperFit(tab(30, 12, { page }));
    expect(small.columnBreaksBefore).toEqual([]);
    expect(small.scale).toBeLessThan(0.57);
    const hiddenColumns = Array.from({ length: 20 }, (_, index) => 10 + index);
    expect(paperFit(tab(30, 12, { hiddenColumns })).columnBreaksBefore).toEqual([]);
  });

  it("has room for a chart that reaches beyond the list", () => {
    const position = { top: 9, left: 0, bottom: 20, right: 16 };
    const chart = { position } as PrintedTab["charts"][number];
    expect(paperFit(tab(3, 10)).orientation).toBe("portrait");
    expect(paperFit(tab(3, 10, { charts: [chart] })).orientation).toBe("landscape");
  });
});
