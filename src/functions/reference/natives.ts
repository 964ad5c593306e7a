import type { FunctionId } from "../functions.ts";
import type { NativeEquivalent } from "./functionReference.ts";

/** What people would write without the add-in, and what it leaves out. */
export const natives: Readonly<Record<FunctionId, NativeEquivalent>> = {
  SCORE: {
    native: {
      formula: "=SUMPRODUCT({88,92,85,80,75,90,100},{30,30,15,10,5,5,5})/SUM({30,30,15,10,5,5,5})",
      expected: 88,
    },
    note: {
      en: "A blank counts as zero there, and text numbers are dropped.",
      "zh-CN": "原生公式把空白当作零分，并漏掉文本数字。",
      "zh-TW": "原生公式把空白當作零分，並漏掉文字數字。",
    },
  },
  SCORES: {
    native: { formula: "=SUMPRODUCT({70,100},{60,40})/SUM({60,40})", expected: 82 },
    note: {
      en: "One formula per row; blanks count as zero.",
      "zh-CN": "每行一个公式；空白当作零分。",
      "zh-TW": "每列一個公式；空白當作零分。",
    },
  },
  ATTAIN: {
    native: { formula: "=80/100", expected: 0.8 },
    note: {
      en: "Without a cap, and with #DIV/0! where lower is better and the actual is zero.",
      "zh-CN": "没有上限；越低越好且实际为零时显示 #DIV/0!。",
      "zh-TW": "沒有上限；愈低愈好且實際為零時顯示 #DIV/0!。",
    },
  },
  POINTS: {
    native: { formula: "=MAX(0,100-INT((10000-7600)/1000)*10)", expected: 80 },
    note: {
      en: "A formula of its own for every rule.",
      "zh-CN": "每条规则都要另写公式。",
      "zh-TW": "每條規則都要另寫公式。",
    },
  },
  RATERS: {
    native: { formula: "=90*0.1+AVERAGE(70,70)*0.3+80*0.6", expected: 78 },
    note: {
      en: "Wrong as soon as a group has no entry.",
      "zh-CN": "任何一组没有评分时结果就错。",
      "zh-TW": "任何一組沒有評分時結果就錯。",
    },
  },
  PERIODS: {
    native: { formula: "=AVERAGE(80,90,100)", expected: 90 },
    note: {
      en: "AVERAGE and LARGE do the plain cases; text numbers are dropped.",
      "zh-CN": "简单情形可用 AVERAGE 或 LARGE；会漏掉文本数字。",
      "zh-TW": "簡單情形可用 AVERAGE 或 LARGE；會漏掉文字數字。",
    },
  },
  PRORATE: {
    native: { formula: "=SUMPRODUCT({80,90},{90,275})/SUM({90,275})", expected: 31950 / 365 },
    note: {
      en: "Days without a score still divide.",
      "zh-CN": "没有分数的天数仍会计入分母。",
      "zh-TW": "沒有分數的天數仍會計入分母。",
    },
  },
  NORMALIZE: {
    native: { formula: "=(3-1)/(5-1)*100", expected: 50 },
    note: {
      en: "The same, without a check that the score lies on its scale.",
      "zh-CN": "相同，但不检查分数是否在量表之内。",
      "zh-TW": "相同，但不檢查分數是否在量表之內。",
    },
  },
  CHECKWEIGHTS: {
    native: { formula: "=SUM({30,30,40})/100", expected: 1 },
    note: {
      en: "Only for weights of one notation.",
      "zh-CN": "只适用于写法一致的权重。",
      "zh-TW": "只適用於寫法一致的權重。",
    },
  },
  GRADE: {
    native: { formula: '=LOOKUP(89.995,{0,80,90},{"C","B","A"})', expected: "B" },
    note: {
      en: "The bands must rise, and a blank gets the lowest grade.",
      "zh-CN": "等级表必须升序，空白会得到最低等级。",
      "zh-TW": "等第表必須遞增，空白會得到最低等第。",
    },
  },
  RANK: {
    native: { formula: "=SUMPRODUCT(--({95;90;90;85}>85))+1", expected: 4 },
    note: {
      en: "In a sheet: RANK(A5,A$2:A$5) in every row; every row compares with all, so large tables get slow.",
      "zh-CN": "在表中为每行的 RANK(A5,A$2:A$5)；每行都与全部比较，大表会变慢。",
      "zh-TW": "在表中為每列的 RANK(A5,A$2:A$5)；每列都與全部比較，大表會變慢。",
    },
  },
  PERCENTILE: {
    native: { formula: "=SUMPRODUCT(--({95;90;90;85}<=90))/4", expected: 0.75 },
    note: {
      en: "PERCENTRANK.INC defines it otherwise: its lowest has 0.",
      "zh-CN": "PERCENTRANK.INC 的定义不同：最低者为 0。",
      "zh-TW": "PERCENTRANK.INC 的定義不同：最低者為 0。",
    },
  },
  QUOTA: {
    native: null,
    note: {
      en: "No single formula: rounding each share does not add up to the number of people.",
      "zh-CN": "没有单个公式能做到：逐项四舍五入后合计不等于人数。",
      "zh-TW": "沒有單個公式能做到：逐項四捨五入後合計不等於人數。",
    },
  },
  DISTRIBUTE: {
    native: null,
    note: {
      en: "No single formula: it needs seats, ranks and a rule for ties.",
      "zh-CN": "没有单个公式能做到：需要名额、名次和同分规则。",
      "zh-TW": "沒有單個公式能做到：需要名額、名次和同分規則。",
    },
  },
  STREAK: {
    native: null,
    note: {
      en: "No single formula that passes over periods without a grade.",
      "zh-CN": "没有能跳过无等级周期的单个公式。",
      "zh-TW": "沒有能跳過無等第週期的單個公式。",
    },
  },
  TENURE: {
    native: { formula: '=DATEDIF(DATE(2019,7,1),DATE(2026,6,30),"y")', expected: 6 },
    note: {
      en: "DATEDIF counts no month from 31 January to 29 February.",
      "zh-CN": "DATEDIF 从 1 月 31 日到 2 月 29 日不计一个月。",
      "zh-TW": "DATEDIF 從 1 月 31 日到 2 月 29 日不計一個月。",
    },
  },
  ELIGIBLE: {
    native: { formula: '=IF(AND(36>=24,92>=80),"eligible","not eligible")', expected: "eligible" },
    note: {
      en: "An unknown fact counts as zero and rejects.",
      "zh-CN": "未知的事实当作零而被否决。",
      "zh-TW": "未知的事實當作零而被否決。",
    },
  },
  WHY: {
    native: { formula: "=90*60/SUM(60,40)", expected: 54 },
    note: {
      en: "One cell of the table; the rest in the same way.",
      "zh-CN": "这是表中的一格，其余同理。",
      "zh-TW": "這是表中的一格，其餘同理。",
    },
  },
  NEXT: {
    native: { formula: "=80+(90-86)/0.4", expected: 90 },
    note: {
      en: "One cell of the table; the next grade must be looked up by hand.",
      "zh-CN": "这是表中的一格；上一等级要自己查。",
      "zh-TW": "這是表中的一格；上一等第要自己查。",
    },
  },
  POLICY: {
    native: null,
    note: {
      en: "No formula reads a rule in words.",
      "zh-CN": "没有公式能读懂规则原文。",
      "zh-TW": "沒有公式能讀懂規則原文。",
    },
  },
};
