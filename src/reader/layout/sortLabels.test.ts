import { readBook } from "../testing/readBook.ts";

describe("sortLabels", () => {
  it("reads a superior's remarks as remarks, though they name who rated", () => {
    const { dataset, report, issues } = readBook({
      考核: "姓名|知识分享（50%）|现场管理（50%）|主管评语\n周珍|71|78|新入职\n魏涛|87|82|\n彭嘉|86|67|有待提高",
    });
    expect(report.tables[0]?.columns.at(-1)?.role).toBe("leftOut:comment");
    expect(dataset.measures).toHaveLength(2);
    expect(issues.map(({ code }) => code)).toEqual(["ids_derived"]);
  });
});
