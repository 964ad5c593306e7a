import type { WordPattern } from "./wordRole.ts";

/** Headings of scores, totals, grades and what is added to them. */
export const resultWords: readonly WordPattern[] = [
  [
    "rank",
    0.95,
    /^(?!上|去|前)\p{Script=Han}{0,6}(排名|名次|位次)$|^(排序|排行)$|^(rank(ing)?|overall rank|position in group|sıralama|ranking|rang|puesto final|posición)$/u,
  ],
  [
    "grade",
    0.93,
    /^(绩效|考核|评定|最终|综合|评价|考评|年度|年终|评估|建议|初评|初始|季度|月度|半年度|结果|本期|当期|调整前|调整后|校准前|校准后|校准|复核后|审定|评核|考绩|个人|拟定|考列|拟列|核定){0,3}(等级|评级|等次|档次|评定等级|考核结果|绩效结果|考核成绩等级|等第|评价结果|结果等级|评定结果|级|定级|考核等次|结果)(评定)?$|^(等级|结果|绩效|(年度|年终|本年)?考(绩|成))$/u,
  ],
  [
    "grade",
    0.88,
    /^((performance |final |overall |appraisal |letter |rating )(grade|category|band|rating label|level)|(annual|yearly|year[- ]?end|full[- ]year|calibrated|moderated|pre-?calibration|post-?calibration) (rating|grade)|grade|rating (category|label|description|level)|performance (category|level|band|status)|classification|(final |performance |overall )?tier|clasificación|calificación (final )?cualitativa|conceito( final)?|not(u)? harf|harf notu|xếp loại|mention|appréciation( générale)?|apreciación|category rating)$/u,
  ],
  ["adjustment", 0.85, /^\p{Script=Han}{1,6}(扣分|减分|加分|奖分|罚分)$/u],
  [
    "adjustment",
    0.9,
    /^(加分|减分|扣分|奖励分?|奖分|奖惩|加减分|附加分|奖惩分|奖扣分|加扣分|额外加分|惩罚分|处罚分|违纪扣分|考勤扣分|创新加分|奖励加分|加分项|减分项|扣分项|附加项|否决项|加分事项|减分事项|扣分事项|特殊加分|奖惩加减分|特别奖励|一票否决)(\(.*\)|合计|情况|分值?)?$|^((manager|supervisor|discretionary|special|extra)('?s)? )?(bonus( points?)?|deductions?|points (added|deducted)|(added|deducted) points|penalt(y|ies)( points?)?|extra (points|credit)|adjustment(s)?( points)?|demerits?|merits?|bonus\/malus|ek puan|ceza puanı|bonificación|penalización|malus|điểm (trừ|cộng))$/u,
  ],
  [
    "money",
    0.85,
    /^.{0,4}(调|涨|加)薪(幅度?|比例|率|额|金额)?(\(%\))?$|^.{0,6}(系数|基数|工资|薪资|薪酬|奖金|提成|补贴|津贴|底薪|绩效工资|应发|实发|[应实核]发绩效|奖励金额|金额)(\((万?元|rmb|usd)\))?$|^(merit|bonus|pay|salary) ?\(?%\)?$|^(salary|base salary|wage|pay|bonus amount|commission|payout|compensation|incentive( amount)?|(salary |merit |proposed |recommended |pay )?(increment|hike|raise|increase)( ?\(?%\)?| percent(age)?)?|monthly ?income|sueldo|salario|maaş|ücret|prim|salaire|prime)( amount)?$/u,
  ],
  [
    "statistic",
    0.93,
    /^(上|去|前)一?(年度?|期|次|季度?|个?月)(的)?(排名|名次|位次)$|^(last|previous|prior) (year |quarter |period )?rank(ing)?$|^(最高|最低|最大|最小|去掉最高|去掉最低|去最高|去最低)(分|值|得分|评分|分数)?$|^(9|nine|九)?([ -]?box|宫格)( (number|position|no\.?|placement|位置))?$|^(有效|收回|发出|总)?票数$|^(有效|投票?|计|参评|参与|评分|评价|打分|测评|填写)(票|人|份)数$|^(中位数|中位值|标准差|方差|极差|分差|众数|变异系数|离散度)$|^(highest|lowest|max(imum)?|min(imum)?|median|std\.? ?dev(iation)?\.?|standard deviation|range of scores|mode)( score| rating| value| rate| points| marks)?$/u,
  ],
  [
    "average",
    0.93,
    /^(平均\p{Script=Han}{0,4}得分|(年度|全年|季度|月度|月|年|总|综合|各项|四季度|半年|部门|[两二三四五六七八九十\d]{1,2}(年|个?季度?|个?月|期|次|周)(度)?)?(平均|均)(分|值|得分|成绩|分数)?|(去掉?|去除|剔除|扣除|除去)(一个)?(最高|最低)分?(和|、|及|与|,)?(一个)?(最高|最低)?分?(后)?的?(平均|均|得|总)(分|值|得分|成绩|分数)?|月均分?|年均分?)$|^((\d{1,2}|two|three|four|six|twelve)[- ](years?|quarters?|months?|weeks?|periods?)[- ])?(average|avg\.?|mean|promedio|ortalama|moyenne( pondérée| générale)?|media( ponderada)?)( score| rating| points)?( total)?$/u,
  ],
  [
    "total",
    0.92,
    /^(年终|年度|季度|月度?|半年度?|全年|[本当][年季月期])度?(绩效|考核|考评|评价|评核|考绩|测评|kpi)*(得分|成绩|(?<=核|评|效|测|绩|kpi)(评分|分数?))(\(.*\))?$|^(绩效|考核|考评|测评|总评){1,2}成绩$|^综(合考)?评(得?分|成绩)?$|^(考核|考评)分(合计|汇总)$/u,
  ],
  [
    "total",
    0.92,
    /^(年终|年度|季度|月度|半年度|最终|本期|当期|个人|全年|上级|折合|加权|指标|单项|目标)?(绩效|考核|考评|评价|评核|考绩|测评|kpi)?(综合|总|最终|最后|合计|实得)(绩效)?(得分|评分|分数|分|成绩|评价分|分值)(\(.*\))?$/u,
  ],
  [
    "total",
    0.93,
    /^(.{1,8}(总分|总得分)|总分|总计|合计|小计|总得分|综合得分|综合评分|综合分|考核总分|考核得分|考核总得分|最终得分|最终分数|最终评分|绩效得分|绩效总分|绩效分数|绩效考核得分|绩效考核总分|总成绩|综合成绩|最终成绩|考核成绩|年度得分|年终得分|年终成绩|年终总评|年终评分|年终考核得分|全年得分|全年成绩|年度总分|年度考核得分|汇总|汇总得分|总评|总评分|总评得分|评分合计|得分合计|分数合计|合计得分|合计分|季度得分|季度总分|季度考核得分|月度得分|月度总分|月度考核得分|实得总分|实际总分|综合考评得分|加权总分|加权合计|加权得分合计|综合考核得分|考评总分|考评得分|kpi得分|kpi总分|kpi分数|最后得分|总和|总额|权重合计|测评总分|综合评价得分|综合|综合评定|综合评价|总体评价|总体评定|总体得分|总体评分|整体评价|整体得分)(\(.*\))?$/u,
  ],
  [
    "total",
    0.9,
    /^(total|grand total|sub-?total|overall|sum|final|net|composite|cumulative|aggregate|average total)?[ -]*(weighted |performance |appraisal |evaluation |review |form |kpi |rating |final |overall )*(score|rating|points|marks|total|result|sum|percentage)( ?\(?%\)?| ?\(.*\)| total)?$(?<!^(review |form )?(score|rating|points|marks|result|percentage)( ?\(.*\)?| ?%)?$)/u,
  ],
  [
    "total",
    0.9,
    /^(overall|sum|final|results?|outcome|gesamt(bewertung|note|punktzahl|ergebnis)?|totale|punteggio totale|pontuação (total|final)|total (general|puntos)|puntaje total|puntuación (total|final)|calificación (final|total)|nota final|gesamt(punkte|punktzahl|ergebnis|note|wertung|bewertung)?|totaal(score)?|totale|toplam( puan)?|genel toplam|(note|score) (finale?|totale?|globale?)|resultado final|tổng điểm|điểm cuối|nota final d[aeo] .{1,25}|(skor|nilai) akhir|overall performance|(overall|total) ?\(?%\)?|total (goals?|kras?|objectives?) score|(full[- ])?year (score|average|total|points))$/u,
  ],
  [
    "score",
    0.92,
    /^(得分|分数|评分|打分|赋分|分|考核分|考评分|评价分|考核评分|评分值|实得分|实际得分|[本该单](栏|项|行|条)(最终|实际)?得分|项目得分|指标得分|原始(得分|评分|分数?)|单项(得分|分数?)|评定分数?|评估得分|评估分|考核分数|测评分数?|测评得分|评价得分|绩效评分|自评得分率|成绩|得分值|初评|初评分|复评|复评分|终评|终评分|最终评定|评价|评定|得分率|(检查|稽核|巡查|督查|抽查|鉴定|评议|评定|评鉴|检核|查核)得?分)(\(.*\))?$|^(score(s|d)?( obtained| achieved| given| on (a )?scale.{0,12})?|points?( earned| obtained| awarded| given| scored)?|(actual|awarded|obtained|given|earned) (score|points|marks|rating)|rating(s)?( score| given| awarded)?|mark(s)?( obtained| awarded| given)?|puntaje|puntuación|puntos|calificación|nota|skor|điểm( số| đánh giá)?|(demonstrated|observed|achieved|actual) level|nivel (demostrado|alcanzado)|puan(ı)?|note(s)?|evaluation|evaluación|değerlendirme|obtained( marks| score)?|bewertung|beurteilung|punktzahl|punteggio|valutazione|pontuação|avaliação|assessment|value|数值|分值\(1-5\))( ?\(.*\)| obtained)?$/u,
  ],
];
