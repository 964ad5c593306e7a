import type { FunctionId } from "../functions.ts";
import type { FunctionTexts } from "./functionReference.ts";

const missing = "空白（缺分）如何計：「按比例」（預設，權重分給其他項）、「計零」或「阻止」。";
const notApplicable = "「不適用」如何計：「按比例」（預設）、「計零」或「阻止」。";
const language = "文字的語言：「en」、「zh-CN」或「zh-TW」；省略則與表相同。";

/** Traditional Chinese texts of the functions, parameter by parameter. */
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
  SCORES: {
    description: "整張表的加權得分，每人一列，結果溢出為一欄。",
    parameters: {
      scores: "分數表：每人一列，每個指標一欄。",
      weights: "每個指標的權重：30、0.3 或 30%。",
      missing,
      notApplicable,
    },
  },
  ATTAIN: {
    description: "目標完成率，以份額表示：1 即恰好完成。",
    parameters: {
      actuals: "一個實際值或一片範圍。",
      targets: "目標值，或同樣形狀的範圍。",
      direction: "「越高越好」（預設，實際÷目標）、「越低越好」（目標÷實際）或「差額」（2−實際÷目標）。",
      cap: "計入的最高完成率，如 1.2；省略則不設上限。",
    },
  },
  POINTS: {
    description: "依制度原文中的計分規則得分。",
    parameters: {
      actuals: "一個實際值或一片範圍。",
      targets: "目標值或範圍；規則不需要目標時可空白。",
      rule: "規則原文：「每少1000人扣10分，扣完為止」；全部共用一條，或每列一條。",
      full: "滿分；省略為 100。",
    },
  },
  RATERS: {
    description: "多名評分人合成一個得分：先合併同組評分，再依組加權。",
    parameters: {
      scores: "評分人的評分：一個人寫成一列或一欄，多人每人一列。",
      groups: "每個評分所屬的組：上級、同事、自評。",
      weights: "兩欄：組和權重。",
      missing: "某組沒有評分時：「按比例」（預設，權重分給其他組）、「計零」或「阻止」。",
      combine: "組內：「平均」（預設）、「中位數」或「去極值」（兩端各去掉五分之一）。",
    },
  },
  PERIODS: {
    description: "多個週期的得分合為一個，每人一列。",
    parameters: {
      scores: "每人一列，每個週期一欄，依時間先後。",
      how: "「平均」（預設）、「最近」、「最低」、「最高」、「最好3期」或「年度40%」（最後一欄為年度分，佔該份額）。",
      weights: "每個週期的權重；只用於「平均」。",
      missing,
      minimum: "有分數的週期少於此數則無結果；省略為 1。",
    },
  },
  PRORATE: {
    description: "把週期內各段的得分依天數加權合為一個。",
    parameters: {
      scores: "每人一列，每段一欄；只有一個人時可寫成一欄。",
      days: "各段天數；全部共用一列，或每人一列。",
      minimumDays: "天數少於此數則不予考核，並非零分。",
    },
  },
  NORMALIZE: {
    description: "把一種量表的分數按直線換算到另一種量表。",
    parameters: {
      scores: "一個分數或一片範圍。",
      low: "原量表的最低值。",
      high: "原量表的最高值。",
      newLow: "新量表的最低值；省略為 0。",
      newHigh: "新量表的最高值；省略為 100。",
    },
  },
  CHECKWEIGHTS: {
    description: "權重合計是否為 100%？給出合計、差額和結論；或給出修正後的權重。",
    parameters: {
      weights: "一列或一欄權重：30、0.3 或 30%。",
      repair: "省略則只檢查。「按比例」、「最大項」、「最後一項」或「均分」：按此方式修正後的權重。",
      language: "結論的語言：「en」、「zh-CN」或「zh-TW」；省略為英文。",
    },
  },
  GRADE: {
    description: "一個或整欄分數的等第，依各等第的最低分判定。",
    parameters: {
      scores: "一個分數或一片分數範圍。",
      bands: "兩欄：等第和該等第的最低分；列的次序不限。",
    },
  },
  RANK: {
    description: "整欄分數的名次，最高分為第一；可依部門分別排名。",
    parameters: {
      scores: "一列或一欄分數。",
      method: "同分時：「跳號」1、2、2、4（預設）或「連續」1、2、2、3（中國式排名）。",
      groups: "每個分數所屬的部門：在部門內排名。",
    },
  },
  PERCENTILE: {
    description: "不高於每個分數的人數佔比；最高分為 1。",
    parameters: {
      scores: "一列或一欄分數。",
      groups: "每個分數所屬的部門：在部門內計算。",
    },
  },
  QUOTA: {
    description: "依人數分配各等第名額，合計總是相符。",
    parameters: {
      people: "人數；或一欄人數，每個給出一列名額。",
      shares: "各等第的比例，從高到低：20、0.2 或 20%。",
      equalFractions: "小數部分相等時最後的名額給誰：「高等級優先」（預設）或「低等級優先」。",
    },
  },
  DISTRIBUTE: {
    description: "強制分配：依名次的比例定等第，可在部門內進行。",
    parameters: {
      scores: "一列或一欄分數。",
      quotas: "兩欄，從高到低：等第和比例。",
      ties: "同分跨越最後名額時：「就高」（預設）、「就低」或「待定」（顯示 #N/A 待人工決定）。",
      groups: "每個分數所屬的部門。",
      minimum: "人數少於此數的組不強制分配；省略為 8。",
      equalFractions: "「高等級優先」（預設）或「低等級優先」。",
    },
  },
  STREAK: {
    description: "截至最近一期，連續多少期達到某等第或某分數。",
    parameters: {
      grades: "每人一列，等第或分數，從早到晚；只有一個人時可寫成一欄。",
      atLeast: "要達到的等第（或分數）。",
      order: "全部等第，從高到低，或等第表；省略則只認該等第本身。",
      gap: "沒有等第的週期：「跳過」（預設）或「中斷」。",
    },
  },
  TENURE: {
    description: "兩個日期之間的整月、整年或天數。",
    parameters: {
      from: "起始日期；2024.1.5 這樣的文本也能識別。",
      to: "截止日期，或每列一個。",
      unit: "「月」（預設）、「年」或「天」。",
      dates: "活頁簿採用 1904 日期系統（檔案、選項、進階）時填「1904」；省略時依 1900 計。",
    },
  },
  ELIGIBLE: {
    description: "是否符合條件？給出符合、不符合或待核實，以及起決定作用的條件。",
    parameters: {
      facts: "每人一列；空白表示未知。",
      headings: "各欄的名稱。",
      gates: "三欄：名稱、比較（>=、>、<=、<、=、<>）和界限。",
      language,
    },
  },
  WHY: {
    description: "得分為什麼是這樣？每個指標貢獻多少、失分多少。",
    parameters: {
      scores: "一列或一欄分數，次序與制度表相同。",
      policy: "制度表：指標和權重。",
      missing,
      notApplicable,
      full: "滿分；省略為 100。",
      language,
    },
  },
  NEXT: {
    description: "怎樣升到上一等第？還差多少分，以及每個指標單獨需要達到的分數。",
    parameters: {
      scores: "一列或一欄分數，次序與制度表相同。",
      policy: "制度表：指標和權重。",
      bands: "兩欄：等第和該等第的最低分。",
      full: "滿分；省略為 100。",
      language,
    },
  },
  POLICY: {
    description: "函式所理解的制度：合計為一的權重、完整寫出的規則、從高到低的等第。",
    parameters: {
      policy: "指標、權重，以及可選的目標和規則原文。",
      bands: "兩欄：等第和該等第的最低分。",
      language,
    },
  },
};
