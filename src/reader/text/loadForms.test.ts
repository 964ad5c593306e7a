describe("loadForms", () => {
  /** As in the pane's first scripts: without the dictionary that the other tests begin with. */
  async function fresh() {
    jest.resetModules();
    const [{ loadForms }, { needsAllForms, toSimplified }] = await Promise.all([
      import("./loadForms.ts"),
      import("./toSimplified.ts"),
    ]);
    return { loadForms, needsAllForms, toSimplified };
  }

  it("loads nothing for our own words, whichever characters they are in", async () => {
    const { loadForms, needsAllForms, toSimplified } = await fresh();
    await loadForms([{ values: [["Score", 90, null, "績效考核", "计划", "覆盖率"]] }], null);
    expect(toSimplified("績效計畫覆盖率")).toBe("绩效计划覆盖率");
    expect(needsAllForms("黃雅婷")).toBe(true);
    expect(() => toSimplified("黃雅婷")).toThrow(RangeError);
  });

  it.each([
    [{ grids: [{ values: [[1, "黃雅婷"]] }] }],
    [{ grids: [{ sheetName: "鍛鍊" }] }],
    [{ policy: { model: [{ name: "鍛鍊" }] } }],
    [{ columns: { 鍛鍊: 1 } }],
  ])("loads all forms where %j asks for them", async (thing) => {
    const { loadForms, toSimplified } = await fresh();
    await loadForms({ nothing: [] }, thing);
    expect(toSimplified("黃雅婷鍛鍊")).toBe("黄雅婷锻炼");
  });
});
