import { doubtsIn, readBook } from "../testing/readBook.ts";

const percents = (speed: readonly string[]): string => `
姓名|质量（60%）|速度（40%）
秦婉|'91%|${speed[0] ?? ""}
赵景|'84%|${speed[1] ?? ""}
任平|'77%|${speed[2] ?? ""}`;

describe("percents typed as text", () => {
  it("raise no doubt in a column of nothing else", () => {
    const result = readBook({ 考核: percents(["'88%", "'79%", "'95%"]) });
    expect(doubtsIn(result).filter((doubt) => doubt.startsWith("percent_assumed"))).toEqual([]);
    expect(result.dataset.measures.map(({ values }) => [...values])).toEqual([
      [91, 84, 77],
      [88, 79, 95],
    ]);
  });

  it("are a doubt each among points", () => {
    const result = readBook({ 考核: percents(["88", "'79%", "95"]) });
    expect(doubtsIn(result).filter((doubt) => doubt.startsWith("percent_assumed"))).toEqual([
      "percent_assumed 考核!C3",
    ]);
  });

  it("raise no doubt among percents by format", () => {
    const text = "姓名|质量达成率|速度达成率\n秦婉|91%|88%\n赵景|'84%|90%\n任平|77%|95%";
    const result = readBook({ 考核: text });
    expect(doubtsIn(result).filter((doubt) => doubt.startsWith("percent_assumed"))).toEqual([]);
  });
});
