import { IssueList } from "../../report/issueList.ts";
import { frameOf } from "../../testing/frameOf.ts";
import { findQuestions } from "./findQuestions.ts";
import { readSurvey } from "./readSurvey.ts";

const frame = frameOf(`序号|何文丽-协作|何文丽-责任|秦朗-协作|秦朗-责任
1|5|4|3|4
2|4|4|5|3`);
const questions =
  findQuestions(frame.columns.map(({ column, labels }) => ({ column, typed: labels.at(-1)?.typed ?? "" }))) ??
  [];

describe("readSurvey", () => {
  it("reads a column per person and question, each answer sheet for itself, those who answered being peers", () => {
    const reading = readSurvey(frame, questions, null, new IssueList())?.reading;
    expect(questions).toHaveLength(4);
    expect(reading?.subjects.names).toEqual(["何文丽", "何文丽", "秦朗", "秦朗"]);
    expect(reading?.indicators.map(({ names }) => names)).toEqual([["协作"], ["责任"]]);
    expect(reading?.subjects.raterGroups).toEqual(["peer", "peer", "peer", "peer"]);
  });

  it("takes them for what the title says", () => {
    const reading = readSurvey(frame, questions, "subordinate", new IssueList())?.reading;
    expect(new Set(reading?.subjects.raterGroups)).toEqual(new Set(["subordinate"]));
  });
});
