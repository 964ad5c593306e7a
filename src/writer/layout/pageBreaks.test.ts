import { pageBreaks } from "./pageBreaks.ts";

const tab = { fit: { orientation: "landscape", scale: 1 }, rowHeights: [] } as const;

describe("pageBreaks", () => {
  it("breaks before a block that the page would cut, and goes on counting from there", () => {
    const blocks = [
      { top: 5, bottom: 24 },
      { top: 26, bottom: 45 },
      { top: 47, bottom: 52 },
      { top: 54, bottom: 73 },
    ];
    expect(pageBreaks(tab, blocks)).toEqual([26, 54]);
  });

  it("leaves what fits, and does not move a block longer than a page", () => {
    expect(pageBreaks(tab, [{ top: 5, bottom: 24 }])).toEqual([]);
    expect(pageBreaks(tab, [{ top: 5, bottom: 90 }])).toEqual([]);
  });

  it("has room for more rows where many columns make the print smaller", () => {
    const wide = { ...tab, fit: { orientation: "landscape", scale: 0.5 } } as const;
    const blocks = [
      { top: 5, bottom: 24 },
      { top: 26, bottom: 45 },
    ];
    expect([pageBreaks(tab, blocks), pageBreaks(wide, blocks)]).toEqual([[26], []]);
  });
});
