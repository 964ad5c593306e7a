import { parameters, policyTables } from "../../core/index.ts";
import { codeWords } from "./codeWords.ts";
import { columnWords } from "./columnWords.ts";
import { parameterWords } from "./parameterWords.ts";
import { policyVocabulary } from "./policyVocabulary.ts";
import { policyWord, policyWords } from "./policyWord.ts";

const columns = [
  ...policyTables.flatMap((table) => Object.values(table.columns)),
  ...Object.values(parameters).map(({ column }) => column),
];

describe("policyWord", () => {
  it("has a word for every choice of every column and parameter", () => {
    const codes = columns.flatMap(({ codes: all, wordKeys }) => all.map((code) => wordKeys[code] ?? code));
    expect(codes.length).toBeGreaterThan(100);
    expect(codes.filter((code) => codeWords[code] === undefined)).toEqual([]);
  });

  it("leaves names and figures as they are", () => {
    expect(policyWord("code", "硕士", "zh-TW")).toBe("硕士");
  });

  it("tells the choices of one column apart in every language", () => {
    for (const { codes, wordKeys } of columns) {
      const keys = codes.map((code) => wordKeys[code] ?? code);
      for (const language of [0, 1, 2] as const) {
        const words = keys.map((key) => codeWords[key]?.[language]);
        expect(new Set(words).size).toBe(keys.length);
      }
    }
  });

  it("tells the parameters and the headings of one table apart in every language", () => {
    for (const language of [0, 1, 2] as const) {
      const names = Object.values(parameterWords).map((words) => words[language]);
      expect(new Set(names).size).toBe(names.length);
      for (const table of policyTables) {
        const headings = Object.keys(table.columns).map((key) => columnWords[key as "weight"][language]);
        expect([table.id, new Set(headings).size]).toEqual([table.id, headings.length]);
      }
    }
  });
});

describe("policyVocabulary", () => {
  it("knows further spellings of words that exist, and of no others", () => {
    const { column } = policyVocabulary();
    expect(column.indicator).toEqual(expect.arrayContaining(["指标", "指標", "Indicator", "指标名称"]));
    expect(Object.keys(column)).toEqual(Object.keys(policyWords.column));
  });
});
