import type { BookSpec } from "../../fixtures/reader/sheetSpec.ts";
import { sheetOf } from "./sheetOf.ts";

/** Three forms side by side. */
export const threeFormsBook = (): BookSpec => ({
  name: "三人.xlsx",
  sheets: [
    sheetOf(
      "三人",
      `
      被考核人|荆轲轲|||被考核人|樊於期|||被考核人|田光光|
      考核项|满分|得分||考核项|满分|得分||考核项|满分|得分
      出勤|20|20||出勤|20|18||出勤|20|19
      技能|50|45||技能|50|40||技能|50|48
      态度|30|28||态度|30|30||态度|30|25
      合计|100|93||合计|100|88||合计|100|92`,
    ),
  ],
});

/** The score stands in the row of the band that was reached. */
export const bandOfScoreBook = (): BookSpec => ({
  name: "评分.xlsx",
  sheets: [
    sheetOf(
      "评分",
      `
      姓名|尉迟琳|部门|物流
      指标|评分区间|评分标准|实际得分
      准时率|30-40|≥98%|35
      |20-29|95%~98%
      |0-19|＜95%
      货损率|20-30|≤0.1%
      |10-19|0.1%-0.5%|15
      |0-9|＞0.5%
      客户投诉|20-30|0次|30
      |0-19|1次以上
      合计|||80`,
      ["A3:A5", "A6:A8", "A9:A10"],
    ),
  ],
});

/** Boxes under the numbers of a scale. */
export const numberedOptionsBook = (): BookSpec => ({
  name: "rating.xlsx",
  sheets: [
    sheetOf(
      "Rating",
      `
      Employee: Freya Lindqvist     Department: Procurement      Date: 12/03/2024
      Please mark one box per line
      Criteria|1|2|3|4|5
      Punctuality||||X
      Quality of work|||X
      Cooperation|||||X
      Initiative||X`,
    ),
  ],
});

/** Points in the column of the level that they fall into. */
export const pointsUnderLevelsBook = (): BookSpec => ({
  name: "测评.xlsx",
  sheets: [
    sheetOf(
      "测评",
      `
      测评对象：葛巾紫　职务：副处长
      测评项目|优秀⏎(90-100)|良好⏎(80-89)|一般⏎(60-79)|较差⏎(60以下)
      政治品质|95
      工作能力||88
      作风建设|92
      廉洁从政||85`,
    ),
  ],
});

/** The person behind the name of the post; two superiors. */
export const postAsKeyBook = (): BookSpec => ({
  name: "柜员.xlsx",
  sheets: [
    sheetOf(
      "柜员A",
      `
      客户服务岗月度评分卡
      柜员：苏小小　　柜员号：T8801　　网点：东门支行　　月份：2024年6月
      项目|分值|营运主管评分|网点负责人评分|平均分
      服务礼仪|20|18|19|18.5
      业务差错|30|27|28|27.5
      产品推荐|30|25|24|24.5
      学习考试|20|19|18|18.5
      合计|100|89|89|89`,
    ),
  ],
});

/** First and second review, year of the Republic. */
export const taiwanFormBook = (): BookSpec => ({
  name: "考核表.xlsx",
  sheets: [
    sheetOf(
      "考核表",
      `
      員工年終考核表（民國112年度）
      姓名|簡大同|部門|研發二部|職務|資深工程師|到職日|104/3/16
      考核項目|配分|自評|初核|複核
      工作績效|40|36|35|36
      專業能力|25|22|22|21
      團隊合作|20|18|17|18
      出勤紀律|15|15|15|15
      合計|100|91|89|90`,
    ),
  ],
});

/** One person's months below each other, the name only on the sheet's tab. */
export const monthsBelowBook = (): BookSpec => ({
  name: "个人.xlsx",
  sheets: [
    sheetOf(
      "陆小凤",
      `
      月份|任务完成|工作质量|团队协作|总分
      1月|85|90|88|87.5
      2月|88|85|90|87.4
      3月|休假|||
      4月|92|91|89|91`,
    ),
  ],
});

/** People side by side under a blank corner. */
export const blankCornerBook = (): BookSpec => ({
  name: "干部打分.xlsx",
  sheets: [
    sheetOf(
      "打分",
      `
      2024年三季度中层干部考核打分
      |谢安石|王导之|庾亮之|桓玄子
      德（20分）|18|19|17|16
      能（20分）|17|18|18|19
      勤（20分）|20|19|20|18
      绩（30分）|27|28|25|26
      廉（10分）|10|10|10|9
      合计|92|94|90|88`,
    ),
  ],
});

/** Numbers of employees above their names, side by side. */
export const idsAboveNamesBook = (): BookSpec => ({
  name: "panel.xlsx",
  sheets: [
    sheetOf(
      "Panel",
      `
      Employee No.|1201|1202|1203
      Employee Name|Clara Voss|Ben Adeyemi|Yuki Tanaka
      Job Knowledge|4|3|5
      Reliability|5|4|4
      Communication|3|N/A|4
      Total|12|7|13`,
    ),
  ],
});

/** A matrix of raters and ratees per indicator. */
export const matrixPerSheetBook = (): BookSpec => ({
  name: "互评.xlsx",
  sheets: [
    sheetOf(
      "团队协作",
      `
      评分人＼被评人|步惊云|聂风风|断浪浪
      步惊云||8|7
      聂风风|9||8
      断浪浪|6|7|`,
    ),
    sheetOf(
      "责任心",
      `
      评分人＼被评人|步惊云|聂风风|断浪浪
      步惊云||9|6
      聂风风|8||7
      断浪浪|7|8|`,
    ),
  ],
});

/** A list of ratings with the day of each. */
export const datedListBook = (): BookSpec => ({
  name: "明细.xlsx",
  sheets: [
    sheetOf(
      "data",
      `
      日期|员工姓名|评价项|评分|评分人
      2024-03-31|许仙仙|服务|4.5|白主管
      2024-03-31|许仙仙|效率|4|白主管
      2024-06-30|许仙仙|服务|4.8|白主管
      2024-06-30|许仙仙|效率|4.2|白主管`,
    ),
  ],
});

/** Answers of a feedback form as exported. */
export const feedbackExportBook = (): BookSpec => ({
  name: "feedback.xlsx",
  sheets: [
    sheetOf(
      "360 Feedback",
      `
      Timestamp|Your name|Who are you reviewing?|Your relationship|Communicates clearly|Delivers on time|Any comments?
      2024-05-02 10:11|Gus Lind|Petra Wolf|Peer|4|5|Great
      2024-05-02 11:30|Moni Das|Petra Wolf|Direct report|5|4|
      2024-05-03 09:05|Petra Wolf|Petra Wolf|Self|4|4|
      2024-05-03 09:45|Hal Stone|Gus Lind|Manager|3|4|`,
    ),
  ],
});
