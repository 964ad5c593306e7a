/** What a column (or a row of a form, or a key before a colon) can be. */
export type WordRole =
  | "sequence"
  | "id"
  | "name"
  | "firstName"
  | "lastName"
  | "department"
  | "unit"
  | "role"
  | "level"
  | "hireDate"
  | "levelSince"
  | "leaveDate"
  | "education"
  | "certificates"
  | "manager"
  | "personal"
  | "rater"
  | "raterRelation"
  | "period"
  | "indicatorName"
  | "indicatorGroup"
  | "standard"
  | "weight"
  | "fullMarks"
  | "target"
  | "actual"
  | "attainment"
  | "variance"
  | "score"
  | "weighted"
  | "total"
  | "average"
  | "grade"
  | "rank"
  | "adjustment"
  | "money"
  | "comment"
  | "signature"
  | "kind"
  | "unitOfMeasure";

/**
 * Words of headers, in compact form, first match wins. A number tells how sure a match is.
 * `exact` must be the whole label; patterns that may stand inside a longer one say so themselves.
 */
export const columnWords: readonly (readonly [WordRole, number, RegExp])[] = [
  [
    "sequence",
    0.95,
    /^(序号|序|项次|行号|#|no|no\.|nr\.?|n°|nº|s\/?n|s\.?\s?no\.?|sl\.? ?no\.?|sr\.? ?no\.?|sıra( no)?|num|índice|index|№)$/u,
  ],
  [
    "id",
    0.95,
    /^(员工|职工|人员|雇员|被考核人|考核对象|被评价?人|个人)?(编号|编码|工号|员工号|职工号|人员号|胸卡号|卡号|id号?|代码|账号)$/u,
  ],
  ["id", 0.95, /^(员工|职工|人事)?(工号|id|员工编号|职工编号)(\/.*)?$/u],
  [
    "id",
    0.95,
    /^(employee|emp|staff|personnel|person|worker|associate|user|payroll|badge|ratee)[ ._-]*(id|no\.?|nr\.?|number|num|code|#)\.?( ?#)?$/u,
  ],
  [
    "id",
    0.8,
    /^(id|id no\.?|code|eid|badge|matricule|legajo|nómina|no\.? de empleado|número de empleado|clave|sicil( no)?|personel no|cédula|dni|rut|tc( kimlik)?( no)?)$/u,
  ],
  ["firstName", 0.95, /^(first ?name|given name|forename|prénom|nombres?|ad|isim|名)$/u],
  ["lastName", 0.95, /^(last ?name|surname|family name|apellidos?|soyad(ı)?|nom de famille|姓)$/u],
  [
    "rater",
    0.92,
    /^(评分人|考核人|评价人|评议人|考评人|打分人|评委|评审人|评估人|测评人|考核者|评价者|评分者|rater|reviewer|evaluator|appraiser|assessor|evaluador(a)?|değerlendiren|évaluateur|reviewed by|rated by)(姓名|名称| name)?$/u,
  ],
  [
    "raterRelation",
    0.9,
    /^(关系|评价关系|评分关系|与被评价?人关系|评分人类别|评价人类别|评分人类型|评价者类型|评分类型|relation(ship)?|rater (type|group|category|role)|reviewer type|source|feedback (type|source))$/u,
  ],
  [
    "name",
    0.97,
    /^(员工|职工|人员|被考核人|被评价?人|被考评人|被评估人|被测评人|考核对象|受评人|受考核人|被考核者|被评者|参评人|干部|学员)?(姓名|名字)(\/.*)?$/u,
  ],
  [
    "name",
    0.9,
    /^(被考核人|被评价?人|被考评人|被评估人|被测评人|被评议人|考核对象|测评对象|评价对象|受评人|受评者|受考核人|被考核者|被评者|被考核员工|参评人|员工|人员|考核人员|被考核人员|责任人|负责人|业务员|销售员|客服|姓名\/name)$/u,
  ],
  [
    "name",
    0.95,
    /^(full |employee |emp\.? |staff |worker |person'?s? |associate |member |team member |ratee |agent |personnel |resource |officer )?names?( of (the )?(employee|staff|appraisee|ratee))?$/u,
  ],
  [
    "name",
    0.85,
    /^(employee|staff|ratee|reviewee|appraisee|assessee|agent|associate|team member|staff member|salesperson|sales ?rep|person|member|empleado|trabajador|colaborador(a)?|nombre( y apellidos?| completo| del (empleado|trabajador|colaborador))?|apellidos y nombres|evaluado|ad[ıi]? ?soyad[ıi]?|adı soyadı|personel( adı)?|çalışan|isim soyisim|nom( et prénom|s?)?( du salarié)?|employé|salarié|collaborateur|nom complet)$/u,
  ],
  ["hireDate", 0.95, /^(入职|入司|到岗|进公司|参加工作|到职|报到|加入公司|进厂|入厂)(日期|时间|年月|日)?$/u],
  [
    "hireDate",
    0.9,
    /^((date of |d\. of )?(hire|joining|hiring|entry|employment)( date)?|(hire|join(ing)?|start|entry|employment) date|date (hired|joined|employed)|doj|fecha de (ingreso|alta|contratación)|işe (giriş|başlama)( tarihi)?|date d'(embauche|entrée))$/u,
  ],
  [
    "levelSince",
    0.95,
    /^(任现职|现职|现岗位?|现职级|任职|晋升|上次晋升|最近晋升|任现岗|本岗位|本职级|任现级|现任职务?|晋级)(任职|到岗)?(日期|时间|年月|起始日期?|起始时间|以来)$/u,
  ],
  [
    "levelSince",
    0.9,
    /^((date |time )?(in|of) (current )?(level|position|role|grade)( since)?|in (level|position|role) since|last promot(ion|ed)( date)?|(current )?(level|position|role) (since|start date|date)|promotion date|date of (last )?promotion)$/u,
  ],
  ["leaveDate", 0.9, /^(离职|离岗|退休|合同到期)(日期|时间)?$|^(leave|termination|exit|end) date$/u],
  [
    "education",
    0.95,
    /^(最高)?(学历|文化程度|学位|教育程度|教育背景)(学位)?$|^(education( level)?|degree|highest (education|degree|qualification)|qualification|educación|nivel de estudios|öğrenim|eğitim( durumu)?|formation|diplôme)$/u,
  ],
  [
    "certificates",
    0.9,
    /^(资格|职业|技能|专业)?(证书|资格证|资格证书|证照|职业资格|职称)(名称)?$|^(certificat(e|es|ion|ions)|licen[cs]es?|professional title)$/u,
  ],
  [
    "manager",
    0.85,
    /^(直接|直属|直线|所属)?(上级|主管|领导|经理|上级主管)(姓名)$|^(直接上级|直属上级|直接主管|直属主管|直接领导|汇报对象|汇报人|部门负责人|部门主管|部门经理)$|^((line |direct |reporting )?(manager|supervisor)( name)?|reports to|manager'?s name|jefe( inmediato)?|yönetici|amir|responsable)$/u,
  ],
  [
    "personal",
    0.9,
    /^(性别|年龄|出生(日期|年月)|生日|民族|籍贯|身份证(号码?)?|电话|手机(号码?)?|联系(电话|方式)|邮箱|电子邮箱|e-?mail|微信|地址|政治面貌|婚姻状况|工龄|司龄|工作年限|gender|sex|age|date of birth|dob|birth ?date|phone|mobile|address|race|ethnicity|marital status|tenure|years( of service)?|género|sexo|edad|cinsiyet|yaş|status|employment status|状态|在职状态|员工状态|合同类型|用工形式|毕业院校|专业|city|country|城市|地区|state|job type|experience|work experience|location|years? ?(at|in|since|with).*|total ?working ?years|distance ?from ?home|stock ?option ?level|percent ?salary ?hike|num ?companies ?worked|training ?times.*|hourly ?rate|daily ?rate|monthly ?rate|office|工作地点|办公地点)$/u,
  ],
  [
    "role",
    0.93,
    /^(岗位|职位|职务|岗位名称|职位名称|职务名称|工作岗位|所在岗位|任职岗位|现任职务|现任岗位|现岗位|岗位\/职务|职务\/岗位|岗位类别|岗位序列|工种|角色)$/u,
  ],
  [
    "role",
    0.9,
    /^((job |current )?(position|title|role|designation|job|function)( title| name)?|job ?role|job ?title|puesto( de trabajo)?|cargo|görev(i)?|unvan(ı)?|pozisyon|poste|fonction|position\/title)$/u,
  ],
  [
    "level",
    0.93,
    /^(职级|级别|层级|岗级|职等|职等职级|现职级|当前职级|职级\/级别|薪级|岗位级别|岗位等级|职务级别|员工级别|职级名称)$|^(job |employee |pay |salary |career |staff )?(level|band|grade level|job grade)$|^(job grade|employee grade|nivel|kademe|échelon|joblevel)$/u,
  ],
  [
    "department",
    0.95,
    /^(所在|所属|归属|工作|一级|二级|三级)?(部门|科室|部室|处室|车间|班组|中心|团队|组别|小组|事业部|分部|部|课别|科别|处)(名称)?(\/.*)?$/u,
  ],
  [
    "department",
    0.9,
    /^(department|dept\.?|division|section|team|group|business unit|bu|departamento|área|departman|bölüm|birim|service|département|equipo|takım|équipe|org(anization)?( unit)?)( name)?$/u,
  ],
  [
    "unit",
    0.85,
    /^(所属|所在)?(单位|门店|店铺|店名|门店名称|分公司|子公司|公司|区域|大区|项目部|网点|支行|机构|基地|工厂|供应商|供应商名称)(名称)?$|^(store|branch|unit|outlet|site|region|company|facility|supplier|vendor)( name)?$/u,
  ],
  [
    "period",
    0.93,
    /^(考核|评价|绩效|考评|评估|测评|所属|统计)?(期间|周期|月份|季度|年度|年月|时间段|时期|期次|期|月|年|年份|阶段)$|^(考核|评价|考评|评估|评分|测评)(时间|日期)$/u,
  ],
  [
    "period",
    0.9,
    /^((appraisal |review |performance |evaluation |rating |assessment )?(period|cycle|quarter|month|year|qtr)|fiscal year|review (date|year)|evaluation date|date of review|período|periodo|mes|trimestre|año|dönem|ay|yıl|mois|période|année)$/u,
  ],
  [
    "weight",
    0.96,
    /^(考核|指标|评分|评价|所占|得分)?(权重|比重|占比|权数|权重值|权值|权重系数|比例|所占比例|权重比例|权重比|占分比例|系数权重)(\(?%\)?|\(分\))?$/u,
  ],
  [
    "weight",
    0.93,
    /^(kpi |kra |goal )?(weight(age|ing)?s?|wt\.?|wtg\.?|weight factor|peso|ponderación|ağırlık( oranı)?|poids|pondération|coefficient|coef\.?)( ?\(?%\)?| in %| percent(age)?)?$|^% ?(weight(age)?|of total|peso)$/u,
  ],
  [
    "fullMarks",
    0.93,
    /^(满分|标准分|标准分值|分值|配分|基准分|基本分|总分值|应得分|满分值|分值上限|最高分值|权重分|权重分值|考核分值|指标分值|项目分值|标准分数|单项满分|设定分值)(\(.*\))?$|^(max(imum)?\.? ?(score|points|marks|rating)?|full ?(marks|score)|points? (possible|available)|possible points|out of|total marks|puntaje máximo|tam puan|note maximale|barème)$/u,
  ],
  [
    "weighted",
    0.93,
    /^(加权|折算|权重|折合|换算)(后)?(得分|分数|评分|分值|分|成绩)$|^.{0,8}加权(得)?分$|^(weighted|wtd\.?)( average)?( score| rating| points| total| avg\.?)?$|^(final|score)? ?(score)? ?[x×*] ?weight(age)?$|^weightage score$|^(puntaje ponderado|puntuación ponderada|ağırlıklı puan|note pondérée|puntos ponderados|resultado ponderado)$/u,
  ],
  [
    "attainment",
    0.92,
    /^(目标)?(完成率|达成率|达标率|完成比例|完成百分比|完成度|达成度|达成比例|进度|完成进度)(\(?%\)?)?$|^(achievement|attainment|completion|achieved|% ?(achieved|achievement|complete(d)?|of target|attained|cumplimiento)|cumplimiento|ach)( rate| ?%| ratio)?( ?\(?%\)?)?$|^(% ?de )?(cumplimiento|logro|avance)$|^gerçekleşme( oranı)?$|^(taux de réalisation|% réalisé)$/u,
  ],
  [
    "variance",
    0.9,
    /^(差异|差额|差值|偏差|差距|增减|超额|缺口)(率|值|额)?$|^(variance|var\.?|difference|diff\.?|gap|deviation|desviación|sapma|fark|écart)( ?%)?$/u,
  ],
  [
    "target",
    0.92,
    /^(考核|指标|绩效|计划|年度|月度|季度)?(目标|目标值|指标值|计划值|任务|任务量|计划|预算|任务目标|计划目标|目标分?值|计划完成|应完成|基准值|考核目标值|计划数|目标数)(\(.*\))?$|^(target(s)?( value| score)?|goal( value)?|plan(ned)?|budget|quota|meta(s)?|objetivo|hedef(i|lenen)?|objectif|cible)$/u,
  ],
  [
    "actual",
    0.92,
    /^(实际|实际值|实际完成|实际完成值|实际完成情况|实际达成|实际数|实绩|完成值|完成数|完成量|完成情况|实际结果|实际业绩|达成值|达成情况|达成|完成|实际情况|实际数据|完成数据)(\(.*\))?$|^(actual(s)?( value| result| achieved| performance)?|achieved|achieved value|result(s)? achieved|real(izado|isé)?|gerçekleşen|réalisé|réel|logrado|resultado)$/u,
  ],
  [
    "rank",
    0.95,
    /^(排名|名次|排序|位次|部门排名|总排名|综合排名|最终排名|排行)$|^(rank(ing)?|overall rank|position in group|sıralama|ranking|rang|puesto final|posición)$/u,
  ],
  [
    "grade",
    0.93,
    /^(绩效|考核|评定|最终|综合|评价|考评|年度|评估|建议|初评|季度|月度|结果)?(等级|评级|等次|档次|评定等级|考核结果|绩效结果|等第|评价结果|结果等级|评定结果|级|定级|考核等次)$|^(等级|结果|绩效)$/u,
  ],
  [
    "grade",
    0.88,
    /^((performance |final |overall |appraisal |letter |rating )(grade|category|band|rating label|level)|grade|rating (category|label|description|level)|performance (category|level|band|status)|classification|clasificación|calificación (final )?cualitativa|not(u)? harf|mention|category rating)$/u,
  ],
  [
    "adjustment",
    0.9,
    /^(加分|减分|扣分|奖励分?|奖分|奖惩|加减分|附加分|奖惩分|奖扣分|加扣分|额外加分|惩罚分|处罚分|违纪扣分|考勤扣分|创新加分|奖励加分|加分项|减分项|扣分项|特殊加分|奖惩加减分|特别奖励|一票否决)(\(.*\)|合计|情况|分值?)?$|^(bonus( points?)?|deductions?|penalt(y|ies)( points?)?|extra (points|credit)|adjustment(s)?( points)?|demerits?|merits?|bonus\/malus|ek puan|ceza puanı|bonificación|penalización|malus)$/u,
  ],
  [
    "money",
    0.85,
    /(工资|薪资|薪酬|奖金|提成|补贴|津贴|底薪|绩效工资|应发|实发|奖励金额|金额|万元\)$|\(元\)$)|^(salary|base salary|wage|pay|bonus amount|commission|payout|compensation|incentive( amount)?|monthly ?income|sueldo|salario|maaş|ücret|prim|salaire|prime)( amount)?$/u,
  ],
  [
    "average",
    0.93,
    /^((年度|全年|季度|月度|月|年|总|综合|各项|四季度|半年|部门)?(平均|均)(分|值|得分|成绩|分数)?|月均分?|年均分?)$|^(average|avg\.?|mean|promedio|ortalama|moyenne|media)( score| rating| points)?( total)?$/u,
  ],
  [
    "total",
    0.93,
    /^(总分|总计|合计|小计|总得分|综合得分|综合评分|综合分|考核总分|考核得分|考核总得分|最终得分|最终分数|最终评分|绩效得分|绩效总分|绩效分数|绩效考核得分|绩效考核总分|总成绩|综合成绩|最终成绩|考核成绩|年度得分|年度总分|年度考核得分|汇总|汇总得分|总评|总评分|总评得分|评分合计|得分合计|分数合计|合计得分|合计分|季度得分|季度总分|季度考核得分|月度得分|月度总分|月度考核得分|实得总分|实际总分|综合考评得分|加权总分|加权合计|加权得分合计|综合考核得分|考评总分|考评得分|kpi得分|kpi总分|kpi分数|最后得分|总和|总额|权重合计|测评总分|综合评价得分|综合|综合评定|综合评价)(\(.*\))?$/u,
  ],
  [
    "total",
    0.9,
    /^(total|grand total|sub-?total|overall|sum|final|net|composite|cumulative|aggregate|average total)?[ -]*(weighted |performance |appraisal |evaluation |kpi |rating |final |overall )?(score|rating|points|marks|total|result|sum|percentage)( ?\(?%\)?| \(.*\)| total)?$(?<!^(score|rating|points|marks|result|percentage)( ?\(?%\)?)?$)/u,
  ],
  [
    "total",
    0.9,
    /^(overall|sum|final|total (general|puntos)|puntaje total|puntuación (total|final)|calificación (final|total)|nota final|toplam( puan)?|genel toplam|note (finale|totale|globale)|resultado final|overall performance|total %)$/u,
  ],
  [
    "score",
    0.92,
    /^(得分|分数|评分|打分|分|考核分|考评分|评价分|考核评分|评分值|实得分|实际得分|单项得分|项目得分|指标得分|评定分数?|评估得分|评估分|考核分数|测评分数?|测评得分|评价得分|绩效评分|自评得分率|成绩|得分值|初评|初评分|复评|复评分|终评|终评分|最终评定|评价|评定|得分率)(\(.*\))?$|^(score(s|d)?( obtained| achieved| given)?|points?( earned| obtained)?|rating(s)?( score)?|mark(s)?( obtained)?|puntaje|puntuación|puntos|calificación|nota|puan(ı)?|note(s)?|evaluation|evaluación|değerlendirme|obtained( marks| score)?|assessment|values?|数值|分值\(1-5\))( ?\(.*\)| obtained)?$/u,
  ],
  [
    "indicatorGroup",
    0.93,
    /^(考核|指标|评价|考评|评估|测评)?(维度|类别|类型|一级指标|指标类别|指标类型|指标分类|分类|大类|模块|板块|方面|考核类别|考核维度|评价维度|层面|考核大类|属性|性质)(\(.*\))?$|^(category|dimension|perspective|area|kra|kras|key result areas?|section|pillar|domain|theme|bsc perspective|competency (group|area)|objective category|perspectiva|categoría|dimensión|boyut|kategori|catégorie|domaine|type|goal category)$/u,
  ],
  [
    "indicatorName",
    0.95,
    /^(考核|评价|考评|评估|测评|绩效|关键|关键绩效|工作|二级|三级|主要|具体|定量|定性)?(指标|项目|要素|内容|指标名称|项目名称|考核项|评分项|评价项|考核点|要点|考核要素|绩效指标|考核内容|kpi|kpi指标|kpi名称|工作任务|重点工作|工作项目|任务名称|目标任务|评分项目|评价内容|指标项|细项|子项|关键事项|工作目标|考核细则|行为指标|题目|题项|问题|指标\/项目|项目\/指标|工作内容|指标内容)(\(.*\))?$/u,
  ],
  [
    "indicatorName",
    0.9,
    /^(kpi(s)?( name| description| indicator| metric)?|indicators?( name)?|performance (indicator|measure|factor|criteria|area|objective|standard)s?|key performance indicators?( \(kpis?\))?|criteri(a|on|ons)|competenc(y|ies)|objectives?|goals?( name)?|factors?|attributes?|measures?|metrics?( name)?|items?|evaluation (criteria|factor|item|area)s?|assessment (criteria|area|item)s?|rating (criteria|factor)s?|questions?|statements?|skills?|behaviou?rs?|traits?|parameters?|key (activities|tasks|deliverables|objectives)|responsibilit(y|ies)|tasks?|indicador(es)?|criterios?|factores?|competencias?|aspectos?( a evaluar)?|objetivos?|kriter(ler)?|gösterge|yetkinlik(ler)?|critères?|indicateurs?|compétences?|description of (kpi|goal|objective)|performance goal|key area)$/u,
  ],
  [
    "standard",
    0.92,
    /(标准|细则|办法|依据|来源|公式|定义|说明|描述|要求|规则|方法|口径|分数段|分值范围|分值区间|评分区间|分数区间|得分区间|等级描述)(\(.*\))?$|^(standard(s)?|(score|points|rating) range|range|description|definition|formula|data source|scoring (rule|criteria|standard|method)|rating (guide|scale)|rubric|method of measurement|measurement( criteria| method)?|how measured|guidelines?|expected (result|outcome)|fuente|descripción|açıklama|définition|evidence|佐证|证据|指标解释|频次|frequency|frecuencia)$/u,
  ],
  [
    "comment",
    0.95,
    /^(备注|说明|评语|意见|建议|评价意见|上级意见|主管评语|改进建议|改进意见|自评说明|扣分原因|加分原因|得分说明|原因|事由|评分理由|评分依据|问题|优点|不足|评述|简评|工作总结|主要业绩|亮点|情况说明|改进措施|补充说明|反馈|考核评语|考核意见|综合评语)(\(.*\))?$|^(comments?|remarks?|notes?|feedback|justification|reason(s)?|observations?|strengths?|weakness(es)?|areas? (for|of) improvement|action plan|recommendations?|observaciones|comentarios?|açıklama|yorum|commentaires?|remarques?|development needs|manager comments?|employee comments?|.* comments?)$/u,
  ],
  ["signature", 0.95, /(签名|签字|签章|确认)$|^(signature|signed|firma|imza)$/u],
  ["unitOfMeasure", 0.9, /^(单位|计量单位|指标单位)$|^(unit( of measure)?|uom|units|unidad|birim|unité)$/u],
];
