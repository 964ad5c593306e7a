import type { BookSpec } from "../../fixtures/reader/sheetSpec.ts";
import { sheetOf } from "./sheetOf.ts";

/** Weights below the people instead of under their header. */
export const weightsBelowBook = (): BookSpec => ({
  name: "一车间考核.xlsx",
  sheets: [
    sheetOf(
      "一车间",
      `
      车间一线员工绩效考核表
      工号|姓名|班组|产量达成|质量合格|5S执行|安全生产|出勤|合计
      1001|鲍建军|A班|90|95|80|100|100|93
      1002|路海涛|A班|85|92|85|100|95|91
      1003|苗翠兰|B班|88|97|90|90|100|93
      权重|||30%|30%|15%|15%|10%|100%`,
    ),
  ],
});

/** Title and header again on every printed page, with page numbers. */
export const printedPagesBook = (): BookSpec => ({
  name: "仓储评分.xlsx",
  sheets: [
    sheetOf(
      "打印",
      `
      仓储部绩效评分表（2024.08）
      工号|姓名|收货|发货|盘点
      W1|秦叔宝|80|90|85
      W2|尉迟恭|85|88|80
      第1页
      仓储部绩效评分表（2024.08）
      工号|姓名|收货|发货|盘点
      W3|程咬金|75|70|88
      W4|单雄信|90|92|91
      第2页`,
    ),
  ],
});

/** Each person on two lines: the self-assessment above the superior's. */
export const linesPerRaterBook = (): BookSpec => ({
  name: "双行.xlsx",
  sheets: [
    sheetOf(
      "双行",
      `
      姓名|评价人|工作量|质量|协作|合计
      桑兰兰|自评|28|38|27|93
      |上级|25|35|26|86
      元稹之|自评|29|37|28|94
      |上级|27|36|25|88`,
      ["A2:A3", "A4:A5"],
    ),
  ],
});

/** Headings in two languages. */
export const twoLanguagesBook = (): BookSpec => ({
  name: "appraisal.xlsx",
  sheets: [
    sheetOf(
      "Staff",
      `
      Staff Performance Appraisal 員工表現評核 2023/24
      Staff No.⏎員工編號|Name⏎姓名|Post⏎職位|Attitude⏎態度|Efficiency⏎效率|Communication⏎溝通|Overall⏎總評
      S-001|Chan Tai Man 陳大文|Clerk|4|3|4|3.7
      S-002|Wong Siu Ming 黃小明|Officer|5|4|4|4.3`,
    ),
  ],
});

/** Headings with their pinyin in brackets. */
export const pinyinBook = (): BookSpec => ({
  name: "pinyin.xlsx",
  sheets: [
    sheetOf(
      "S",
      `
      姓名(Xingming)|工号(ID)|业绩(Yeji)|能力(Nengli)|态度(Taidu)
      皮日休(Pi Rixiu)|Z100|80|85|90
      陆龟蒙(Lu Guimeng)|Z101|70|75|88`,
    ),
  ],
});

/** Experts side by side, with the highest, the lowest and the mean. */
export const expertsBook = (): BookSpec => ({
  name: "专家评分.xlsx",
  sheets: [
    sheetOf(
      "专家评",
      `
      姓名|评委1|评委2|评委3|评委4|评委5|最高分|最低分|平均分|名次
      秦可卿|9.2|9.0|8.8|9.5|9.1|9.5|8.8|9.1|1
      晴雯雯|8.5|8.8|9.0|8.6|8.4|9.0|8.4|8.65|2`,
    ),
  ],
});

/** Target, actual and rate of attainment under each indicator. */
export const attainmentBook = (): BookSpec => ({
  name: "销售达成.xlsx",
  sheets: [
    sheetOf(
      "业绩",
      `
      2024年9月销售团队KPI达成表
      姓名|销售额(万元)|||新客户数(个)|||回款率|||
      |目标|实际|完成率|目标|实际|完成率|目标|实际|完成率
      岳清扬|100|92|92%|10|12|120%|90%|85%|94%
      凤九歌|120|130|108%|8|8|100%|90%|95%|106%
      席慕青|80|0|0%|6|3|50%|90%|80%|89%`,
      ["A1:J1", "B2:D2", "E2:G2", "H2:J2", "A2:A3"],
    ),
  ],
});

/** People under the name of their post; target and actual per month. */
export const storeManagersBook = (): BookSpec => ({
  name: "门店业绩.xlsx",
  sheets: [
    sheetOf(
      "门店",
      `
      门店店长业绩考核（单位：万元）
      门店|店长|1月目标|1月实际|2月目标|2月实际|3月目标|3月实际
      人民路店|范蠡之|30|28|30|31|35|33
      解放路店|文种之|25|27|25|24|28|30`,
    ),
  ],
});

/** Names of indicators, their weights, and below them the headings of the people. */
export const keysBelowWeightsBook = (): BookSpec => ({
  name: "权重行.xlsx",
  sheets: [
    sheetOf(
      "权重行",
      `
      考核指标||营业收入|毛利率|客诉|团队|合计
      权重||30|30|20|20|100
      姓名|岗位|||||
      管仲之|店长|88|90|95|80|88.4
      鲍叔牙|副店长|80|85|90|92|85.9`,
    ),
  ],
});

/** Full marks behind a slash. */
export const slashMarksBook = (): BookSpec => ({
  name: "qa.xlsx",
  sheets: [
    sheetOf(
      "QA",
      `
      Agent ID|Agent Name|Team Leader|Greeting /10|Product Knowledge /20|Empathy /20|Resolution /30|Closing /20|QA Total /100|Comments
      CC-101|Bianca Ortiz|M. Fields|9|18|17|25|19|88|Good tone, 2 calls sampled
      CC-102|Dmitri Volkov|M. Fields|8|15|12|28|16|79|
      CC-107|Ngozi Eze|R. Shah|10|19|20|29|20|98|Best of month`,
    ),
  ],
});

/** Full marks stuck to names, without any word of appraisal. */
export const gluedMarksBook = (): BookSpec => ({
  name: "铺货.xlsx",
  sheets: [
    sheetOf(
      "9月",
      `
      业务代表|铺货率20|陈列达标20|生动化20|拜访完成20|回款20|合计100
      卢照邻|18|16|17|20|15|86
      骆宾宾|15|18|16|19|20|88
      杨炯炯|20|20|18|17|19|94`,
    ),
  ],
});

/** Points taken off and added to a base, a column each. */
export const deductionsBook = (): BookSpec => ({
  name: "扣分.xlsx",
  sheets: [
    sheetOf(
      "扣分",
      `
      员工|基准分|迟到扣分|违章扣分|客诉扣分|奖励加分|实得分
      公羊高|100|-2|0|-5|3|96
      谷梁赤|100|0|-3|0|0|97`,
    ),
  ],
});

/** Words of a scale, one of another among them. */
export const strangerWordBook = (): BookSpec => ({
  name: "年度考核.xlsx",
  sheets: [
    sheetOf(
      "年度",
      `
      区住建局2023年度公务员考核登记表
      序号|姓名|职务|德|能|勤|绩|廉|考核等次
      1|寇准之|科长|优秀|良好|优秀|优秀|优秀|优秀
      2|包希仁|副科长|良好|良好|优秀|良好|优秀|称职
      3|狄仁杰|科员|A+|良好|优秀|一般|优秀|称职`,
    ),
  ],
});

/** Points that add up, subtotals in the first column, no word of appraisal. */
export const sumsBook = (): BookSpec => ({
  name: "车间.xlsx",
  sheets: [
    sheetOf(
      "车间",
      `
      班组|姓名|产量|质量|纪律|合计
      甲班|宰父黑|30|40|18|88
      甲班|漆雕哆|28|38|17|83
      甲班小计||58|78|35|171
      甲班平均||29|39|17.5|85.5
      乙班|公良孺|29|39|20|88
      乙班小计||29|39|20|88
      全厂合计||87|117|55|259`,
    ),
  ],
});

/** Stars instead of numbers. */
export const starsBook = (): BookSpec => ({
  name: "星级.xlsx",
  sheets: [
    sheetOf(
      "星级",
      `
      员工|服务|速度|整洁
      叔孙通|★★★★☆|★★★|★★★★★
      郦食其|★★|★★★★|★★★`,
    ),
  ],
});
