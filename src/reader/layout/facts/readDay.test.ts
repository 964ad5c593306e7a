import { FactId } from "../../../core/index.ts";
import { readBook } from "../../testing/readBook.ts";
import { isoDateOf } from "../../value/readDate.ts";

const hired = (text: string): readonly (string | null)[] =>
  readBook({ 考績: text })
    .dataset.facts.filter(({ factId }) => factId === FactId.hireDate)
    .flatMap(({ values }) => [...values].map((day) => (typeof day === "number" ? isoDateOf(day) : null)));

describe("days of the Republic of China", () => {
  it("are read with two digits where others of the sheet have three, or the title counts so", () => {
    const rows = "002|鄭妍辰|98.12.1|82|85\n004|蘇承翰|98/4/31|90|85";
    expect(hired(`編號|姓名|到職日|工作|操行\n001|鄭品翰|105.12.1|83|81\n${rows}`)).toEqual([
      "2016-12-01",
      "2009-12-01",
      null,
    ]);
    expect(hired(`○○處113年度考績清冊||||\n編號|姓名|到職日|工作|操行\n${rows}`)[0]).toBe("2009-12-01");
  });

  it("are left unread where nothing says that years are counted so", () => {
    expect(hired("編號|姓名|到職日|工作|操行\n001|鄭品翰|98.12.1|83|81\n002|鄭妍辰|97.1.1|82|85")).toEqual([
      null,
      null,
    ]);
  });
});

it("takes unpaid leave for a missing entry", () => {
  const { dataset, issues } = readBook({
    考績: "編號|姓名|工作|操行\n001|鄭品翰|83|81\n002|蔡芬翰|留職停薪|育嬰留停\n003|鄭妍辰|82|85",
  });
  expect(dataset.measures.map(({ values }) => values[1])).toEqual([Number.NaN, Number.NaN]);
  expect(issues.filter(({ code }) => code === "value_unreadable")).toEqual([]);
});
