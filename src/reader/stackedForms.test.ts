import { doubtsIn, readBook, valuesIn } from "./testing/readBook.ts";

interface Block {
  readonly keys: readonly string[];
  readonly score: number;
  readonly header?: string;
}

const book = (blocks: readonly Block[]): string =>
  blocks
    .map(
      ({ keys, score, header = "维度|考核指标|标准分|评分值" }) =>
        `员工绩效考核表|||\n${keys.map((line) => `${line}\n`).join("")}${header}
客户服务|客户回访|40|${String(score)}
学习与成长|培训完成|60|50
合计||100|
|||`,
    )
    .join("\n");

describe("forms below each other", () => {
  it("takes a row of keys and values for one, though its values are words of headings", () => {
    const result = readBook({
      绩效考核: book([
        { keys: ["员工姓名|鲁然书|员工工号|A-128", "单位：|行政部|岗位名称|质检员"], score: 30 },
        { keys: ["员工姓名|范桐静|员工工号|A-129", "单位：|财务部|岗位名称|采购员"], score: 30 },
      ]),
    });
    expect(result.dataset.employees).toMatchObject({
      ids: ["A-128", "A-129"],
      names: ["鲁然书", "范桐静"],
      departments: ["行政部", "财务部"],
    });
    expect(valuesIn(result)).toMatchObject({ "客户回访 rating": [30, 30] });
  });

  it("takes one key and its value above a blank row for what belongs to the next form", () => {
    const result = readBook({
      KPI: book(
        ["Ingrid Varga", "Elena Fenwick", "Ingrid Abbott"].map((name, index) => ({
          keys: [
            `Employee|${name}|Dept|Operations`,
            `Role|${index === 2 ? "Technician" : "Accountant"}||`,
            "|||",
          ],
          score: 30,
          header: "Key Result Area|Criteria|Full Marks|Manager",
        })),
      ),
    });
    expect(result.dataset.employees).toMatchObject({
      names: ["Ingrid Varga", "Elena Fenwick", "Ingrid Abbott"],
      departments: ["Operations", "Operations", "Operations"],
      roles: ["Accountant", "Accountant", "Technician"],
    });
  });

  it("gives nobody what a second form without a name says, and asks whose it is", () => {
    const result = readBook({
      绩效考核: book([
        { keys: ["员工姓名|鲁然书|部门|行政部"], score: 30 },
        { keys: [], score: 35 },
      ]),
    });
    expect(doubtsIn(result)).toContain("form_without_person 绩效考核!A10");
    expect(valuesIn(result)).toMatchObject({ "客户回访 rating": [30] });
  });

  it("takes other questions further down for the same person's", () => {
    const first = book([{ keys: ["员工姓名|鲁然书|部门|行政部"], score: 30 }]);
    const second = book([{ keys: [], score: 8 }])
      .replace("客户回访", "投诉处理")
      .replace("培训完成", "知识分享");
    const result = readBook({ 绩效考核: `${first}\n${second}` });
    expect(doubtsIn(result).filter((doubt) => doubt.startsWith("form_without_person"))).toEqual([]);
    expect(valuesIn(result)).toMatchObject({ "客户回访 rating": [30], "投诉处理 rating": [8] });
  });
});
