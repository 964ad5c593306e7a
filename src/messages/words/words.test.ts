import { Converter as fromMainland } from "opencc-js/cn2t";
import { Converter as fromTaiwan } from "opencc-js/t2cn";
import { readdirSync } from "node:fs";
import { FactId, ResultFlag, ScoreState } from "../../core/index.ts";
import * as messages from "../index.ts";
import { languages, type Language } from "../language.ts";

/** Codes by catalogue; whether they are all is what the catalogues' types check. */
const codes: Readonly<Record<string, readonly string[]>> = {
  careerTrackWord: ["management", "professional", "lateral"],
  columnRoleWord: [
    "sequence",
    "id",
    "name",
    "firstName",
    "lastName",
    "department",
    "unit",
    "role",
    "level",
    "hireDate",
    "levelSince",
    "leaveDate",
    "education",
    "certificates",
    "manager",
    "personal",
    "rater",
    "raterRelation",
    "period",
    "indicatorName",
    "indicatorGroup",
    "standard",
    "weight",
    "fullMarks",
    "target",
    "actual",
    "attainment",
    "variance",
    "score",
    "rating",
    "weighted",
    "total",
    "average",
    "grade",
    "rank",
    "adjustment",
    "money",
    "comment",
    "signature",
    "kind",
    "unitOfMeasure",
    "leftOut:comment",
  ],
  eligibilityWord: ["eligible", "nearMiss", "unverified", "ineligible"],
  factWord: Object.keys(FactId),
  gateStateWord: ["passed", "failed", "unknown", "waived"],
  issueTopicWord: [
    ...["sheets", "columns", "people", "scores", "weights", "formulas", "periods", "raters", "ratings"],
    ...["grades", "rules", "promotion", "records"],
  ],
  layoutWord: [
    "rowPerEmployee",
    "formPerEmployee",
    "rubricBands",
    "optionColumns",
    "transposed",
    "raterMatrix",
    "long",
    "targetActualColumns",
    "targetActualRows",
    "periodColumns",
    "masterData",
  ],
  leftOutWord: [
    "repeatedColumn",
    "text",
    "comment",
    "empty",
    "outsideWeights",
    "notOnScale",
    "noScores",
    "sequence",
    "personal",
    "money",
    "signature",
    "standard",
    "average",
    "weighted",
    "variance",
    "threshold",
    "statistic",
    "attainment",
    "unitOfMeasure",
    "kind",
    "timeOfDay",
  ],
  missingPeriodWord: ["skip", "zero", "block"],
  missingPolicyWord: ["renormalise", "renormaliseGlobal", "zero", "block"],
  noScoresWord: [
    "empty_sheet",
    "no_table",
    "no_people",
    "no_score_columns",
    "blank_template",
    "text_only",
    "sales_data",
    "inventory",
    "sports",
    "production_log",
    "transaction_log",
    "code_book",
    "rule_table",
    "attendance",
    "payroll",
    "survey",
    "schedule",
    "school_marks",
    "finance",
    "pivot_or_summary",
    "risk_register",
    "training_log",
    "activity_log",
    "task_list",
    "health_data",
    "other_ratees",
    "indicator_library",
    "master_data",
    "grade_results_only",
    "hidden_sheet",
    "records",
    "own_sheet",
    "ratee_unknown",
  ],
  outOfScaleWord: ["missing", "clamp", "keep"],
  periodLengthWord: ["month", "quarter", "half", "year", "custom"],
  personFieldWord: ["department", "role", "level"],
  placementWord: ["offered", "tied", "reserve", "seatsUnknown"],
  promotionStepWord: ["promotion", "demotion", "lateral"],
  quotaExclusionWord: ["newJoiner", "onLeave", "notAppraised"],
  rankScopeWord: ["all", "department", "role", "level"],
  raterGroupWord: ["self", "superior", "secondSuperior", "peer", "subordinate", "customer", "hr", "expert"],
  referenceKindWord: [
    "grade",
    "node",
    "indicator",
    "period",
    "scale",
    "role",
    "level",
    "streak",
    "fact",
    "veto",
  ],
  resultFlagWord: Object.keys(ResultFlag),
  scaleSourceWord: ["header", "values", "words", "weights"],
  scoreStateWord: Object.keys(ScoreState),
  severityWord: ["error", "doubt", "note"],
  shapeWord: ["string", "number", "int", "boolean", "array", "object", "null"],
  skippedRowWord: [
    "subtotal",
    "total",
    "average",
    "note",
    "signature",
    "repeatedHeader",
    "department",
    "example",
    "target",
    "weights",
    "noPerson",
    "blank",
    "hidden",
  ],
  sourceWord: ["cell", "title", "header", "sheetName", "workbookName"],
  unknownReasonWord: [
    "factMissing",
    "valueNotUnderstood",
    "noReferenceDate",
    "noScore",
    "periodsMissing",
    "undefinedRange",
    "seatsUnknown",
    "approvalMissing",
  ],
  vetoEffectWord: ["capGrade", "zeroIndicator", "zeroTotal", "excludeFromPromotion"],
  weightSourceWord: [
    "header",
    "groupHeader",
    "weightRow",
    "weightColumn",
    "label",
    "formula",
    "note",
    "fullMarks",
  ],
  withoutStepWord: ["levelMissing", "levelUnknown", "noStepFromLevel"],
};
const names = Object.keys(codes);

type WordOf = (code: string, language: Language) => string;
/** The catalogues take unions of codes; the table above holds them as text. */
const catalogues = messages as unknown as Readonly<Record<string, WordOf | undefined>>;

function wordsOf(name: string, language: Language): readonly string[] {
  const word = catalogues[name];
  if (word === undefined) throw new RangeError(`${name} is not exported by src/messages`);
  return (codes[name] ?? []).map((code) => word(code, language));
}

const toSimplified = fromTaiwan({ from: "tw", to: "cn" });
const toTraditional = fromMainland({ from: "cn", to: "tw" });
const hanOf = (words: readonly string[]): readonly string[] =>
  [...words.join("")].filter((character) => /\p{Script=Han}/u.test(character));
/** Right in traditional text too: 准 in 核准. */
const writtenInBoth = new Set("准");

describe("the catalogues of words", () => {
  it("are all tried here", () => {
    const files = readdirSync(__dirname).filter((file) => file.endsWith("Word.ts"));
    expect(files.map((file) => file.replace(".ts", "")).sort()).toEqual([...names].sort());
  });

  it.each(names)("%s has a word of its own for each code, in each language", (name) => {
    for (const { id } of languages) {
      const words = wordsOf(name, id);
      expect(words.filter((word) => !/^\S(?:.*\S)?$/u.test(word) || /[.。]$/u.test(word))).toEqual([]);
      expect(new Set(words).size).toBe(words.length);
    }
    expect(wordsOf(name, "en").filter((word) => /\p{Script=Han}/u.test(word))).toEqual([]);
  });

  it.each(names)("%s is written in each place’s characters", (name) => {
    const [mainland, taiwan] = [wordsOf(name, "zh-CN"), wordsOf(name, "zh-TW")];
    expect(hanOf(mainland).length).toBeGreaterThan(0);
    expect(hanOf(mainland).filter((character) => toSimplified(character) !== character)).toEqual([]);
    const isSimplifiedOnly = (character: string): boolean =>
      !writtenInBoth.has(character) &&
      toSimplified(character) === character &&
      toTraditional(character) !== character;
    expect(hanOf(taiwan).filter(isSimplifiedOnly)).toEqual([]);
  });

  it.each(["columnRoleWord", "factWord", "leftOutWord", "personFieldWord", "shapeWord", "sourceWord"])(
    "%s shows a code that it does not know as it is",
    (name) => {
      expect(catalogues[name]?.("somebody’s own", "zh-CN")).toBe("somebody’s own");
    },
  );
});
