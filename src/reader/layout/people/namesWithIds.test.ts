import { readBook } from "../../testing/readBook.ts";
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
