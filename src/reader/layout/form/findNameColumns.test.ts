import { readBook, valuesIn } from "../../testing/readBook.ts";

describe("findNameColumns", () => {
  it("passes a column of numbers with a total below by", () => {
    const result = readBook({
      科研岗:
        "科研岗位考核表|||\n被考核人|葛文博|考核年度|'2024\n考核要素|内容|考核得分|备注\n'1.1|论文发表（60分）|48.5|\n'1.2|教学工作量（40分）|38.8|\n合计||87.3|",
    });
    expect(Object.keys(valuesIn(result)).map((key) => key.split(" ")[0])).toEqual(["论文发表", "教学工作量"]);
  });
});
