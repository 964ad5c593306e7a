import type { WordPattern } from "./wordRole.ts";

/** Headings of facts about people: dates, education, place in the company. */
export const careerWords: readonly WordPattern[] = [
  ["hireDate", 0.95, /^(入职|入司|到岗|进公司|参加工作|到职|报到|加入公司|进厂|入厂)(日期|时间|年月|日)?$/u],
  [
    "hireDate",
    0.9,
    /^((date of |d\. of )?(hire|joining|hiring|entry|employment)( date)?|(hire|join(ing)?|start|entry|employment) date|date (hired|joined|employed)|doj|fecha de (ingreso|alta|contratación)|işe (giriş|başlama)( tarihi)?|date d'(embauche|entrée))$/u,
  ],
  [
    "levelSince",
    0.95,
    /^(任现职|任现职级|任现职务|担任现职|现职|现岗位?|现职级|现职等|任职|晋升|上次晋升|最近(一次)?晋升|前次晋升|任现岗|任现岗位|本岗位|本职级|任现级|现任职务?|晋级|定级|上岗|聘任)(任职|到岗|开始|起始|起)?(日期|时间|年月|起始日期?|起始时间|以来|日)$/u,
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
    /^(最高)?(学历|文化程度|学位|教育程度|教育背景|学历程度)(\/?学位|层次|水平)?$|^(education( level)?|degree|highest (education|degree|qualification)|qualification|educación|nivel de estudios|öğrenim|eğitim( durumu)?|formation|diplôme)$/u,
  ],
  [
    "certificates",
    0.9,
    /^(资格|职业|技能|专业|持有|已获|取得|获得|岗位|上岗|职业技能|专业技能|技能等级|资质|专业资格)?(证书|资格证|资格证书|证照|职业资格|职称|资质|认证)(名称|情况)?$|^((professional )?certificat(e|es|ion|ions)( held)?|licen[cs]es?|professional title)$/u,
  ],
  [
    "manager",
    0.85,
    /^(直接|直属|直线|所属)?(上级|主管|领导|经理|上级主管)(姓名)$|^(直接上级|直属上级|直接主管|直属主管|直接领导|汇报对象|汇报人|部门负责人|部门主管|部门经理)$|^((line |direct |reporting |reviewee |employee )?(manager|supervisor)( name)?|reports to|manager'?s name|jefe( inmediato)?|yönetici|amir|responsable)$/u,
  ],
  [
    "personal",
    0.9,
    /^(性别|年龄|出生(日期|年月)|生日|民族|籍贯|身份证(号码?)?|电话|手机(号码?)?|联系(电话|方式)|邮箱|电子邮箱|e-?mail|微信|地址|政治面貌|婚姻状况|转正(日期|时间)|合同到期日?|gender|sex|age|date of birth|dob|birth ?date|phone|mobile|address|race|ethnicity|marital status|género|sexo|edad|cinsiyet|yaş|(employment |form |review |appraisal |evaluation |workflow |task |approval |submission |process )?(status|stage)|(current )?step|(在职|员工|绩效|考核|考评|评估|评价|评审|流程|审批|审核|提交|单据|任务|表单|完成|确认|当前|发布)?状态|(当前|流程|审批)(节点|环节|步骤|阶段)|合同类型|用工形式|毕业院校|专业|city|country|城市|地区|state|job type|experience|work experience|location|total ?working ?years|distance ?from ?home|stock ?option ?level|percent ?salary ?hike|num ?companies ?worked|training ?times.*|segment|territory|vertical|portfolio|line of business|lob|cost cent(er|re)|legal entity|业务线|产品线|条线|职族|职类|(职位|岗位)?序列|成本中心|法人(实体|单位)|hourly ?rate|daily ?rate|monthly ?rate|office|工作地点|办公地点)$/u,
  ],
  [
    "tenure",
    0.93,
    /^(本?公司|本单位|总)?(工龄|司龄|年资|工作年限|入职年限|入司年限|在职年限|服务年限|从业年限)(\(?(年|月|个月)\)?)?$|^(tenure|yrs?\.?( of service| in firm)?|pqe|years of (experience|practice)|(years|months|length) of service|years (at|with|in) (the )?(company|firm|organi[sz]ation)|seniority)( ?\((years|yrs|months|mths)\.?\))?$/u,
  ],
  [
    "timeInLevel",
    0.93,
    /^(任现职|现职|现职级|现级别|现岗位?|本岗位?|任现职级|任现级|任职|在岗|在级|本职级|现职务|任现职务|现职等)(年限|年资|时长|月数|年数)(\(?(年|月|个月)\)?)?$|^(time|years|months) (in|at) (current )?(level|grade|role|position|post)( ?\((years|yrs|months|mths)\.?\))?$/u,
  ],
  [
    "role",
    0.93,
    /^(岗位|职位|职务|岗位名称|职位名称|职务名称|工作岗位|所在岗位|任职岗位|现任职务|现任岗位|现岗位|岗位\/职务|职务\/岗位|岗位类别|岗位序列|工种|角色)$/u,
  ],
  [
    "role",
    0.9,
    /^((job |current )?(position|title|role|designation|job|function|post)( title| name| profile)?|job ?role|job ?title|puesto( de trabajo)?|cargo|görev(i)?|unvan(ı)?|pozisyon|poste|fonction|position\/title)$/u,
  ],
  [
    "level",
    0.93,
    /^(职级|级别|层级|岗级|职等|职等职级|官等(职等)?|官职等|现职级|现任职级|现有职级|目前职级|当前职级|现职等|目前职等|原职级|职级\/级别|薪级|岗位级别|岗位等级|职务级别|员工级别|职级名称)$|^(job |employee |pay |salary |career |staff |grade )?(level|band|grade level|job grade)$|^(job grade|employee grade|nivel|kademe|échelon|joblevel)$/u,
  ],
  [
    "department",
    0.95,
    /^(员工|被考[核评]人|被评价?人|被评估人|所在|所属|归属|工作|服务|任职|实习|试用|在职|现|一级|二级|三级)?(部门|科室|部室|处室|车间|班组|中心|团队|组别|小组|事业部|分部|部|教研组|年级组|备课组|学科组|学部|研究室|课题组|项目组|院系|系部|学院|分厂|作业区|工段|课别|科别|处)(名称)?(\/.*)?$/u,
  ],
  [
    "department",
    0.9,
    /^((employee|staff|worker|reviewee|ratee|appraisee|participant|subject)('s)? )?(department|dept\.?|division|sub[- ]?unit|section|team|group|business unit|bu|departamento|área|departman|bölümü?|birimi?|service|servicio|sector|setor|supervisory org(anization)?|département|equipo|takım|équipe|org(anization)?( unit)?|abteilung|reparto|departamento\/área|bộ phận|phòng( ban)?|khoa( ?\/ ?phòng)?)( name)?$/u,
  ],
  [
    "unit",
    0.85,
    /^(所属|所在|服务|任职|工作|实习)?(单位|门店|门市|店铺|店名|门店名称|分店|分公司|子公司|公司|区域|大区|项目部|网点|支行|机构|基地|工厂)(名称)?$|^(store|branch|unit|outlet|site|region|company|facility)( name)?$/u,
  ],
];
