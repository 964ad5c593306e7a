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
});
