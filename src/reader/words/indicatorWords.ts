import type { WordPattern } from "./wordRole.ts";

/** Headings of indicators and of what is said about them. */
export const indicatorWords: readonly WordPattern[] = [
  [
    "indicatorGroup",
    0.93,
    /^(考核|指标|评价|考评|评估|测评|评核|考绩|绩效)?(维度|构面|向度|面向|类别|类型|一级指标|指标类别|指标类型|指标分类|分类|大类|模块|板块|方面|考核类别|考核维度|评价维度|层面|考核大类|属性|性质)(\(.*\))?$|^(category|dimension|perspective|area|kra|kras|key result areas?|section|pillar|domain|theme|bsc perspective|competency (group|area)|objective category|perspectiva|categoría|dimensión|boyut|kategori|catégorie|domaine|type|goal category|(section|category|competency|goal) (name|title))$/u,
  ],
  [
    "indicatorName",
    0.95,
    /^((目标|o)[/及和与])?(关键结果|关键成果|key results?)(\(?krs?\)?)?([/或](kpi|指标))?$|^krs?$/u,
  ],
  [
    "indicatorName",
    0.95,
    /^(考核|评价|考评|评估|测评|评议|评定|评核|评鉴|评量|鉴定|考察|考量|考成|衡量|检查|稽核|巡查|督查|督导|抽查|检核|查核|考绩|绩效|关键|关键绩效|工作|二级|三级|主要|具体|定量|定性|评分|行为|胜任力)?(指标|项目|要素|因素|内容|指标名称|项目名称|考核项|评分项|评价项|评估项|衡量项|评议项|测评项|检查项|稽核项|考核点|评价点|评估点|检查点|要点|考核要素|绩效指标|考核内容|kpi|kpi指标|kpi名称|工作任务|重点工作|工作项目|任务名称|目标任务|评分项目|评价内容|指标项|细项|子项|关键事项|承诺事项|重点事项|考核事项|评价事项|工作目标|考核细则|行为指标|题目|题项|问题|指标\/项目|项目\/指标|工作内容|指标内容)(\(.*\))?$|^胜任力(项|项目|要素|词条|名称)?$|^(能力|素质)(项|项目|要素|词条)$/u,
  ],
  [
    "indicatorName",
    0.9,
    /^(kpi(s)?( name| description| indicator| metric)?|indicators?( name)?|performance (indicator|measure|factor|criteria|area|objective|standard)s?|key performance indicators?( \(kpis?\))?|criteri(a|on|ons)|competenc(y|ies)|objectives?|goals?( name)?|kriteri(um|en)|beurteilungskriteri(um|en)|criteri(o|i)( di valutazione)?|critérios?( de avaliação)?|factors?|attributes?|measures?|metrics?( name)?|items?|((review|rating|form|rated) )?(item|kpi|kra|competency|objective|question|criterion|skill|behaviou?r) (name|title|text|label)|evaluation (criteria|factor|item|area)s?|assessment (criteria|area|item)s?|rating (criteria|factor)s?|questions?|statements?|skills?|behaviou?rs?|traits?|parameters?|key (activities|tasks|deliverables|objectives)|responsibilit(y|ies)|tasks?|indicador(es)?|criterios?|factor(es)?|objectifs?( individuels?)?|competencias?|aspectos?( a evaluar)?|objetivos?|kriter(ler)?|gösterge|yetkinlik(ler)?|nhiệm vụ|tiêu chí|chỉ tiêu|nama kpi|indikator( kinerja)?|dimensão|critères?|indicateurs?|compétences?|description of (kpi|goal|objective)|performance goal|key area)$/u,
  ],
  [
    "standard",
    0.92,
    /^(.{0,8}(标准|细则|办法|依据|来源|公式|定义|说明|描述|要求|规则|口径)|(评分|计算|考核|计分|评价|统计|衡量|取值|测算|计算公式\/)?方法|评价尺度|.{0,12}要点|分数段|分值范围|分值区间|评分区间|分数区间|得分区间|等级描述)(\(.*\))?$|^(standard(s)?|(score|points|rating) range|range|description|definition|formula|data source|scoring (rule|criteria|standard|method)|rating (guide|scale)|rubric|method of measurement|measurement( criteria| method)?|how measured|success (measures?|criteria)|(measures?|criteria) of success|guidelines?|expected (result|outcome)|fuente|descripción|açıklama|définition|evidence|佐证|证据|指标解释|频次|frequency|frecuencia)$/u,
  ],
  [
    "comment",
    0.95,
    /^(备注|说明|评语|意见|建议|评价意见|上级意见|主管评语|改进建议|改进意见|自评说明|扣分原因|加分原因|得分说明|原因|事由|评分理由|评分依据|问题|优点|不足|评述|简评|工作总结|主要业绩|亮点|情况说明|改进措施|补充说明|反馈|考核评语|考核意见|综合评语|\p{Script=Han}{2,8}(意见|评语))(\(.*\))?$|^(comments?|remarks?|notes?|feedback|justification|reason(s)?|observations?|strengths?|weakness(es)?|areas? (for|of) improvement|action plan|recommendations?|observaciones|comentarios?|açıklama|yorum|commentaires?|remarques?|bemerkung(en)?|kommentare?|anmerkung(en)?|osservazioni|note e commenti|observações|development needs|manager comments?|employee comments?|.* comments?)$/u,
  ],
  ["signature", 0.95, /(签名|签字|签章|确认)$|^(signature|signed|firma|imza)$/u],
  ["unitOfMeasure", 0.9, /^(单位|计量单位|指标单位)$|^(unit( of measure)?|uom|units|unidad|birim|unité)$/u],
];
