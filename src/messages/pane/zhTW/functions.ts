import type { FunctionsTexts } from "../functionsTexts.ts";

export const functions: FunctionsTexts = {
  open: "KPI 函數說明",
  intro: "以下函數可直接寫入任意儲存格，隨資料自動重算。",
  about: {
    "KPI.SCORE": "依權重計算一個人的綜合得分；空白和 N/A 不計，其權重分給其餘指標。",
    "KPI.GRADE": "依各等第的最低分，為一個或一欄得分評等。",
  },
  copy: (name) => `複製 ${name} 的範例`,
  copied: "已複製，貼到儲存格即可。",
};
