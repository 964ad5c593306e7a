import { findQuestions } from "./findQuestions.ts";

const find = (...headings: string[]) =>
  findQuestions(headings.map((typed, column) => ({ column, typed })))?.map(({ person, indicator }) =>
    [person, indicator].join(" | "),
  ) ?? null;

describe("findQuestions", () => {
  it("finds people in front of what is asked", () => {
    expect(find("序号", "张敏-工作质量", "张敏-协作", "李强-工作质量", "李强-协作")).toEqual([
      "张敏 | 工作质量",
      "张敏 | 协作",
      "李强 | 工作质量",
      "李强 | 协作",
    ]);
  });

  it("finds people in brackets behind the question, as forms on the web export them", () => {
    expect(find("Timestamp", "Reliability [Tara Okafor]", "Reliability [Owen Okafor]")).toEqual([
      "Tara Okafor | Reliability",
      "Owen Okafor | Reliability",
    ]);
  });

  it("reads numbers and forms of address around the name", () => {
    expect(find("3、对蒋新的评价—政治素质", "4、对水文美的评价—政治素质")).toEqual([
      "蒋新 | 政治素质",
      "水文美 | 政治素质",
    ]);
  });

  it("takes an unusual name for one among others of whom the same is asked", () => {
    expect(find("张敏-协作", "水文美-协作", "李强-协作")).toEqual([
      "张敏 | 协作",
      "水文美 | 协作",
      "李强 | 协作",
    ]);
  });

  it("gives one question about everybody no name when it only asks for a score", () => {
    expect(find("请评价以下同事[张敏]", "请评价以下同事[李强]")).toEqual(["张敏 | ", "李强 | "]);
  });

  it.each([
    [["自评-责任心", "上级-责任心", "自评-协作"]],
    [["评委-王海", "评委-陈芳"]],
    [["王海(市场部)", "陈芳(研发部)"]],
    [["业绩-销售额", "业绩-回款", "态度-协作"]],
    [["张敏", "李强"]],
    [["张敏-1月", "李强-1月"]],
    [["张敏-工作质量", "备注", "其他", "说明"]],
  ])("takes %j for no survey", (headings) => {
    expect(find(...headings)).toBeNull();
  });
});
