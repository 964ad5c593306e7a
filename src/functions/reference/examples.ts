import type { FunctionId } from "../functions.ts";
import type { FunctionExample } from "./functionReference.ts";

/** Worked examples: help pages print them, tests run them through Microsoft's runtime. The first is the plainest. */
export const examples: Readonly<Record<FunctionId, readonly FunctionExample[]>> = {
  SCORE: [
    { formula: "=KPI.SCORE({88,92,85,80,75,90,100},{30,30,15,10,5,5,5})", expected: 88 },
    { formula: '=KPI.SCORE({80,"N/A",90},{50,25,25})', expected: 250 / 3 },
    { formula: '=KPI.SCORE({80,"缺考",90},{0.5,0.25,0.25},"计零")', expected: 62.5 },
    { formula: '=KPI.SCORE({"95%","９０"},{"60%","40%"})', expected: 93 },
  ],
  SCORES: [
    { formula: "=KPI.SCORES({90,80;70,100},{60,40})", expected: [[86], [82]] },
    { formula: '=KPI.SCORES({90,80;"",60},{60,40},"zero")', expected: [[86], [24]] },
  ],
  ATTAIN: [
    { formula: "=KPI.ATTAIN({80;120},100)", expected: [[0.8], [1.2]] },
    { formula: '=KPI.ATTAIN(40,50,"lower")', expected: 1.25 },
    { formula: '=KPI.ATTAIN(40,50,"complement")', expected: 1.2 },
    { formula: '=KPI.ATTAIN(0,50,"lower",1.5)', expected: 1.5 },
  ],
  POINTS: [
    { formula: '=KPI.POINTS(7600,10000,"每少1000人扣10分，扣完为止")', expected: 80 },
    {
      formula: '=KPI.POINTS({10;30;80;120},"","≤20得100分，≤50得80分，≤100得60分，其余0分")',
      expected: [[100], [80], [60], [0]],
    },
  ],
  RATERS: [
    {
      formula:
        '=KPI.RATERS({90,70,70,80},{"self","peer","peer","superior"},{"self",10;"peer",30;"superior",60})',
      expected: 78,
    },
    { formula: '=KPI.RATERS({90;80},{"自评";"上级"},{"自评",10;"同事",30;"上级",60})', expected: 570 / 7 },
    {
      formula: '=KPI.RATERS({20,80,82,84,100},{"p","p","p","p","p"},{"p",1},"renormalise","trimmed")',
      expected: 82,
    },
  ],
  PERIODS: [
    { formula: '=KPI.PERIODS({80,"",90,100})', expected: 90 },
    { formula: '=KPI.PERIODS({80,85,90,95},"mean",{1,1,1,2})', expected: 89 },
    { formula: '=KPI.PERIODS({80,70,90,60},"best 2")', expected: 85 },
    { formula: '=KPI.PERIODS({80,80,90,90,95},"year 40%")', expected: 89 },
  ],
  PRORATE: [
    { formula: "=KPI.PRORATE({80,90},{90,275})", expected: 31950 / 365 },
    { formula: "=KPI.PRORATE({80;90},{100;100},30)", expected: 85 },
  ],
  NORMALIZE: [
    { formula: "=KPI.NORMALIZE({1;3;5},1,5)", expected: [[0], [50], [100]] },
    { formula: "=KPI.NORMALIZE(3.4,1,5,0.25,5)", expected: 3.1 },
  ],
  CHECKWEIGHTS: [
    { formula: "=KPI.CHECKWEIGHTS({30,30,40})", expected: [[1, 0, "correct"]] },
    {
      formula: '=KPI.CHECKWEIGHTS({33.33,33.33,33.33},,"zh-CN")',
      expected: [[0.9999, -0.0001, "有舍入，按比例计"]],
    },
    { formula: '=KPI.CHECKWEIGHTS({30,30},"normalise")', expected: [[0.5, 0.5]] },
  ],
  GRADE: [
    { formula: '=KPI.GRADE({95;89.995;12},{"A",90;"B",80;"C",0})', expected: [["A"], ["B"], ["C"]] },
    { formula: '=KPI.GRADE(90,{90,"优秀";80,"良好";0,"合格"})', expected: "优秀" },
    { formula: '=KPI.GRADE("缺考",{"A",90;"B",0})', expected: "" },
  ],
  RANK: [
    { formula: "=KPI.RANK({95;90;90;85})", expected: [[1], [2], [2], [4]] },
    { formula: '=KPI.RANK({95;90;90;85},"dense")', expected: [[1], [2], [2], [3]] },
    { formula: '=KPI.RANK({95;90;85},"competition",{"East";"West";"East"})', expected: [[1], [1], [2]] },
  ],
  PERCENTILE: [{ formula: "=KPI.PERCENTILE({95;90;90;85})", expected: [[1], [0.75], [0.75], [0.25]] }],
  QUOTA: [
    { formula: "=KPI.QUOTA(19,{10,20,40,20,10})", expected: [[2, 4, 7, 4, 2]] },
    { formula: '=KPI.QUOTA(15,{10,30,50,10},"bottomFirst")', expected: [[1, 4, 8, 2]] },
    {
      formula: "=KPI.QUOTA({10;7},{20,70,10})",
      expected: [
        [2, 7, 1],
        [1, 5, 1],
      ],
    },
  ],
  DISTRIBUTE: [
    {
      formula: '=KPI.DISTRIBUTE({91;85;78;96;60},{"A",20;"B",60;"C",20},"expandUp",,1)',
      expected: [["B"], ["B"], ["B"], ["A"], ["C"]],
    },
    {
      formula: '=KPI.DISTRIBUTE({90;90;80;70},{"A",25;"B",75},"pushDown",,4)',
      expected: [["B"], ["B"], ["B"], ["B"]],
    },
  ],
  STREAK: [
    { formula: '=KPI.STREAK({"B","A","A"},"A",{"A","B","C"})', expected: 2 },
    { formula: '=KPI.STREAK({"优","休假","优"},"优")', expected: 2 },
    { formula: '=KPI.STREAK({"优","休假","优"},"优",,"break")', expected: 1 },
    { formula: "=KPI.STREAK({92,88,95,91},90)", expected: 2 },
  ],
  TENURE: [
    { formula: '=KPI.TENURE("2024-01-31","2024-02-29")', expected: 1 },
    { formula: '=KPI.TENURE("2019.7.1",DATE(2026,6,30),"years")', expected: 6 },
    { formula: '=KPI.TENURE(42185,"2026-06-30","years","1904")', expected: 6 },
  ],
  ELIGIBLE: [
    {
      formula: '=KPI.ELIGIBLE({36,92;40,70;36,""},{"Months","Score"},{"Months",">=",24;"Score",">=",80})',
      expected: [
        ["eligible", ""],
        ["not eligible", "Score"],
        ["to be verified", "Score"],
      ],
    },
  ],
  WHY: [
    {
      formula: '=KPI.WHY({90,80},{"Quality",60;"Speed",40})',
      expected: [
        ["Indicator", "Weight", "Score", "Contribution", "Points lost"],
        ["Quality", 0.6, 90, 54, 6],
        ["Speed", 0.4, 80, 32, 8],
        ["Total", 1, 86, 86, 14],
      ],
    },
    {
      formula: '=KPI.WHY({90,""},{"质量",60;"速度",40})',
      expected: [
        ["指标", "权重", "得分", "贡献", "失分"],
        ["质量", 1, 90, 90, 10],
        ["速度", 0, "缺分", 0, 0],
        ["合计", 1, 90, 90, 10],
      ],
    },
  ],
  NEXT: [
    {
      formula: '=KPI.NEXT({90,80},{"Quality",60;"Speed",40},{"A",90;"B",80;"C",0})',
      expected: [
        ["Next grade", "A", "Points to go", 4],
        ["Change", "Score", "Needed score", "Weight"],
        ["Quality", 90, 290 / 3, 0.6],
        ["Speed", 80, 90, 0.4],
      ],
    },
  ],
  POLICY: [
    {
      formula: '=KPI.POLICY({"质量",60,100,"实际÷目标×100分";"速度",40,"",""},{"良",80;"优",90})',
      expected: [
        ["指标", "权重", "目标", "规则"],
        ["质量", 0.6, 100, "实际÷目标×100分"],
        ["速度", 0.4, "", ""],
        ["等级", "起", "", ""],
        ["优", 90, "", ""],
        ["良", "", "", ""],
      ],
    },
  ],
};
