import { mapTableReferences } from "./mapTableReferences.ts";

const naming = {
  mayStandIn: () => true,
  table: (name: string) => (name === "Scores" ? "Results" : name),
  column: (name: string, table: string) =>
    name === "Total" && (table === "Scores" || table === "") ? "Sum [all]" : name,
};

describe("mapTableReferences", () => {
  it.each([
    ["=SUM(Scores[Total])", "=SUM(Results[Sum '[all']])"],
    ["=Scores[[#Headers],[Total]]", "=Results[[#Headers],[Sum '[all']]]"],
    ["=Scores[[Name]:[Total]]", "=Results[[Name]:[Sum '[all']]]"],
    ["=[@Total]*2", "=[@Sum '[all']]*2"],
    ["=[@[Total]]*2", "=[@[Sum '[all']]]*2"],
    ["=ROWS(Scores)", "=ROWS(Results)"],
    ["=Scores[#All]", "=Results[#All]"],
  ])("rewrites %s", (before, after) => {
    expect(mapTableReferences(before, naming)).toBe(after);
  });

  it.each(['="Scores[Total]"', "=Other[Total]+ScoresB", "=Scores2[Total]", "=A1+SUM(B:B)"])(
    "leaves %s alone",
    (formula) => {
      expect(mapTableReferences(formula, naming)).toBe(formula);
    },
  );

  it("leaves a formula unread in which nothing to rename may stand", () => {
    const unread = { ...naming, mayStandIn: () => false };
    expect(mapTableReferences("=ROWS(Scores)", unread)).toBe("=ROWS(Scores)");
  });
});
