import type { WordPattern } from "./wordRole.ts";

/** Headings of periods, weights, targets and what came of them. */
export const measureWords: readonly WordPattern[] = [
  ["indicatorGroup", 0.85, /^(目标\(?o\)?|o|objective\(?s?\)?(\(o\))?|公司目标|部门目标|个人目标o)$/u],
  [
    "period",
    0.93,
    /^(考核|评价|绩效|考评|评估|测评|所属|统计|检查|评分|评定|评核|考绩|评鉴|打分|受检|检核|查核|稽核)?(期间|周期|时段|时间段|起止时间|所属期|月份|季度|年度|年月|时间段|时期|期次|期别|批次|期|月|年|年份|阶段)$|^(考核|评价|考评|评估|评分|测评)(时间|日期)$|^(考评|评估|测评|评价)任务$|^(考核|考评|评估|测评|评价)(活动|批次)$/u,
  ],
  [
    "period",
    0.9,
    /^((appraisal |review |performance |evaluation |rating |assessment )?(period|cycle|quarter|month|year|qtr)|fiscal year|review (date|year)|evaluation date|date of review|período|periodo|mes|trimestre|año|dönem|ay|yıl|mois|période|année)$/u,
  ],
  [
    "weight",
    0.96,
    /^(考核|指标|评分|评价|关系|(评价|评分|评估|评议|考核)(人|者|关系)|所占|得分|维度|(一级|二级|三级)(指标)?|大类|类别|分类|模块|板块|项目|投入|工时|参与|任务|目标|单项|分项|关键结果|kpi|kra|kr|o)?(权重|比重|占比|权数|权重值|权值|权重系数|比例|所占比例|权重比例|权重比|占分比例|系数权重)(\(?%\)?|\(分\))?$/u,
  ],
  [
    "weight",
    0.93,
    /^(rater |reviewer |evaluator |relationship |kpi |kra |kr |key result |goal |area |category |dimension |group |perspective |indicator |item |objective |section )?(weight(age|ing)?s?|wt\.?|wtg\.?|weight factor|peso|bobot|trọng số|créditos|ponderación|ağırlık( oranı)?|poids|pondération|gewicht(ung)?|coefficient|coef\.?)( ?\(?%\)?| in %| percent(age)?)?$|^% ?(weight(age)?|of total|peso)$/u,
  ],
  [
    "fullMarks",
    0.93,
    /^(满分|标准分|标准分值|分值|配分|基准分|基本分|总分值|应得分|满分值|分值上限|最高分值|上限|权重分|权重分值|考核分值|指标分值|项目分值|标准分数|单项满分|设定分值)(\(.*\))?$|^(max(imum)?\.? ?(score|points|marks|rating)?|full ?(marks|score)|points? (possible|available)|possible points|out of|total marks|puntaje máximo|tam puan|note maximale|barème)$/u,
  ],
  [
    "weighted",
    0.93,
    /^(加权|折算|权重|折合|换算)(后)?(得分|分数|评分|分值|分|成绩)$|^(加权|折算|折合|换算)(后|值)?$|^.{0,8}加权(得)?分$|^(weighted|wtd\.?)( average)?( score| rating| points| total| avg\.?| achievement| attainment)?$|^(final|score)? ?(score)? ?[x×*] ?weight(age)?$|^weightage score$|^(skor tertimbang|ponderad[oa]|puntaje ponderado|puntuación ponderada|ağırlıklı puan|note pondérée|puntos ponderados|resultado ponderado)$/u,
  ],
  [
    "attainment",
    0.92,
    /^(目标|krs?)?(完成率|达成率|达标率|完成比例|完成百分比|完成度|达成度|达成比例|进度|完成进度)(\(?%\)?)?$|^(goal |objective |kr )?(achievement|attainment|completion|progress|achieved|% ?(achieved|achievement|complete(d)?|of target|attained|cumplimiento)|cumplimiento|realisasi|ach)( rate| ?%| ratio)?( ?\(?%\)?)?$|^(% ?de )?(cumplimiento|logro|avance)$|^gerçekleşme( oranı)?$|^(taux de réalisation|% réalisé)$/u,
  ],
  [
    "variance",
    0.9,
    /^(差异|差额|差值|偏差|差距|增减|超额|缺口)(率|值|额)?$|^(variance|var\.?|difference|diff\.?|gap|deviation|desviación|sapma|fark|écart)( ?%)?$/u,
  ],
  [
    "threshold",
    0.92,
    /^(门槛|底线|保底|及格|挑战|冲刺|卓越|极限|最低|最高)(目标|目标值|值|线|标准值)$|^(threshold|stretch|floor|minimum|ceiling)( (target|goal|value))?$|^(岗位)?(要求|期望|应达|应有)(等级|水平|级别|程度|值|分值?|分数)$|^(required|expected|desired) (level|rating|score|proficiency|grade)$|^(nivel|nível) (esperado|requerido|deseado|exigido)$|^niveau (attendu|requis|cible)$/u,
  ],
  [
    "target",
    0.92,
    /^(考核|指标|绩效|计划|年度|月度|季度)?(目标|目标值|指标值|计划值|任务|任务量|计划|预算|任务目标|计划目标|目标分?值|计划完成|应完成|基准值|考核目标值|计划数|目标数|(目标|计划|指标)[量额]|任务数|任务值)(\(.*\))?$|^(target(s)?( value| score)?|goal( value)?|plan(ned)?|budget|quota|meta(s)?|objetivo|hedef(i|lenen)?|objectif|cible|zielwert)$/u,
  ],
  [
    "actual",
    0.92,
    /^(年度|月度|季度|本期|当期|本月|本年|累计)?(实际|实际值|实际完成|实际完成值|实际完成情况|实际达成|实际数|实绩|完成值|完成数|完成量|完成情况|实际结果|实际业绩|达成值|达成情况|达成|完成|实际情况|实际数据|完成数据|实际[量额]|实际(完成|达成)[量数额值]|完成额|达成[量数额])(\(.*\))?$|^(actual(s)?( value| result| achieved| performance)?|achieved|achieved value|result(s)? achieved|real(izado|isé)?|gerçekleşen|réalisé|réel|logrado|resultado)$/u,
  ],
];
