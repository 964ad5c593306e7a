import { readBook } from "../../../testing/readBook.ts";
import { namesWithIds } from "./namesWithIds.ts";

describe("namesWithIds", () => {
  it.each([
    [["杨瑶(HB001)", "潘瑾博（HB002）"]],
    [["HB001 杨瑶", "HB002 潘瑾博"]],
    [["杨瑶/HB001", "潘瑾博-HB002"]],
    [["[HB001] 杨瑶", "HB002_潘瑾博"]],
  ])("parts names and ids: %j", (cells) => {
    expect(namesWithIds(cells)).toEqual({ names: ["杨瑶", "潘瑾博"], ids: ["HB001", "HB002"] });
  });

  it.each([[["张三丰", "李莫愁(R02)", "周伯通"]], [["张三丰(01)", "李莫愁(01)"]], [["评委1", "评委2"]]])(
    "leaves %j alone",
    (cells) => {
      expect(namesWithIds(cells)).toBeNull();
    },
  );

  it.each([
    [["ZN04", "ZN02", "ZN07"]],
    [["E-101", "E-102"]],
    [["QA 01", "QB 02", "QC 03"]],
    [["华东012", "华北007", "质检011"]],
  ])("leaves ids whole whatever letters they begin with: %j", (cells) => {
    expect(namesWithIds(cells, "ids")).toBeNull();
  });

  it("parts a column headed as ids where names stand in it", () => {
    const cells = ["HB001 白露", "HB002 秦川"];
    expect(namesWithIds(cells, "ids")).toEqual({ names: ["白露", "秦川"], ids: ["HB001", "HB002"] });
  });

  it("takes one word with running numbers for nobody's name", () => {
    expect(namesWithIds(["Agent 12", "Agent 13", "Agent 14"])).toBeNull();
  });

  it("joins scores by id to the roster that stands beside them", () => {
    const { dataset, issues } = readBook({
      S: "工号|姓名|部门||工号|质量|纪律\nZN01|任雅琴|财务||ZN02|80|90\nZN02|陶曦驰|法务||ZN01|70|60",
    });
    expect([dataset.employees.ids, dataset.employees.names]).toEqual([
      ["ZN01", "ZN02"],
      ["任雅琴", "陶曦驰"],
    ]);
    expect(dataset.measures.map(({ values }) => [...values])).toEqual([
      [70, 80],
      [60, 90],
    ]);
    expect(issues.map(({ code }) => code)).not.toContain("same_name_two_ids");
  });

  it("reads a column headed by both", () => {
    const { dataset } = readBook({
      S: "被考核人(工号)|部门|任务(70%)|态度(30%)\n杨瑶(HB001)|工程部|95|66\n潘瑾博(HB002)|工程部|99|66",
    });
    expect([dataset.employees.ids, dataset.employees.names]).toEqual([
      ["HB001", "HB002"],
      ["杨瑶", "潘瑾博"],
    ]);
    expect(dataset.measures.map(({ indicatorId }) => indicatorId)).toEqual(["任务", "态度"]);
  });
});
