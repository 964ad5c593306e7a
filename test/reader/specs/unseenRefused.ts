import type { BookSpec } from "../../fixtures/reader/sheetSpec.ts";
import { sheetOf } from "./sheetOf.ts";

/** Lists with people and small numbers that are no scores. */
export const unseenLookAlikesBook = (): BookSpec => ({
  name: "台账.xlsx",
  sheets: [
    sheetOf(
      "年假",
      `
      员工编号|姓名|入职日期|应休天数|已休天数|剩余天数
      L1|巫马施|2018-05-01|10|4|6
      L2|公西华|2020-06-01|5|5|0`,
    ),
    sheetOf(
      "福利",
      `
      序号|部门|姓名|月饼|水果|粽子|签收
      1|一部|苗人凤|1|2|1|
      2|一部|田归农|1|2|1|`,
    ),
    sheetOf(
      "Risk",
      `
      Risk ID|Description|Probability|Impact|Score|Owner
      R1|Supplier delay|3|4|12|Jan Kos
      R2|Budget cut|2|5|10|Eva Lis`,
    ),
    sheetOf(
      "座位",
      `
      |1列|2列|3列
      1排|阿紫紫|阿朱朱|木婉清
      2排|钟灵灵|王语嫣|阿碧碧`,
    ),
    sheetOf(
      "指标库",
      `
      岗位|KPI指标|指标定义|计算公式|数据来源|权重
      销售经理|销售额|当期销售收入|实际/目标|财务部|40%
      销售经理|回款率|回款比例|回款/应收|财务部|30%
      HR经理|招聘完成率|到岗人数|到岗/需求|人事部|50%`,
    ),
    sheetOf(
      "标准",
      `
      等级|定义|分值
      S|远超预期|95以上
      A|超出预期|85-94
      B|符合预期|70-84
      C|低于预期|60-69
      D|远低于预期|60以下`,
    ),
    sheetOf(
      "报销",
      `
      报销人|部门|日期|交通费|住宿费|餐费|合计
      田横横|市场|2024-03-02|500|800|300|1600
      彭越越|销售|2024-03-05|300|400|200|900`,
    ),
    sheetOf(
      "考勤表",
      `
      2024年6月考勤表
      姓名|1|2|3|4|5|6|7|8|出勤天数
      曹参参|√|√|√|×|√|√|休|休|5
      陈平平|√|√|√|√|√|√|休|休|6`,
    ),
    sheetOf(
      "汇总",
      `
      满意度调查结果
      问题|非常满意|满意|一般|不满意|非常不满意
      薪酬福利|12|30|25|8|2
      工作环境|20|35|15|5|2`,
    ),
  ],
});
