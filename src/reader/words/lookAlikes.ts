import type { NoScoresReason } from "../../core/index.ts";
import { compactText } from "../text/compactText.ts";
import { canonicalText } from "../text/canonicalText.ts";

/** Words that say what a sheet is instead of a score sheet; matched against headers, titles and names of sheets. */
const families: readonly (readonly [NoScoresReason, RegExp])[] = [
  [
    "pivot_or_summary",
    /行标签|列标签|求和项|平均值项|计数项|数据透视|\b(row labels|column labels|sum of|average of|count of|pivot)\b/giu,
  ],
  [
    "sports",
    /球队|球员|羽毛球|乒乓球?|篮球|足球|排球|保龄球|台球|象棋|围棋|电竞|锦标赛|友谊赛|战报|比赛|进球|联赛|赛季|胜负|积分榜|运动会|运动员|跳远|跳高|铅球|接力|道次|决赛|预赛|\d+米(?=\(|\s|$)|\b(team|player|match(es)?|goals? (?:for|against|scored|conceded|difference)|goal ?keeper|wins?|loss(es)?|league|season|innings|runs|wickets|tournament|round|points for|played|pts|gf|ga|golf|bowling|badminton|table tennis|ping[- ]pong|darts|chess|cricket|football|soccer|basketball|volleyball|championships?|scoreboard|game (?:day|night)|hole|handicap|hcp|lap|lane|long jump|shot put|relay)\b/giu,
  ],
  [
    "inventory",
    /库存|入库|出库|盘点|仓库|物料|货号|条码|安全库存|资产编号|购置(?:日期|时间)|原值|使用人|存放地点|序列号|\b(sku|stock|inventory|warehouse|reorder|on hand|bin|asset tag|serial (?:no|number)|purchase date|warranty)\b/giu,
  ],
  [
    "production_log",
    /产量|班次|机台|里程|加油|油耗|定额|能耗|车牌|工序|批号|设备编号|良品|投料|生产日期|\b(shift|machine|batch|lot|output|downtime|production|work order|units produced)\b/giu,
  ],
  [
    "payroll",
    /应发|实发|基本工资|社保|公积金|个税|扣款合计|缴费|养老|失业|工伤|生育保险|社会保险|\b(net pay|gross pay|payroll|basic pay|hra|tax|pf|deductions? total|allowances?)\b/giu,
  ],
  [
    "attendance",
    /出勤|打卡|考勤|应休|已休|未休|年假|调休|请假|加班时数|旷工|应出勤|签到|\b(attendance|clock[- ]?in|overtime|present days|timesheet|check[- ]?in|(?:annual|sick|casual|earned|paid|medical|compassionate) leave|leave (?:balance|taken))\b/giu,
  ],
  [
    "school_marks",
    /学号|班级|语文|数学|英语|物理|化学|学生|期中|期末|\b(student|roll no|math(s|ematics)?|science|exam|class|semester|gpa|physics|chemistry)\b/giu,
  ],
  [
    "sales_data",
    /销售额|单价|销量|订单|客户名称|产品名称|金额|毛利|回款|商品|\b(sales|revenue|price|qty|quantity|orders?|invoice|product|customer name|profit|unit price|discount|amount|region)\b/giu,
  ],
  [
    "finance",
    /借方|贷方|科目|余额|凭证|资产|负债|费用|预算(?:执行|数|金额)?|决算|成本中心|执行率|经费|开支|\b(debit|credit|ledger|balance|assets?|liabilit|budget(?:ed)?|budget line|expense|cash flow|cost cent(?:re|er)|variance|spen[dt]|forecast)\b/giu,
  ],
  [
    "schedule",
    /开始时间|结束时间|开始日期|结束日期|计划工时|实际工时|任务编号|项目编号|工期|里程碑|完成百分比|完成日期|截止日期|进度(?=\n|\(|$)|排班|值班|日程|甘特|课程表|\b(start date|end date|due date|schedule|milestone|gantt|duration)\b/giu,
  ],
  [
    "risk_register",
    /风险|危险源|隐患|可能性|发生概率|严重(程度|性)|影响程度|应对措施|管控措施|防范措施|\b(risks?|likelihood|impact|mitigation|probability|severity|hazards?|contingency|residual)\b/giu,
  ],
  [
    "indicator_library",
    /指标库|指标定义|指标解释|指标说明|指标编[码号]|计算公式|计算方法|数据来源|统计口径|适用岗位|考核周期|\b(kpi library|definition|formula|data source|calculation|frequency|unit of measure|applicable roles?)\b/giu,
  ],
  [
    "training_log",
    /培训|课程|学时|课时|讲师|授课|结业|参训|\b(trainings?|courses?|trainers?|instructor|provider|date completed|certificate expiry|cpd)\b/giu,
  ],
  [
    "activity_log",
    /通话|主叫|被叫|呼入|呼出|坐席|来电|拜访|跟进|回访记录|来访|\b(call (?:start|end|time|log|type)|caller|duration|queue|wrap[- ]?up( code)?|visit (?:date|purpose)|follow[- ]?up|disposition)\b/giu,
  ],
  [
    "task_list",
    /故事点|需求编号|处理人|经办人|待办|待开发|进行中|迭代|优先级|缺陷编号|\b(backlog|sprint|story points?|assignee|to do|in progress|epic|priority|issue key)\b/giu,
  ],
  [
    "health_data",
    /心率|脉搏|血压|收缩压|舒张压|体温|体重|身高|体检|血糖|肺活量|\b(heart rate|pulse|blood pressure|systolic|diastolic|bpm|vo2(?:max)?|body weight|body temperature|bmi)\b/giu,
  ],
  ["survey", /问卷|满意度调查|受访|选项|单选|多选|\b(respondent|survey|timestamp|response id)\b/giu],
  [
    "code_book",
    /代码|编码|字段|字典|枚举|数据类型|对照表|\b(code ?book|lookup|variable|field|data type|description of field|legend|definition)\b/giu,
  ],
  [
    "rule_table",
    /分数段|等级标准|评分标准|系数|对应关系|分值区间|分数区间|得分区间|评级标准|评定标准|考核办法|奖金系数|\b(score range|rating scale|grade scale|(?<=^|\n)(?:from|to)(?=\n|$)|band|threshold|minimum score)\b/giu,
  ],
];

const appraisalWords =
  /考核|绩效|评分|得分|分数|考评|测评|评议|打分|360|胜任力|自评|互评|kpi|kra|okr|apprais|performance (review|evaluation|rating|score|appraisal)|evaluat|assess|competenc|rating|scorecard|employee (review|score)|review(er|ee)?\b|feedback|desempeño|evaluaci|calificaci|puntaje|performans|değerlendirme|puan|évaluation|entretien|评价|评估|权重|weight(age)?|\bscores?\b|\bratings?\b/iu;

/** Does any of these texts speak of appraisal? */
export const speaksOfAppraisal = (texts: readonly string[]): boolean =>
  texts.some((text) => appraisalWords.test(canonicalText(text)) || appraisalWords.test(compactText(text)));

const everyAppraisalWord = new RegExp(appraisalWords.source, "giu");

/** How many different words of appraisal do these texts hold? */
export const countAppraisalWords = (texts: readonly string[]): number =>
  new Set(
    texts.flatMap((text) =>
      [...canonicalText(text).matchAll(everyAppraisalWord)].map(([word]) => word.toLowerCase()),
    ),
  ).size;

const quality =
  /^(工作)?(业绩|态度|能力|品德|品行|作风|责任心|责任感|执行力|执行|协作|沟通|纪律|技能|素质|敬业|主动性|积极性|创新|学习|行为|服从性|服务态度|团队(合作|协作|精神)|合作|专业|专业(知识|技能)|出勤|礼仪|仪容仪表|安全意识|德|能|勤|绩|廉)(能力|精神|意识|表现|态度)?$|^(team ?work|communication( skills)?|quality( of work)?|punctuality|attitude|leadership|initiative|reliability|dependability|speed|courtesy|accuracy|friendliness|attendance|safety( awareness)?|discipline|honesty|responsibility|customer service|hygiene|knowledge|skills?|job knowledge|co-?operation|collaboration|productivity|integrity|adaptability|problem solving)$/iu;

/** Do two or more headings name what people are appraised by? */
export const namesQualities = (headings: readonly string[]): boolean =>
  headings.filter((heading) => quality.test(canonicalText(heading))).length >= 2;

const pivotHeading =
  /^(行标签|列标签|(求和|计数|平均值|最大值|最小值|乘积)项[:：].*|row labels|column labels|(sum|count|average|max|min) of .+)$/iu;

/** Headings that Excel gives the columns of a pivot table. */
export const isPivotHeading = (heading: string): boolean => pivotHeading.test(heading);

const headcount =
  /^(总|参评|应评|实评|部门|在职)?人数(\(人\))?$|^(回收|有效|答卷|问卷)(份数|数|问卷数?)$|^(head ?count|responses|respondents|employees|number of (employees|people|staff))$/iu;

/** A table of units that counts their people sums scores up; it does not give them. */
export const countsPeople = (headers: readonly string[]): boolean =>
  headers.some((header) => headcount.test(canonicalText(header)));

const measured =
  /心率|脉搏|血压|收缩压|舒张压|体温|体重|身高|血糖|肺活量|血氧|heart rate|pulse|blood pressure|systolic|diastolic|\bbpm\b|vo2|\bbmi\b|body (weight|temperature)|(跑|跳|投|游|铅球|\d+米).*[(（](秒|分钟?|米|厘米|s|sec|m|cm)[)）]|故事点|story points?|\b(annual|sick|casual|earned|paid|medical|compassionate) leave\b|^(days )?(taken|entitled|entitlement|accrued|balance|carried (over|forward))\b|^(days? )?(present|absent|late(ness)?|absences?|tardy|tardiness|worked)( days?)?$|^(overtime|ot|late|working) ?(hours|hrs?\.?|days|minutes|mins?\.?)$|^(剩余|已休|应休|可休|未休)|^(年|病|事|婚|产|丧|调休|年休)假/iu;

/** Are these headings of measurements and estimates that no appraisal takes for scores (heart rates, seconds run, story points, days of leave)? */
export const areMeasurements = (headings: readonly string[]): boolean =>
  headings.length > 0 &&
  headings.filter((heading) => measured.test(canonicalText(heading))).length >= headings.length * 0.6;

/** What the name of a sheet says by itself that the sheet is ("体温", "培训记录"); null where it says nothing. */
export function kindOfName(sheetName: string): NoScoresReason | null {
  const name = canonicalText(sheetName);
  return speaksOfAppraisal([name])
    ? null
    : (families.find(([, pattern]) => name.search(pattern) >= 0)?.[0] ?? null);
}

/** Words of games and matches in these texts, each once: one of them is enough where nothing else says what numbers are. */
export function sportsWords(texts: readonly string[]): readonly string[] {
  const pattern = families.find(([reason]) => reason === "sports")?.[1];
  const all = texts.map(canonicalText).join("\n");
  return pattern === undefined
    ? []
    : [...new Set([...all.matchAll(pattern)].map(([word]) => word.toLowerCase()))];
}

/** Which other kind of sheet do these texts speak of most, and with which words? Null where none is named twice. */
export function findLookAlike(
  texts: readonly string[],
): { readonly reason: NoScoresReason; readonly words: readonly string[] } | null {
  const all = texts.map(canonicalText).join("\n");
  const found = families.map(([reason, pattern]) => ({
    reason,
    words: [...new Set([...all.matchAll(pattern)].map(([word]) => word.toLowerCase()))],
  }));
  const best = found.reduce((most, other) => (other.words.length > most.words.length ? other : most));
  return best.words.length >= 2 || (best.reason === "pivot_or_summary" && best.words.length > 0)
    ? best
    : null;
}
