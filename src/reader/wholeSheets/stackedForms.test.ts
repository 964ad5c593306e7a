import { doubtsIn, readBook, valuesIn } from "../testing/readBook.ts";

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

  it("takes the remarks below a form for its own, and for no word on who scored the next one", () => {
    const result = readBook({
      绩效考核: ["孙彤", "姜少若"]
        .map(
          (name) =>
            `${book([{ keys: [`被考核人：${name}|||`], score: 30 }])}\n上级评语：|||\n改进计划：|||\n|||`,
        )
        .join("\n"),
    });
    expect(valuesIn(result)).toMatchObject({ "客户回访 rating": [30, 30] });
  });

  it("takes the same headings beside a blank column for the form of somebody else", () => {
    const row = (cells: string): string => [cells, cells, cells].join("||");
    const result = readBook({
      KPI: `
Name: Bruno Sandoval|||||Name: Uma Hartwell|||||Name: Petra Lindqvist|||
${row("Objective|Weight (%)|Score|Weighted Score")}
${row("Customer Focus|40%|71|28.4")}
${row("Leadership|60%|98|58.8")}`,
    });
    expect(result.dataset.employees.names).toEqual(["Bruno Sandoval", "Uma Hartwell", "Petra Lindqvist"]);
    expect(valuesIn(result)).toEqual({
      "Customer Focus rating": [71, 71, 71],
      "Leadership rating": [98, 98, 98],
    });
  });
});

describe("cards side by side and below each other", () => {
  it("are all of the month that the title of the sheet names", () => {
    const cards = (one: string, two: string, first: number): string => `
姓名：${one}|工号：SY${String(first)}|||姓名：${two}|工号：SY${String(first + 1)}|
考核项目|满分|得分||考核项目|满分|得分
唱收唱付|40|30||唱收唱付|40|31
差错率|60|50||差错率|60|52
合计|100|80||合计|100|83`;
    const result = readBook({
      考核卡: {
        text: `收银组2025年5月考核卡||||||${cards("裴远山", "柳瑾瑜", 11)}${cards("宋知行", "殷嘉木", 21)}`,
        merges: ["A1:G1"],
      },
    });
    expect(valuesIn(result)).toEqual({
      "唱收唱付 rating 2025-05": [30, 31, 30, 31],
      "差错率 rating 2025-05": [50, 52, 50, 52],
    });
  });

  it("are all of the month that a line above the first of them names", () => {
    const card = (name: string, score: number): string => `
姓名|${name}|
考核项目|满分|得分
唱收唱付|40|30
差错率|60|${String(score)}
合计|100|${String(30 + score)}`;
    const result = readBook({
      "9月考核": `个人绩效考核卡||\n考核月份：2024年9月||${card("裴远山", 50)}\n||${card("宋知行", 52)}`,
    });
    expect(Object.keys(valuesIn(result))).toEqual(["唱收唱付 rating 2024-09", "差错率 rating 2024-09"]);
    expect(result.issues.map(({ code }) => code)).toEqual(["ids_derived"]);
  });
});
