import type { RaterGroup } from "../../core/index.ts";
import { remembered } from "../text/remembered.ts";

const tail =
  "(评|评分|评价|评估|评定|评议|评审|民主评议|民主测评|打分|考核|考评|测评|得分|分|评价分|评分值|初评|复评|分数|评价得分|考核评分|考评分|考核得分|评估分|评估得分|打分值|审核|评级|评语|均分|平均分?|平均得分|均值)?";
const englishTail =
  "( ?'?s?)?( ?-?(final |overall )?(rating|score|evaluation|assessment|review|appraisal|points|feedback|marks|rated|average|avg\\.?|grade|puanı?|değerlendirmesi))?s?";
const groups: readonly (readonly [RaterGroup, RegExp])[] = [
  [
    "self",
    new RegExp(
      `^(员工|本人|自我|个人|被考核人)?(自评|自我|自己|本人|员工自评|自我评价|自评价|个人自评|自评分|自我评定)${tail}$`,
      "u",
    ),
  ],
  ["self", new RegExp(`^(employee |self[- ]?)?(self|own|appraisee|ratee)${englishTail}$`, "u")],
  [
    "self",
    /^employee'?s? (self[- ]?)?(rating|score|assessment|self-?(rating|score|assessment|evaluation|review))$/u,
  ],
  [
    "self",
    /^((nota|note|puntaje|điểm|pontuação) (d[ea] (l['’])?)?)?(auto ?-?evaluación|tự đánh giá|autoévaluation|öz ?değerlendirme|auto-?évaluation|selbst(einschätzung|bewertung|beurteilung)|autovalutazione|auto-?avaliação)$/u,
  ],
  ["superior", /^(vorgesetzten?r?|führungskraft)(bewertung|beurteilung|einschätzung)?$/u],
  [
    "self",
    /^(rating|score|marks?|assessment|evaluation) (by|from|of) (the )?(self|employee|staff|ratee|appraisee)$/u,
  ],
  [
    "superior",
    /^(rating|score|marks?|assessment|evaluation) (by|from|of) (the )?(direct |line |immediate )?(supervisor|manager|superior|boss|leader|appraiser|reviewer|head)$/u,
  ],
  [
    "peer",
    /^(rating|score|marks?|assessment|evaluation) (by|from|of) (the )?(peers?|colleagues?|co-?workers?)$/u,
  ],
  [
    "superior",
    /^(leader|manager|mentor|boss|tl|lm|supervisor)(评|评分|打分|评价|评级|得分|考评)$|^(初核|初审)(评分|分|分数|得分)?$/u,
  ],
  [
    "superior",
    /^((evaluación|calificación|nota|puntaje|évaluation|notes?|điểm|avaliação)( d[aou]?e?l?)? )?(jef[ea]|chef|quản lý|superior|supervisor|supérieur|responsable|manager|gestor|chefia|n\+1)( inmediat[oa]| imediat[oa]| immédiat| direct[oe]?| hiérarchique)?$|^(1\.?|birinci|ilk) ?(amir|yönetici)( puanı?| değerlendirmesi)?$/u,
  ],
  [
    "secondSuperior",
    new RegExp(
      `^(countersigning|counter-signing|reviewing) (officer|manager|supervisor)${englishTail}$|^(加签|复签)(人|人员|主管)$`,
      "u",
    ),
  ],
  [
    "secondSuperior",
    /^(复核|覆核|复审)(评分|分|分数|得分)?$|^((évaluation|note)( du)? )?n\+2$|^notes? du chef hiérarchique( suivant)?$|^(2\.?|ikinci|üst) ?(amir|yönetici)( puanı?| değerlendirmesi)?$/u,
  ],
  ["superior", new RegExp(`^(一级|第一|首)(评分|评价|考核|考评|评估)(人|者)${tail}$`, "u")],
  ["secondSuperior", new RegExp(`^(二级|第二)(评分|评价|考核|考评|评估)(人|者)${tail}$`, "u")],
  ["self", /^(自评|自我评价|自我评定)(等级|等次|等第)$/u],
  ["superior", /^(上级|主管|领导|经理|直属主管|直接上级)评(定|价)?(等级|等次|等第)$/u],
  ["self", /^self(评|评分|打分|评价|评级|得分)$/u],
  ["peer", /^peer(评|评分|打分|评价|评级|得分)$/u],
  ["hr", /^hr(bp)?(评|评分|打分|评价|评级|得分)$/u],
  [
    "secondSuperior",
    new RegExp(
      `^(间接|隔级|二级|上上级|上级的上级|分管|第二|部门总监|总监|分管领导|分管副总|总经理|副总|高层|公司领导|二级主管|间接上级|间接主管|隔级上级)${tail}$`,
      "u",
    ),
  ],
  [
    "secondSuperior",
    new RegExp(`^(second|2nd|skip)[- ]?(level )?(line )?(manager|supervisor|superior)${englishTail}$`, "u"),
  ],
  [
    "superior",
    new RegExp(
      `^(直接|直属|直线|部门)?(上级|主管|领导|经理|上司|考核人|负责人|直接上级|店长|班长|组长|部长|科长|车间主任|主任|上级领导|部门主管|部门经理|部门负责人|部门领导|用人部门|主管领导|直接领导|评分人|考评人|他评)${tail}$`,
      "u",
    ),
  ],
  [
    "superior",
    new RegExp(
      `^(direct |line |immediate |reporting )?(manager|supervisor|superior|boss|leader|team lead(er)?|appraiser|reviewer|(reporting|appraising|assessing|supervising) officer|ro|head|hod|lm|assessor|rater|jefe|yönetici|amir|supérieur|responsable|n\\+1)${englishTail}$`,
      "u",
    ),
  ],
  [
    "superior",
    /^(本部门|部门|所属部门|所在部门|车间|科室|班组|支部|单位|所在单位|所在科室|学科组|年级组|教研组|店内|项目组)(评|评分|评价|评议|评审|民主评议|考核|考评|打分|审核|评定|得分|考核分|考核得分|考评分|评议分)$/u,
  ],
  [
    "peer",
    new RegExp(
      `^(同事|同级|平级|互评|同僚|部门同事|同事互评|同级互评|员工互评|平级同事|同级同事|协作部门|相关部门|跨部门|其他部门|部门互评)${tail}$`,
      "u",
    ),
  ],
  [
    "peer",
    new RegExp(
      `^(peers?|colleagues?|co-?workers?|team ?mates?|pares?|par(?= ?\\d)|compañeros?|meslektaş|akran|collègues?|pairs)( ?\\d+)?${englishTail}$`,
      "u",
    ),
  ],
  ["subordinate", new RegExp(`^(下级|下属|部下|直接下级|直接下属|下级员工)${tail}$`, "u")],
  ["subordinate", new RegExp(`^(员工|职工|教职工|教师|群众)代表${tail}$`, "u")],
  ["subordinate", /^(职工)?群众(评|评分|评价|打分|测评|评议|民主评议|民主测评|代表评价)$/u],
  [
    "subordinate",
    new RegExp(
      `^(subordinates?|direct reports?|reports?|reportees?|juniors?|subalternos?|colaboradores|ast|subordonnés?)( ?\\d+)?${englishTail}$`,
      "u",
    ),
  ],
  ["customer", new RegExp(`^(内部|外部)?(客户|顾客|用户|甲方)(评|评分|评价|打分|测评|评议)$`, "u")],
  [
    "customer",
    /^(患者|病人|病患|家属|家长|学生|学员|业主|住户|居民|乘客|旅客|会员|服务对象|来访者)(评|打分)$/u,
  ],
  [
    "customer",
    new RegExp(
      `^(internal |external )?(customers?|clients?|stakeholders?|clientes?|müşteri|clients?)( ?\\d+)?${englishTail}$`,
      "u",
    ),
  ],
  [
    "hr",
    new RegExp(
      `^(人事|人力|hr|人资|人力资源|人事部|人力资源部|行政|行政部|考核小组|考评小组|绩效小组|考核委员会|考评委|人事行政|行政人事部|人力行政|人力行政部|人事行政|人力资源中心|人力中心|综合部|考核办|绩效办|人力部|数据)${tail}$`,
      "u",
    ),
  ],
  ["hr", new RegExp(`^(hr|human resources|committee|calibrat(ed|ion))${englishTail}$`, "u")],
  [
    "expert",
    new RegExp(
      `^(内部|外部|同行|院外|校外|行业)?(专家|评委|评审|专家组|评审组|评委会|评审委员会|专家评审)(\\d+|[一二三四五六七八九十])?${tail}$`,
      "u",
    ),
  ],
  ["expert", new RegExp(`^(expert|judge|panel|juror|assessor)( ?\\d+)?${englishTail}$`, "u")],
  [
    "superior",
    /^\p{Script=Han}{0,6}(主管|经理|负责人|领导|主任|店长|组长|班长|部长|科长|总监|院长|校长|园长|行长|站长|队长|所长|护士长|厂长|处长|会长|局长|督导|督察|导师|带教|带教老师|教官)(初|复)?(评分|评价|打分|评|考评|评议|评定|测评|考核|得分)$/u,
  ],
  // Another department's word, after all that say whose department it is.
  [
    "peer",
    /^\p{Script=Han}{1,6}(科|处|部|办|办公室|中心|委员会|工会|协会)(评|评分|评价|打分|评议|评定|测评|考评)$/u,
  ],
];

/** Patterns of Latin words only: no label in Chinese is worth compiling them for. */
const isLatin = groups.map(([, { source }]) => !/\p{Script=Han}|\\p/u.test(source));

/**
 * Which group of raters does this label name? Null for anything else: "客户满意度" is an indicator.
 *
 * @param compact - Text as `compactText` gives it, without weights.
 */
export const findRaterGroup = remembered((compact): RaterGroup | null => {
  const plain = compact.replace(
    /(?<=\p{Script=Han})[\d一二三四五六七八九十]+$|[a-h甲乙丙丁戊己庚]$(?<=同事.|评委.|专家.)/u,
    "",
  );
  const hasLatin = /[a-z]/u.test(compact);
  const named = ([, pattern]: (typeof groups)[number], index: number): boolean =>
    (hasLatin || isLatin[index] !== true) &&
    (pattern.test(compact) || (plain !== compact && pattern.test(plain)));
  return groups.find(named)?.[0] ?? null;
});
