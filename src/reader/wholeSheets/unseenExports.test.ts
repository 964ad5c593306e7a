import { doubtsIn, readBook, valuesIn, weightsIn } from "../testing/readBook.ts";

describe("exports and forms of systems nobody has seen", () => {
  it("takes an upper limit for full marks and no rater's score", () => {
    const result = readBook({
      簡志豪: `姓名：簡志豪|||
考评项目|上限|自评|系评
授课时数|60|55|50
研究计划|40|36|35`,
    });
    expect(weightsIn(result)).toEqual({ 授课时数: 0.6, 研究计划: 0.4 });
    expect(Object.keys(valuesIn(result)).length).toBe(4);
  });

  it("scores nobody by the level that the post requires", () => {
    const result = readBook({
      Data: `Employee Name|Competency Name|Self Rating|Supervisor Rating|Required Level|Gap
Ada Noor|Coaching|3|4|4|0
Ada Noor|Reporting|2|3|4|-1
Ben Cole|Coaching|5|4|4|0
Ben Cole|Reporting|4|2|4|-2`,
    });
    expect(Object.keys(valuesIn(result))).toEqual([
      "Coaching self",
      "Coaching superior",
      "Reporting self",
      "Reporting superior",
    ]);
  });

  it("takes counts of courses and voters for no scores", () => {
    const result = readBook({
      汇总: `姓名|课程数|投票人数|教学态度|教学内容|教学效果
陆知远|1|31|88|90|92
施婉清|4|42|85|91|80
贺成栋|2|38|90|93|95`,
    });
    expect(Object.keys(weightsIn(result))).toEqual(["教学态度", "教学内容", "教学效果"]);
  });

  it("takes ballots under the words of a scale for no marks", () => {
    const result = readBook({
      统计: {
        text: `姓名|政治素质||||测评得分
|优秀|称职|基本称职|不称职|
陆知远|40|15|5|0|91.67
施婉清|52|6|2|0|96.67
贺成栋|45|10|4|1|92.33`,
        merges: ["A1:A2", "B1:E1", "F1:F2"],
      },
    });
    expect(Object.values(valuesIn(result))).toEqual([[91.67, 96.67, 92.33]]);
    expect(doubtsIn(result).join()).not.toContain("several_marks");
  });

  it("counts the points given for a value and its rank, not the value", () => {
    const result = readBook({
      数学: {
        text: `教师|平均分(60%)|||优秀率(40%)|||综合得分
|数值|排名|赋分|数值|排名|赋分|
陆知远|82.6|2|98|0.52|1|100|=D3*0.6+G3*0.4→98.8
施婉清|79.1|3|96|0.47|3|96|=D4*0.6+G4*0.4→96
贺成栋|85.3|1|100|0.49|2|98|=D5*0.6+G5*0.4→99.2`,
        merges: ["A1:A2", "B1:D1", "E1:G1", "H1:H2"],
      },
    });
    expect(weightsIn(result)).toEqual({ 平均分: 0.6, 优秀率: 0.4 });
    expect(Object.values(valuesIn(result))).toEqual([
      [98, 96, 100],
      [100, 96, 98],
    ]);
  });

  it("knows raters by the accounts they used", () => {
    const result = readBook({
      记录: `评测用户|被测评人|政治思想|工作态度
U01|陆知远|90|80
U02|陆知远|80|70
U01|施婉清|85|75
U02|施婉清|95|85`,
    });
    expect(doubtsIn(result).join()).not.toContain("duplicate_conflict");
    expect(Object.values(valuesIn(result)).flat().length).toBe(8);
  });

  it("takes what is made of the total below it for no indicator, and a sheet called by the first name for the same person", () => {
    const result = readBook({
      Kavita: `Name of Officer:|Kavita Nambiar|
Key Result Areas|Maximum Marks|Marks Awarded
Revenue|60|50
Safety|40|36
Total|100|=SUM(C3:C4)→86
Total performance marks (pro-rated to 50) = Total * 50 / 100||=C5*50/100→43`,
    });
    expect(Object.values(valuesIn(result))).toEqual([[50], [36]]);
    expect(doubtsIn(result).join()).not.toContain("name_contradicted");
  });

  it("takes a global score for the total of its parts", () => {
    const result = readBook({
      Evaluations: `Matricule|Nom|Prénom|Score objectifs|Score compétences|Score global
M1|DUMAS|Élodie|80|60|70
M2|PERRIN|Loïc|90|70|80
M3|FAURE|Amandine|70|90|80`,
    });
    expect(Object.keys(weightsIn(result))).toEqual(["Score objectifs", "Score compétences"]);
  });

  it("reads forms in Vietnamese, Indonesian and French", () => {
    const vietnamese = readBook({
      KPI: `Họ và tên:|Nguyễn Thị Hạnh|||
Nhiệm vụ|Trọng số (%)|Điểm tự đánh giá|Điểm quản lý|Điểm nhiệm vụ
Khám bệnh|60|90|84|=(D3*2+C3)/3→86
Hồ sơ|40|80|74|=(D4*2+C4)/3→76
Tổng điểm|100|||82`,
    });
    expect(weightsIn(vietnamese)).toEqual({ "Khám bệnh": 0.6, "Hồ sơ": 0.4 });
    expect(Object.keys(valuesIn(vietnamese))[0]).toContain("self");
    const indonesian = readBook({
      Dewi: `Nama|Dewi Lestari|Jabatan|Supervisor|
No|Nama KPI|Bobot (%)|Realisasi (%)|Skor Tertimbang
1|Penjualan|60|90|=C3*D3/100→54
2|Pelaporan|40|100|=C4*D4/100→40
|Total|100||94`,
    });
    expect(weightsIn(indonesian)).toEqual({ Penjualan: 0.6, Pelaporan: 0.4 });
    const french = readBook({
      Fiche: `Nom et prénoms : Julie Moreau||
Critères|Notes du chef immédiat|Notes du chef hiérarchique suivant
Assiduité|8|7
Rendement|9|8
Total / 20|17|15`,
    });
    expect(french.report.raters.map(({ group }) => group)).toEqual(["superior", "secondSuperior"]);
    expect(Object.keys(weightsIn(french))).toEqual(["Assiduité", "Rendement"]);
  });

  it("says of indicators without a weight beside others that they count for nothing, and rates nobody by a summary", () => {
    const result = readBook({
      Ada: `Name:|Ada Noor||
Objective|Target|Weight|Rating
Reduce scrap|2%|60%|4
Delivery|95%|40%|5
|||
Competency|Expected Level|Demonstrated Level|Evidence
Excel|4|3|Seen
Teamwork|4|5|Seen
|||
Objectives (50%)|=SUMPRODUCT(C3:C4,D3:D4)→4.4||
Competencies (50%)|=AVERAGE(C7:C8)→4||`,
    });
    expect(Object.keys(weightsIn(result))).toEqual(["Reduce scrap", "Delivery", "Excel", "Teamwork"]);
    expect(result.issues.filter(({ code }) => code === "weights_missing")).toMatchObject([
      { assumed: "nothing", indicators: ["Excel", "Teamwork"] },
    ]);
  });

  it("compares a total that a text says", () => {
    const form = (total: number): ReturnType<typeof readBook> =>
      readBook({
        贺成栋: {
          text: `姓名|贺成栋||
考核指标|权重|部长打分|人事部打分
部门例会|50|45|41
基地活动|50|44|42
总得分：${String(total)}|||`,
          merges: ["A5:D5"],
        },
      });
    expect(doubtsIn(form(86)).join()).not.toContain("total");
    expect(doubtsIn(form(79)).join()).toContain("total");
  });

  it("takes headings that stand once more below a part of the form for none of its indicators", () => {
    const result = readBook({
      Mariana: `Nome|Mariana Prado||
Dimensão|Auto-Avaliação|Par 1|Gestor
Results|4|3|4
Craft|5|4|4
Valor|Auto-Avaliação|Par 1|Gestor
Agilidade|3|4|5
Juntos|4|4|4`,
    });
    expect(Object.keys(weightsIn(result))).toEqual(["Results", "Craft", "Agilidade", "Juntos"]);
    expect(doubtsIn(result).join()).not.toContain("value_unreadable");
  });

  it("knows headings with the letter that formulas call them by", () => {
    const result = readBook({
      Ada: `Name:|Ada Noor|||
No.|Competency|Weight (W)|Score (S) on scale 5-1|Weighted Score (W×S)
1|Planning|0.6|4|=C3*D3→2.4
2|Teamwork|0.4|3|=C4*D4→1.2
|Total|||3.6`,
    });
    expect(weightsIn(result)).toEqual({ Planning: 0.6, Teamwork: 0.4 });
    expect(Object.values(valuesIn(result))).toEqual([[4], [3]]);
  });
});
