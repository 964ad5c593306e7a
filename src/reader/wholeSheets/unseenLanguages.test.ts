import { defaultReadOptions } from "../readOptions.ts";
import { readWorkbooks } from "../readWorkbooks.ts";
import { bookOf, doubtsIn, readBook, valuesIn, weightsIn } from "../testing/readBook.ts";

describe("sheets in Spanish, Turkish, French, Portuguese and German", () => {
  it("reads a Spanish form with shares of employee and boss, and its months", () => {
    const read = readBook({
      "Rocío V.": `FORMULARIO DE EVALUACIÓN DE DESEMPEÑO
Nombre del evaluado:|Rocío Villalobos|Código:|E-300
Período:|Enero – Junio 2024|Jefe inmediato:|Marcelo Uribe
Factor|Peso|Autoevaluación|Jefe inmediato|Puntaje final
Comunicación|60%|90|80|=C5*0.3+D5*0.7→83
Compromiso|40%|70|90|=C6*0.3+D6*0.7→84
TOTAL|100%|||=SUMPRODUCT(B5:B6,E5:E6)→83.4`,
    });
    expect(read.dataset.employees).toMatchObject({ ids: ["E-300"], names: ["Rocío Villalobos"] });
    expect(weightsIn(read)).toEqual({ Comunicación: 0.6, Compromiso: 0.4 });
    expect(read.report.raters.map(({ group, weight }) => [group, weight])).toEqual([
      ["self", 0.3],
      ["superior", 0.7],
    ]);
    expect(read.report.periods.map(({ id }) => id)).toEqual(["2024-H1"]);
  });

  it("knows the first and the second superior of a Turkish form", () => {
    const read = readBook({
      Form: `ÖĞRETMEN PERFORMANS DEĞERLENDİRME FORMU
Adı Soyadı: Hatice Bayraktar|||Sicil No: 40127
Ölçüt|Ağırlık (%)|Öz Değerlendirme|1. Amir Puanı|2. Amir Puanı
Alan bilgisi|60|80|90|85
Zümre çalışmaları|40|70|75|80`,
    });
    expect(Object.keys(valuesIn(read))).toEqual([
      "Alan bilgisi self",
      "Alan bilgisi superior",
      "Alan bilgisi secondSuperior",
      "Zümre çalışmaları self",
      "Zümre çalışmaları superior",
      "Zümre çalışmaları secondSuperior",
    ]);
  });

  it("rates nobody called the average of a team or a signature, and knows who was away", () => {
    const read = readBook({
      Synthèse: `Matricule|Nom|Prénom|Service|Qualité (60%)|Délais (40%)
M0204|BERTRAND|Élodie|Achats|14,5|12
M0215|LEFÈVRE|Julien|Achats|Congé maternité|
M0226|ROUSSEL|Camille|Achats|16|11,5
|Moyenne du service|||15,25|11,75
|Datum, Unterschrift Betriebsrat||||`,
    });
    expect(read.dataset.employees.ids).toEqual(["M0204", "M0215", "M0226"]);
    expect(read.dataset.employees.departments).toEqual(["Achats", "Achats", "Achats"]);
    expect(doubtsIn(read).filter((doubt) => doubt.startsWith("value_unreadable"))).toEqual([]);
  });

  it("tells the quarters of Portuguese sheets apart", () => {
    const quarter = (
      number: number,
    ): string => `AVALIAÇÃO DE DESEMPENHO – ${String(number)}º TRIMESTRE DE 2024
Matrícula|Nome do colaborador|Setor|Qualidade⏎Peso 60%|Assiduidade⏎Peso 40%
00871|Adriana Figueiredo|Vendas|${String(7 + number)}|9
00875|Cláudio Bezerra|Caixa|8|${String(6 + number)}`;
    const read = readBook({ "1º Trim": quarter(1), "2º Trim": quarter(2) });
    expect(read.report.periods.map(({ id }) => id)).toEqual(["2024-Q1", "2024-Q2"]);
    expect(read.dataset.employees.departments).toEqual(["Vendas", "Caixa"]);
  });

  it.each([
    [
      "Escala: 1 = Insuficiente; 2 = Regular; 3 = Bueno; 4 = Muy bueno; 5 = Sobresaliente",
      "Calidad",
      "Iniciativa",
    ],
    [
      "Échelle : 1 = non atteint, 2 = partiellement atteint, 3 = atteint, 4 = dépassé, 5 = largement dépassé",
      "Rigueur",
      "Communication",
    ],
  ])("takes the scale from “%s”", (legend, first, second) => {
    const read = readBook({
      Hoja: `Legajo|Nombre|${first}|${second}
M0204|Élodie Bertrand|4|3
M0215|Julien Lefèvre|2|4

${legend}`,
    });
    expect(doubtsIn(read).filter((doubt) => doubt.startsWith("scale"))).toEqual([]);
    expect(read.report.scales.map(({ min, max }) => [min, max])).toEqual([[1, 5]]);
  });
});

describe("exports of systems for staff", () => {
  it("takes the number of the employee and not that of an account for the id", () => {
    const read = readBook({
      导出: `UserId|工号|姓名|部门|质量(60%)|速度(40%)
manager831|'00371|屠俊杰|工程部|90|80
manager452|'00376|幸晓萌|工程部|85|88`,
    });
    expect(read.dataset.employees.ids).toEqual(["00371", "00376"]);
  });

  it("joins ids that one workbook keeps as numbers and another with zeros in front", () => {
    const read = readWorkbooks(
      [
        bookOf("Appraisal scores 2024.xlsx", {
          Scores: `Emp No|Teamwork (60%)|Practice (40%)
123|80|90
47|85|70`,
        }),
        bookOf("Staff.xlsx", {
          Staff: `Employee No.|Name|Department
'00047|Callum Redfern|Nursing
'00123|Aoife Brannigan|Theatre`,
        }),
      ],
      defaultReadOptions,
    );
    expect(read.dataset.employees.names).toEqual(["Aoife Brannigan", "Callum Redfern"]);
    expect(read.dataset.employees.departments).toEqual(["Theatre", "Nursing"]);
  });

  it("takes a direct report's file for one of a subordinate, and the day of rating for no period", () => {
    const feedback = (rater: string, relation: string): ReturnType<typeof bookOf> =>
      bookOf(`360 - ${rater}.xlsx`, {
        Feedback: `360 feedback – review 2024
Reviewer:|${rater}|Review date:|2024-12-26
Relationship to ratees:|${relation}
Person rated|Listens well|Follows through
Nathaniel Orr|4|5
Odette Laurent|3|4`,
      });
    const read = readWorkbooks(
      [feedback("Vivian Stroud", "Line manager"), feedback("Yolanda Cruz", "Direct report")],
      defaultReadOptions,
    );
    expect(read.report.raters.map(({ group }) => group)).toEqual(["superior", "subordinate"]);
    expect(read.report.periods.map(({ id }) => id)).toEqual(["2024"]);
  });

  it("weighs raters by the column of their relation, and starts no table where entries are words of headings", () => {
    const rows = ["BS01|殷子墨", "BS02|厉清扬"].flatMap((person, index) =>
      [
        ["自评", "10%", "殷子墨"],
        ["直接上级", "60%", "丁立诚"],
        ["隔级上级", "30%", "尚国梁"],
      ].flatMap(([relation = "", weight = "", rater = ""]) =>
        ["回款|60%", "协作|40%"].map(
          (item, place) =>
            `${person}|营销中心|销售顾问|${relation}|'${weight}|${rater}|${item.replace("|", "|'")}|${String(80 + index + place)}`,
        ),
      ),
    );
    const read = readBook({
      明细: `员工编号|被评估人|一级部门|职位|评估关系|关系权重|评估人|指标名称|指标权重|得分
${rows.join("\n")}`,
    });
    expect(read.report.raters.map(({ group, weight }) => [group, weight])).toEqual([
      ["self", 0.1],
      ["superior", 0.6],
      ["secondSuperior", 0.3],
    ]);
    expect(weightsIn(read)).toEqual({ 回款: 0.6, 协作: 0.4 });
    expect(Object.values(valuesIn(read)).flat()).toHaveLength(12);
  });

  it("reads a year of the Republic of China beside a column of halves", () => {
    const read = readBook({
      明細: `考核年度|考核期別|員工編號|姓名|績效(60%)|品德(40%)
113|上半年|'001203|簡志豪|90|80
113|上半年|'001211|游雅婷|85|88`,
    });
    expect(read.report.periods.map(({ id }) => id)).toEqual(["2024-H1"]);
  });
});

describe("other lists with people and numbers", () => {
  it.each([
    [
      "other_ratees",
      `Candidate interview scorecard – Vacancy 2024-117
Name|Interviewer|SQL (60%)|Communication (40%)
Tobias Hartwell|Helen Prowse|4|3
Priya Raman|Helen Prowse|3|5`,
    ],
    [
      "training_log",
      `Course title|Session date|Participant|Department|Pre-test|Post-test
Fire safety|2024-03-11|Tobias Hartwell|Ops|55|80
Fire safety|2024-03-11|Priya Raman|Ops|60|75
Data protection|2024-04-02|Tobias Hartwell|Ops|48|90
Data protection|2024-04-02|Priya Raman|Ops|52|88`,
    ],
    [
      "school_marks",
      `学号|姓名|课堂表现(10%)|作业(20%)|期中(30%)|期末(40%)
20220301|陆知远|80|85|70|90
20220302|施婉清|90|80|88|86`,
    ],
  ])("are refused as %s", (reason, sheet) => {
    const read = readWorkbooks([bookOf("List.xlsx", { Sheet1: sheet })], defaultReadOptions);
    expect(read.report.sheets.map((one) => one.reason)).toEqual([reason]);
  });
});
