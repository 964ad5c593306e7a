import type { FunctionId } from "../functions.ts";
import type { FunctionTexts } from "./functionReference.ts";

const missing = "空白（缺分）如何计：“按比例”（默认，权重分给其他项）、“计零”或“阻止”。";
const notApplicable = "“不适用”如何计：“按比例”（默认）、“计零”或“阻止”。";

export const zhCN: Readonly<Record<FunctionId, FunctionTexts>> = {
  SCORE: {
    description: "一个人的加权得分。空白和不适用的分数默认不计，其权重按比例分给其他项。",
    parameters: {
      scores: "一行或一列分数；空白表示缺分，“不适用”表示不适用。",
      weights: "同样个数的权重：30、0.3 或 30%。",
      missing,
      notApplicable,
    },
  },
  GRADE: {
    description: "一个或整列分数的等级，按各等级的最低分判定。",
    parameters: { scores: "一个分数或一片分数区域。", bands: "两列：等级和该等级的最低分。" },
  },
};
