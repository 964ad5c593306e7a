import { Converter as fromMainland } from "opencc-js/cn2t";
import { Converter as fromTaiwan } from "opencc-js/t2cn";
import type { Issue, IssueCode } from "../../core/index.ts";
import { datasetSamples } from "../../../test/fixtures/issues/datasetSamples.ts";
import { policySamples } from "../../../test/fixtures/issues/policySamples.ts";
import { policyTableSamples } from "../../../test/fixtures/issues/policyTableSamples.ts";
import { readerSamples } from "../../../test/fixtures/issues/readerSamples.ts";
import { recordSamples } from "../../../test/fixtures/issues/recordSamples.ts";
import { resultSamples } from "../../../test/fixtures/issues/resultSamples.ts";
import type { SampleFacts } from "../../../test/fixtures/issues/sampleFacts.ts";
import { languages, type Language } from "../language.ts";
import { issueSentence } from "./issueSentence.ts";

const samples: SampleFacts<Issue> = {
  ...policySamples,
  ...policyTableSamples,
  ...datasetSamples,
  ...readerSamples,
  ...resultSamples,
  ...recordSamples,
};
const place = "Scores!C7";
const codes = Object.entries(samples).map(([code, facts]): readonly [IssueCode, readonly Issue[]] => [
  code as IssueCode,
  // A sample holds the facts of exactly this code; TypeScript loses that in Object.entries.
  facts.map((some) => ({ code, at: place, people: [], repairId: null, ...some }) as Issue),
]);

const sentencesOf = (issues: readonly Issue[], language: Language): readonly string[] =>
  issues.map((issue) => issueSentence(issue, language));

const toSimplified = fromTaiwan({ from: "tw", to: "cn" });
const toTraditional = fromMainland({ from: "cn", to: "tw" });
const charactersOf = (sentences: readonly string[]): readonly string[] =>
  [...sentences.join("")].filter((character) => /\p{Script=Han}/u.test(character));
/** Characters that are right in traditional text too, though alone they read as simplified: 准 in 核准. */
const writtenInBoth = new Set("准");

describe("issueSentence", () => {
  it("is tried with a sample of every code", () => {
    expect(codes.filter(([, issues]) => issues.length === 0)).toEqual([]);
    expect(codes.length).toBeGreaterThan(100);
  });

  it.each(codes)("says %s in full sentences without gaps", (_code, issues) => {
    for (const { id } of languages) {
      for (const sentence of sentencesOf(issues, id)) {
        expect(sentence).toMatch(id === "en" ? /^[\p{Lu}“=\d].*\.$/su : /。$/u);
        expect(sentence).not.toMatch(/undefined|NaN|null|\[object|“”|「」|（）|\(\)|\s{2}/u);
        expect(sentence).not.toMatch(/。[。，]|，[，。]|、、|\.\.|,,|：。/u);
      }
    }
  });

  it.each(codes)(
    "names whom and what %s is about, and leaves the place to be shown beside",
    (_code, issues) => {
      for (const issue of issues) {
        const facts = Object.entries(issue).filter(([key, value]) => isNamed.has(key) && value !== "");
        for (const { id } of languages) {
          const sentence = issueSentence(issue, id);
          expect(facts.filter(([, value]) => !sentence.includes(String(value)))).toEqual([]);
          expect(sentence).not.toContain(place);
        }
      }
    },
  );

  it.each(codes)("writes %s in Chinese with full-width punctuation", (_code, issues) => {
    for (const sentence of [...sentencesOf(issues, "zh-CN"), ...sentencesOf(issues, "zh-TW")]) {
      expect(sentence).not.toMatch(/\p{Script=Han}[,.;:!?()"']|[,;:!?()"']\p{Script=Han}/u);
    }
  });

  it.each(codes)("writes %s in each place’s characters, quotation marks and words", (_code, issues) => {
    const [mainland, taiwan] = [sentencesOf(issues, "zh-CN"), sentencesOf(issues, "zh-TW")];
    expect(taiwan.filter((sentence, index) => sentence === mainland[index])).toEqual([]);
    expect(mainland.join("")).not.toMatch(/[「」]/u);
    expect(taiwan.join("")).not.toMatch(/[“”]/u);
    expect(charactersOf(mainland).filter((character) => toSimplified(character) !== character)).toEqual([]);
    const isSimplifiedOnly = (character: string): boolean =>
      !writtenInBoth.has(character) &&
      toSimplified(character) === character &&
      toTraditional(character) !== character;
    expect(charactersOf(taiwan).filter(isSimplifiedOnly)).toEqual([]);
    expect(taiwan.join("")).not.toMatch(
      /單元格|數據|信息|默認|文件|工作簿|質量|用戶|加載|崗位|工號|文本|添加|點擊/u,
    );
  });
});

const isNamed = new Set([
  "employeeName",
  "indicatorName",
  "indicator",
  "name",
  "rater",
  "sheet",
  "levelName",
]);
