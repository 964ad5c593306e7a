import type { FunctionsTexts } from "../functionsTexts.ts";

export const functions: FunctionsTexts = {
  open: "KPI 函数说明",
  intro: "以下函数可直接写入任意单元格，随数据自动重算。",
  about: {
    "KPI.SCORE": "按权重计算一个人的综合得分；空白和 N/A 不计，其权重分给其余指标。",
    "KPI.GRADE": "按各等级的最低分，给一个或一列得分定级。",
  },
  copy: (name) => `复制 ${name} 的示例`,
  copied: "已复制，粘贴到单元格即可。",
};
