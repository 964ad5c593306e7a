import type { FunctionId } from "../functions.ts";
import type { FunctionTexts } from "./functionReference.ts";

const missing = "空白（缺分）如何計：「按比例」（預設，權重分給其他項）、「計零」或「阻止」。";
const notApplicable = "「不適用」如何計：「按比例」（預設）、「計零」或「阻止」。";

export const zhTW: Readonly<Record<FunctionId, FunctionTexts>> = {
  SCORE: {
    description: "一個人的加權得分。空白和不適用的分數預設不計，其權重按比例分給其他項。",
    parameters: {
      scores: "一列或一欄分數；空白表示缺分，「不適用」表示不適用。",
      weights: "同樣個數的權重：30、0.3 或 30%。",
      missing,
      notApplicable,
    },
  },
  GRADE: {
    description: "一個或整欄分數的等級，按各等級的最低分判定。",
    parameters: { scores: "一個分數或一片分數範圍。", bands: "兩欄：等級和該等級的最低分。" },
  },
};
