import { readBook } from "../../testing/readBook.ts";

const indicators = (rows: string): string[] =>
  readBook({
    Responses: `Reviewee|Reviewer|Relationship|Question|Rating|Response\n${rows}`,
  }).report.indicators.map(({ name }) => name);

describe("withoutOpenQuestions", () => {
  it("rates nobody by questions that are answered in words", () => {
    expect(
      indicators(`Ada Noor|Ben Sato|Peer|Delivers results|4|
Ada Noor|Ben Sato|Peer|What should Ada keep doing?||Keeps everybody calm.
Cleo Diaz|Ben Sato|Peer|Delivers results|3|
Cleo Diaz|Ben Sato|Peer|What should Ada keep doing?||Plans well ahead.`),
    ).toEqual(["Delivers results"]);
  });

  it("keeps a question that nobody answered at all", () => {
    expect(
      indicators(`Ada Noor|Ben Sato|Peer|Delivers results|4|
Ada Noor|Ben Sato|Peer|Grows others||
Cleo Diaz|Ben Sato|Peer|Delivers results|3|Good.
Cleo Diaz|Ben Sato|Peer|Grows others||`),
    ).toEqual(["Delivers results", "Grows others"]);
  });
});
