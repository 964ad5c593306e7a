import { doubtsIn, readBook, valuesIn } from "../testing/readBook.ts";

describe("sharedRows", () => {
  it("gives everybody of a department the score that is merged over them", () => {
    const result = readBook({
      考核: {
        text: `
部门|姓名|部门得分（60%）|个人得分（40%）|总分
财务部|方砚秋|90|80|=C2*0.6+D2*0.4→86
|蔺子昂||85|=C2*0.6+D3*0.4→88
|戚婉仪||90|=C2*0.6+D4*0.4→90
工程部|廖启明|80|70|=C5*0.6+D5*0.4→76
|纪雨薇||75|=C5*0.6+D6*0.4→78
|汤景行||85|=C5*0.6+D7*0.4→82`,
        merges: ["A2:A4", "C2:C4", "A5:A7", "C5:C7"],
      },
    });
    expect(valuesIn(result)["部门得分 rating"]).toEqual([90, 90, 90, 80, 80, 80]);
    expect(doubtsIn(result).filter((doubt) => /formula|total/u.test(doubt))).toEqual([]);
  });

  it("counts a score once that is merged over two rows of one person", () => {
    const result = readBook({
      考核: {
        text: "姓名|岗位|质量|速度\n方砚秋|检验|90|80\n|仓管||70\n蔺子昂|检验|85|60",
        merges: ["A2:A3", "C2:C3"],
      },
    });
    expect(valuesIn(result)["质量 rating"]).toEqual([90, 85]);
  });
});
