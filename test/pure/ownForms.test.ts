import { prepareCheck } from "../../src/workflow/index.ts";
import { ownTexts } from "../../scripts/lib/ownTexts.ts";

describe("the forms of our own words", () => {
  it("are there without the dictionary", async () => {
    jest.resetModules();
    const { needsAllForms } = await import("../../src/reader/text/toSimplified.ts");
    const characters = [...new Set(ownTexts())];
    expect(characters.length).toBeGreaterThan(1000);
    expect(characters.filter((character) => needsAllForms(character))).toEqual([]);
  });

  it("suffice for what is prepared before a workbook is there", async () => {
    jest.resetModules();
    const fresh = await import("../../src/workflow/index.ts");
    expect(fresh.prepareCheck).not.toBe(prepareCheck);
    expect(() => [...fresh.prepareCheck()]).not.toThrow();
  });
});
