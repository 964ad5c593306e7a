import { readBook, weightsIn } from "../../testing/readBook.ts";

const rolesIn = (text: string): Record<string, string> =>
  Object.fromEntries(
    readBook({ S: text }).report.tables[0]?.columns.map(({ header, role }) => [header, role]) ?? [],
  );

describe("computedColumns", () => {
  it("takes what combines all others for the total, whatever it is called", () => {
    const text =
      "Name|Quality|Speed|Teamwork|Verdict\nNora Whitfield|80|70|90|=B2*0.4+C2*0.3+D2*0.3→80\nPiers Hallam|75|85|65|=B3*0.4+C3*0.3+D3*0.3→75";
    expect(rolesIn(text).Verdict).toBe("total");
    expect(weightsIn(readBook({ S: text }))).toEqual({ Quality: 0.4, Speed: 0.3, Teamwork: 0.3 });
  });

  it("takes a rate for an indicator, and what it is worked out from for none", () => {
    const rows = [
      "高岚|60|57|=C2/B2*100→95|80",
      "孟洁|50|40|=C3/B3*100→80|85",
      "郝强|55|55|=C4/B4*100→100|90",
    ];
    const roles = rolesIn(["姓名|应访|实访|访问率|质量", ...rows].join("\n"));
    expect(roles).toMatchObject({ 应访: "fact", 实访: "fact", 访问率: "rating", 质量: "rating" });
  });

  it("works a rate of actual and target out itself", () => {
    const text =
      "姓名|销售目标|销售实际|进展|服务\n高岚|200|180|=C2/B2→0.9|80\n孟洁|100|110|=IF(B3=0,1,C3/B3)→1.1|85";
    expect(rolesIn(text)).toMatchObject({
      销售目标: "target",
      销售实际: "actual",
      进展: "leftOut:attainment",
      服务: "rating",
    });
  });

  it("counts an entry once where it stands again times a number", () => {
    const rows = ["高岚|80|=B2*0.6→48|90|=D2*0.4→36|=C2+E2→84", "孟洁|75|=B3*0.6→45|85|=D3*0.4→34|=C3+E3→79"];
    const text = ["姓名|质量|质量换分|纪律|纪律换分|终", ...rows].join("\n");
    expect(rolesIn(text)).toMatchObject({ 质量换分: "leftOut:weighted", 终: "total" });
    expect(weightsIn(readBook({ S: text }))).toEqual({ 质量: 0.6, 纪律: 0.4 });
  });

  it("takes what is looked up in the total for a grade", () => {
    const rows = ["高岚|80|70|=B2+C2→150|=IF(D2>=155,5,3)→3", "孟洁|75|85|=B3+C3→160|=IF(D3>=155,5,3)→5"];
    expect(rolesIn(["姓名|质量|纪律|合计|档", ...rows].join("\n"))["档"]).toBe("grade");
  });

  it("keeps an indicator that has a weight of its own although it is computed", () => {
    const rows = ["高岚|80|70|=AVERAGE(B2:C2)→75|90", "孟洁|75|85|=AVERAGE(B3:C3)→80|60"];
    expect(weightsIn(readBook({ S: ["姓名|产出|返修|业绩(60%)|态度(40%)", ...rows].join("\n") }))).toEqual({
      业绩: 0.6,
      态度: 0.4,
    });
  });
});
