import { readBook, weightsIn } from "../../testing/readBook.ts";
import { scoresIn } from "../../testing/scoresIn.ts";

describe("readMatrix", () => {
  it("takes one word with running numbers for items, not for raters", () => {
    const { report } = readBook({
      考核: "姓名|项目一|项目二|项目三\n施然雪|60|75|81\n陶瑾书|60|68|67\n尤立|87|85|97",
    });
    expect(report.tables.map(({ layout }) => layout)).toEqual(["rowPerEmployee"]);
    expect(report.indicators.map(({ name }) => name)).toEqual(["项目一", "项目二", "项目三"]);
  });

  it.each(["Rater / Ratee", "Rater \\ Ratee"])(
    "takes who is named first in its corner for the rows: %s",
    (corner) => {
      const { dataset } = readBook({
        Matrix: `${corner}|Tara Okafor|Jonas Falk|Rosa Muir
Tara Okafor||90|70
Jonas Falk|80||60
Rosa Muir|85|75|`,
      });
      const ofTara = dataset.measures.map(({ values }) => values[0]).filter((value) => !Number.isNaN(value));
      expect(ofTara).toEqual([80, 85]);
    },
  );

  it.each(["排名|1|1|3", "Weighted score|7|8|6"])(
    "takes no row of results below the raters for a rater's: %s",
    (last) => {
      const { dataset } = readBook({
        互评: `评价人＼被评价人|施然雪|陶瑾书|尤立
施然雪|—|90|70
陶瑾书|80|—|60
尤立|85|75|—
平均分|82.5|82.5|65
${last}`,
      });
      const ofFirst = dataset.measures.map(({ values }) => values[0]).filter((value) => !Number.isNaN(value));
      expect(ofFirst).toEqual([80, 85]);
    },
  );

  it.each(["责任担当互评表（权重40%）", "管理团队互评—责任担当（权重40%）"])(
    "weighs what a matrix is about by its title: %s",
    (title) => {
      const result = readBook({
        责任担当: `${title}\n评价人|施然雪|陶瑾书|尤立\n施然雪|—|90|70\n陶瑾书|80|—|60\n尤立|85|75|—`,
        协同配合:
          "协同配合（权重60%）\n评价人|施然雪|陶瑾书|尤立\n施然雪|—|80|90\n陶瑾书|70|—|80\n尤立|75|85|—",
      });
      expect(weightsIn(result)).toEqual({ 责任担当: 0.4, 协同配合: 0.6 });
    },
  );

  it.each([true, false])(
    "lets oneself count for nothing where the means beside the raters do, computed: %s",
    (isComputed) => {
      const lines = [
        "施然雪|100|90|70|80|80",
        "陶瑾书|80|95|60|76|72",
        "尤立|85|75|99|71|77",
        "葛晓蕾|90|60|84|98|78",
      ];
      const rows = lines.map((line, index) => {
        const [row, own] = [String(index + 2), "BCDE"[index] ?? ""];
        return isComputed ? line.replace(/\|(\d+)$/u, `|=(SUM(B${row}:E${row})-${own}${row})/3→$1`) : line;
      });
      const result = readBook({
        互评: `被评人|施然雪|陶瑾书|尤立|葛晓蕾|平均得分（不含自评）\n${rows.join("\n")}`,
      });
      expect(scoresIn(result)).toEqual([80, 72, 77, 78]);
    },
  );

  it("tells of means below the raters that the ratings do not come to", () => {
    const { issues } = readBook({
      互评: `评价人|施然雪|陶瑾书|尤立
施然雪||90|70
陶瑾书|80||60
尤立|85|75|
平均分|82.5|99|65`,
    });
    expect(issues.map(({ code, at }) => [code, at])).toContainEqual(["total_differs", "互评!C5"]);
  });
});
