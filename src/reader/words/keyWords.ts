import type { WordPattern } from "./wordRole.ts";

/** Headings that say who a row is about, and who rated. */
export const keyWords: readonly WordPattern[] = [
  [
    "sequence",
    0.95,
    /^(序号|序|答卷(编号|序号)|问卷编号|提交编号|记录编号|流水号?|单号|(response|record|row|entry|submission|case) ?(id|no\.?|number|#)|timestamp|提交时间|填写时间|项次|行号|#|no|no\.|nr\.?|n°|nº|s\/?n|s\.?\s?no\.?|sl\.? ?no\.?|sr\.? ?no\.?|sıra( no)?|num|índice|index|№)$/u,
  ],
  // Of the record, not of the person.
  [
    "sequence",
    0.85,
    /^(考核|评价|评估|周期|期间|计划|任务|模板|表单|流程|指标|目标|记录)[ _]?(id|编号|编码)$|^(appraisal|review|evaluation|assessment|cycle|period|goal|kpi|objective|form|template|task|plan) ?_?(id|no\.?|number|code)$/u,
  ],
  [
    "id",
    0.95,
    /^(员工|职工|人员|雇员|被考核人|考核对象|被评价?人|个人)?(编号|编码|工号|员工号|职工号|人员号|胸卡号|卡号|id号?|代码|代号|账号)$/u,
  ],
  [
    "id",
    0.9,
    /^(柜员|代理人|业务员|教师|职员|司机|工牌|胸牌|考勤|员工卡|被评人|被考核人|业代|导购)(号|编号|编码|代码|工号)$/u,
  ],
  ["id", 0.95, /^(员工|职工|人事)?(工号|id|员工编号|职工编号)(\/.*)?$/u],
  [
    "id",
    0.95,
    /^(employee|emp\.?|staff|personnel|person|worker|associate|user|payroll|badge|ratee|participant|subject|reviewee|appraisee|agent|operator|driver|teacher|nurse|member|officer|consultant|advisor|resource|colleague|crew|faculty|candidate|trainee|file|assignment|job card|hr|team member|sales ?rep|rep|clerk|technician|engineer|guard|operative|clock|works)[ ._-]*(id|no\.?|nr\.?|number|num|code|#)\.?( ?#)?$/u,
  ],
  [
    "id",
    0.95,
    /^(employee|subject|reviewee|ratee|assessee|appraisee|participant|worker|person)[ _](user|employee|person|staff|system|global|central)[ _]?(id|name)(?<!employee[ _]?name|person[ _]?name|staff[ _]?name)$/u,
  ],
  [
    "id",
    0.8,
    /^([受被][评考][核价估]?[人者]?)?(员编|人编|职编)$|^(id|id no\.?|code|eid|badge|código( de empleado)?|matricule|mã (nhân viên|nv)|nik|nip|legajo|nómina|no\.? de empleado|número de empleado|clave|sicil( no)?|personel no|cédula|dni|rut|tc( kimlik)?( no)?|matrícula|matricola|personalnummer|pers(onal)?\.?[- ]?nr\.?|mitarbeiternummer|personeelsnummer)$/u,
  ],
  [
    "firstName",
    0.95,
    /^(((employee|subject|worker|reviewee|ratee|staff|associate|participant|legal|preferred|user)'?s? )?(first|given)[ _]?name|forename|prénom|nombres?|ad|isim|vorname|rufname|voornaam|förnamn|fornavn|etunimi|imię|名)$/u,
  ],
  [
    "lastName",
    0.95,
    /^(((employee|subject|worker|reviewee|ratee|staff|associate|participant|legal|preferred|user)'?s? )?(last|family)[ _]?name|surname|apellidos?|soyad(ı)?|nom de famille|nachname|familienname|achternaam|efternamn|etternavn|efternavn|sukunimi|nazwisko|příjmení|cognome|姓)$/u,
  ],
  [
    "rater",
    0.92,
    /^((评测|测评|评价|评分|打分|投票)(用户|账号|人账号)|评测人|评分人|考核人|评价人|评议人|考评人|打分人|评委|评审人|评估人|测评人|考核者|评价者|评分者|rater|reviewer|evaluator|appraiser|assessor|evaluador(a)?|değerlendiren|évaluateur|reviewed by|rated by|your (full )?name|您的姓名|您的名字|填写人|填表人|答题人|打分者)(姓名|名称| name)?$/u,
  ],
  [
    "raterRelation",
    0.9,
    /^((评价|评分|评估|考核|评审)?关系|与被评价?人关系|评分人类别|评价人类别|评分人类型|评价者类型|评分类型|relation(ship)?( (to|with) .{1,30})?|(rater|reviewer|evaluator|assessor|evaluation) (type|group|category|role|relation(ship)?)|your (relationship|relation)( (to|with) .{1,30})?|您(与|和)(被评价?人|他|其|该同事|对方)的?关系|(与|和)被(评价|考核)人的?关系|source|feedback (type|source))$/u,
  ],
  [
    "name",
    0.85,
    /^(imię i nazwisko|nazwisko i imię|pracownik|nome( completo| e cognome)?|cognome e nome|nominativo|mitarbeiter(in)?|vor- und nachname|name, vorname|naam|medewerker|namn|navn|nimi|nume( și prenume)?|jméno( a příjmení)?|příjmení a jméno|név|họ (và )?tên|nama( karyawan| pegawai)?|фио|сотрудник|имя|ονοματεπώνυμο|성명|이름|社員名)$/u,
  ],
  [
    "name",
    0.97,
    /^(员工|职工|人员|被考核人|被评价?人|被考评人|被评估人|被测评人|考核对象|受评人|受考核人|被考核者|被评者|参评人|干部|学员)?(姓名|名字)(\/.*)?$/u,
  ],
  [
    "name",
    0.93,
    /^(?!.*(上级|主管|领导|经理|负责人|评|考核|客户|联系人|推荐|紧急|家长|导师|师傅|配偶))\p{Script=Han}{1,4}姓名(\(.*\))?$/u,
  ],
  [
    "name",
    0.8,
    /^(教师|老师|医生|医师|护士|司机|驾驶员|店员|营业员|导购员?|服务员|技师|工人|组员|队员|成员|同仁|代理人|顾问|柜员|业务代表|销售代表|业务经理|客户经理|理财经理|销售顾问|竞聘人|竞聘者|竞聘人员|候选人|参评者|参评对象|述职人|被测人|被评|辅导员|保安|保洁员|收银员|质检员|操作工|同事姓名|员工姓名\/工号)$/u,
  ],
  [
    "name",
    0.8,
    /^((kr |okr |goal |objective )?owner|driver|nurse|teacher|clerk|technician|waiter|operat(or|ive)|crew member|officer|cashier|consultant|advisor|doctor|physician|engineer|instructor|guard|trainee|intern|resource|incumbent|candidate name|氏名(\/姓名)?|who are you (reviewing|rating|evaluating|giving feedback (to|on)|assessing)\??|name of (the )?(person|colleague|employee) (you are |being )?(reviewing|rating|reviewed|rated|evaluated)\??|您(要|正在)?评价的(人|同事|对象)(是|姓名)?[?？]?|评价对象姓名)$/u,
  ],
  [
    "name",
    0.9,
    /^(被考核人|被评价?人|被考评人|被评估人|被测评人|被评议人|考核对象|测评对象|评价对象|受评人|受评者|受考核人|被考核者|被评者|受约[人者]|承诺人|被考核员工|[被受](评|检|考|评分|打分|评审|评鉴|评核|考察|评定|考核|考评|评价|评估|测评|评议)(人|者|对象|员工|人员|干部|同志|同仁)|参评人|员工|人员|考核人员|被考核人员|责任人|负责人|业务员|销售员|客服|姓名\/name)$/u,
  ],
  [
    "name",
    0.93,
    /^(?=[^(/、])(员工|职工|被考核人|被评价?人|考核对象|人员)?\(?(姓名)?[(/、](工号|编号|员工编号|员工号|id)\)?$|^(name|employee|staff)( name)? ?[/(] ?(id|no\.?|code|number)\)?$/u,
  ],
  [
    "name",
    0.95,
    /^(full |employee |emp\.? |staff |worker |person'?s? |associate |member |team member |ratee |reviewee |appraisee |participant |agent |personnel |resource |officer |emp_|employee_|staff_|user_|full_)?names?( of (the )?(employee|staff( member)?|appraisee|ratee|officer|teacher|nurse|worker|official|incumbent|faculty( member)?))?$|^(first )?names? and surname$|^surname and (first )?names?$/u,
  ],
  [
    "name",
    0.85,
    /^(employee|staff|ratee|reviewee|appraisee|assessee|evaluatee|participant|feedback (for|recipient|receiver)|recipient|subject|person (being )?(rated|reviewed|evaluated)|employee (being )?(rated|reviewed|evaluated)|agent|associate|team member|staff member|salesperson|sales ?rep|person|member|empleado|trabajador|colaborador(a)?|nombre( y apellidos?| completo| del (empleado|trabajador|colaborador|evaluado))?|apellidos(,| y) ?nombres?|funcionário|servidor|empregado|nome( completo| do (funcionário|colaborador))?|mitarbeiter(in)?( ?name)?|(nach)?name, ?vorname|dipendente|cognome e nome|medewerker|naam|evaluado|ad[ıi]? ?soyad[ıi]?|adı soyadı|personel( adı)?|çalışan|isim soyisim|nom( et prénom|s?)?( du salarié)?|employé|salarié|collaborateur|nom complet)$/u,
  ],
];
