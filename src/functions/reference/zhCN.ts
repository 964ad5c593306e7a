import type { FunctionId } from "../functions.ts";
import type { FunctionTexts } from "./functionReference.ts";

const missing = "空白（缺分）如何计：“按比例”（默认，权重分给其他项）、“计零”或“阻止”。";
const notApplicable = "“不适用”如何计：“按比例”（默认）、“计零”或“阻止”。";
const language = "文字的语言：“en”、“zh-CN”或“zh-TW”；省略则与表相同。";

/** Simplified Chinese texts of the functions, parameter by parameter. */
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
  SCORES: {
    description: "整张表的加权得分，每人一行，结果溢出为一列。",
    parameters: {
      scores: "分数表：每人一行，每个指标一列。",
      weights: "每个指标的权重：30、0.3 或 30%。",
      missing,
      notApplicable,
    },
  },
  ATTAIN: {
    description: "目标完成率，以份额表示：1 即恰好完成。",
    parameters: {
      actuals: "一个实际值或一片区域。",
      targets: "目标值，或同样形状的区域。",
      direction: "“越高越好”（默认，实际÷目标）、“越低越好”（目标÷实际）或“差额”（2−实际÷目标）。",
      cap: "计入的最高完成率，如 1.2；省略则不设上限。",
    },
  },
  POINTS: {
    description: "按制度原文中的计分规则得分。",
    parameters: {
      actuals: "一个实际值或一片区域。",
      targets: "目标值或区域；规则不需要目标时可空白。",
      rule: "规则原文：“每少1000人扣10分，扣完为止”；全部共用一条，或每行一条。",
      full: "满分；省略为 100。",
    },
  },
  RATERS: {
    description: "多名评分人合成一个得分：先合并同组评分，再按组加权。",
    parameters: {
      scores: "评分人的评分：一个人写成一行或一列，多人每人一行。",
      groups: "每个评分所属的组：上级、同事、自评。",
      weights: "两列：组和权重。",
      missing: "某组没有评分时：“按比例”（默认，权重分给其他组）、“计零”或“阻止”。",
      combine: "组内：“平均”（默认）、“中位数”或“去极值”（两端各去掉五分之一）。",
    },
  },
  PERIODS: {
    description: "多个周期的得分合为一个，每人一行。",
    parameters: {
      scores: "每人一行，每个周期一列，按时间先后。",
      how: "“平均”（默认）、“最近”、“最低”、“最高”、“最好3期”或“年度40%”（最后一列为年度分，占该份额）。",
      weights: "每个周期的权重；只用于“平均”。",
      missing,
      minimum: "有分数的周期少于此数则无结果；省略为 1。",
    },
  },
  PRORATE: {
    description: "把周期内各段的得分按天数加权合为一个。",
    parameters: {
      scores: "每人一行，每段一列；只有一个人时可写成一列。",
      days: "各段天数；全部共用一行，或每人一行。",
      minimumDays: "天数少于此数则不予考核，并非零分。",
    },
  },
  NORMALIZE: {
    description: "把一种量表的分数按直线换算到另一种量表。",
    parameters: {
      scores: "一个分数或一片区域。",
      low: "原量表的最低值。",
      high: "原量表的最高值。",
      newLow: "新量表的最低值；省略为 0。",
      newHigh: "新量表的最高值；省略为 100。",
    },
  },
  CHECKWEIGHTS: {
    description: "权重合计是否为 100%？给出合计、差额和结论；或给出修正后的权重。",
    parameters: {
      weights: "一行或一列权重：30、0.3 或 30%。",
      repair: "省略则只检查。“按比例”、“最大项”、“最后一项”或“均分”：按此方式修正后的权重。",
      language: "结论的语言：“en”、“zh-CN”或“zh-TW”；省略为英文。",
    },
  },
  GRADE: {
    description: "一个或整列分数的等级，按各等级的最低分判定。",
    parameters: {
      scores: "一个分数或一片分数区域。",
      bands: "两列：等级和该等级的最低分；行的次序不限。",
    },
  },
  RANK: {
    description: "整列分数的名次，最高分为第一；可按部门分别排名。",
    parameters: {
      scores: "一行或一列分数。",
      method: "同分时：“跳号”1、2、2、4（默认）或“连续”1、2、2、3（中国式排名）。",
      groups: "每个分数所属的部门：在部门内排名。",
    },
  },
  PERCENTILE: {
    description: "不高于每个分数的人数占比；最高分为 1。",
    parameters: {
      scores: "一行或一列分数。",
      groups: "每个分数所属的部门：在部门内计算。",
    },
  },
  QUOTA: {
    description: "按人数分配各等级名额，合计总是相符。",
    parameters: {
      people: "人数；或一列人数，每个给出一行名额。",
      shares: "各等级的比例，从高到低：20、0.2 或 20%。",
      equalFractions: "小数部分相等时最后的名额给谁：“高等级优先”（默认）或“低等级优先”。",
    },
  },
  DISTRIBUTE: {
    description: "强制分布：按名次的比例定等级，可在部门内进行。",
    parameters: {
      scores: "一行或一列分数。",
      quotas: "两列，从高到低：等级和比例。",
      ties: "同分跨越最后名额时：“就高”（默认）、“就低”或“待定”（显示 #N/A 待人工决定）。",
      groups: "每个分数所属的部门。",
      minimum: "人数少于此数的组不强制分布；省略为 8。",
      equalFractions: "“高等级优先”（默认）或“低等级优先”。",
    },
  },
  STREAK: {
    description: "截至最近一期，连续多少期达到某等级或某分数。",
    parameters: {
      grades: "每人一行，等级或分数，从早到晚；只有一个人时可写成一列。",
      atLeast: "要达到的等级（或分数）。",
      order: "全部等级，从高到低，或等级表；省略则只认该等级本身。",
      gap: "没有等级的周期：“跳过”（默认）或“中断”。",
    },
  },
  TENURE: {
    description: "两个日期之间的整月、整年或天数。",
    parameters: {
      from: "起始日期；2024.1.5 这样的文本也能识别。",
      to: "截止日期，或每行一个。",
      unit: "“月”（默认）、“年”或“天”。",
      dates: "工作簿采用 1904 日期系统（文件、选项、高级）时填“1904”；省略时按 1900 计。",
    },
  },
  ELIGIBLE: {
    description: "是否符合条件？给出符合、不符合或待核实，以及起决定作用的条件。",
    parameters: {
      facts: "每人一行；空白表示未知。",
      headings: "各列的名称。",
      gates: "三列：名称、比较（>=、>、<=、<、=、<>）和界限。",
      language,
    },
  },
  WHY: {
    description: "得分为什么是这样？每个指标贡献多少、失分多少。",
    parameters: {
      scores: "一行或一列分数，次序与制度表相同。",
      policy: "制度表：指标和权重。",
      missing,
      notApplicable,
      full: "满分；省略为 100。",
      language,
    },
  },
  NEXT: {
    description: "怎样升到上一等级？还差多少分，以及每个指标单独需要达到的分数。",
    parameters: {
      scores: "一行或一列分数，次序与制度表相同。",
      policy: "制度表：指标和权重。",
      bands: "两列：等级和该等级的最低分。",
      full: "满分；省略为 100。",
      language,
    },
  },
  POLICY: {
    description: "函数所理解的制度：合计为一的权重、完整写出的规则、从高到低的等级。",
    parameters: {
      policy: "指标、权重，以及可选的目标和规则原文。",
      bands: "两列：等级和该等级的最低分。",
      language,
    },
  },
};
