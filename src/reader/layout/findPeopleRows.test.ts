import { readBook } from "../testing/readBook.ts";

describe("findPeopleRows", () => {
  it("takes a sentence alone between the people for a note", () => {
    const { dataset } = readBook({
      评分: "姓名|办公室管理（60%）|会议服务（40%）\n方建平*|80|90\n* 为本年度新聘，参照同岗评分||\n俞佳宁|70|85\n花小梅|75|95",
    });
    expect(dataset.employees.names).toEqual(["方建平*", "俞佳宁", "花小梅"]);
  });

  it("keeps people whose last name stands first", () => {
    const { dataset } = readBook({ S: "Name|Quality|Speed\nNoor, Ada|80|90\nSato, Ben||\nDiaz, Cleo|75|95" });
    expect(dataset.employees.names).toHaveLength(3);
  });

  it("takes no subtotal in the column of indicators for an indicator", () => {
    const { report } = readBook({
      评分: {
        text: `姓名|指标名称|权重|得分
方建平|出图及时|60%|80
|图纸质量|40%|90
|小计|100%|84
俞佳宁|出图及时|60%|70
|图纸质量|40%|85
|小计|100%|76`,
        merges: ["A2:A4", "A5:A7"],
      },
    });
    expect(report.indicators.map(({ name }) => name)).toEqual(["出图及时", "图纸质量"]);
  });

  it("takes the number of people below them for nobody", () => {
    const { dataset } = readBook({
      评分: "工号|姓名|质量（60%）|速度（40%）\nA1|方建平|80|90\nA2|俞佳宁|70|85\n|||\n|合计人数|2|",
    });
    expect(dataset.employees.names).toEqual(["方建平", "俞佳宁"]);
  });

  it.each(["优秀人数|2|", "A级人数|2|", "Total headcount|2|", "Prepared by HR||"])(
    "takes what stands below them in the column of names for nobody: %s",
    (line) => {
      const { dataset } = readBook({
        评分: `序号|姓名|质量（60%）|速度（40%）\n1|方建平|80|90\n2|俞佳宁|70|85\n|${line}`,
      });
      expect(dataset.employees.names).toEqual(["方建平", "俞佳宁"]);
    },
  );

  it("takes an office alone below the people for whoever drew the list up", () => {
    const { dataset } = readBook({
      评分: "序号|姓名|质量（60%）|速度（40%）\n1|方建平|80|90\n2|俞佳宁|70|85\n|||\n|人力资源部汇总||",
    });
    expect(dataset.employees.names).toEqual(["方建平", "俞佳宁"]);
  });

  it.each(["制表人 王芳|审核人 李明|", "复核人 李四||", "审核 李明||2024-06-30"])(
    "takes who signed below them for nobody: %s",
    (line) => {
      const { dataset } = readBook({
        评分: `姓名|质量（60%）|速度（40%）\n方建平|80|90\n俞佳宁|70|85\n${line}`,
      });
      expect(dataset.employees.names).toEqual(["方建平", "俞佳宁"]);
    },
  );
});
