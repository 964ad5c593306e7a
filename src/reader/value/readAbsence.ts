import { compactText } from "../text/compactText.ts";
import { isPlainEntry } from "./isPlainEntry.ts";

/** Why there is no number: nobody entered one, or it was declared not to apply. */
export type Absence = "missing" | "notApplicable";

// A Chinese word that is added to these needs one of its characters in `isPlainEntry`, which is asked first.
const notApplicable =
  /^(n\/?a|n\.a\.?|不适用|不考核|免考核?|免评|无此项|不涉及|回避|弃权|应回避|已回避|不参与|不参评|exempt(ed)?|not applicable|no aplica|s\/o|uygulanamaz|geçerli değil|non applicable|sans objet|so)$/u;
const missing =
  /^([-—–_/\\?.*x×~～…]+|—+|空|无|暂无|缺|缺失|缺考|缓考|旷考|空缺|暂缺|缺席|未评(分|价|定)?|未打分|未考核?|未参加?(考核?)?|未参评|未填写?|未开始|未完成评分|未提交|未交|未到(职|岗|任)?|待定|待评(分|价|定)?|待补|待考核?|待填写?|请假|休假|年假|产假|病假|事假|婚假|丧假|哺乳假|陪产假|工伤|停职|出差|外派|(借调|支教|进修|挂职|抽调|驻村)中?|留职停薪|停薪留职|停薪|停班|停岗|停工|轮休|(未满|不满|不足).{0,5}考核期|(试用期?|实习期?|新入职|新员工|休假)(暂?不|未|免)(参评|考核|评|参加考核|参与考核)|育婴(留停|假)|侍亲假|公假|离职|已离职|调岗|调离|试用期?|新入职|未入职|未转正|实习期?|待岗|null|none|nil|tbd|tba|pending|not (yet )?(observed|started|rated|scored|available|assessed|evaluated|submitted)|no (score|data|rating|entry)|missing|blank|empty|absent|(on |maternity |sick |annual )?leave|on leave|resigned|left|vacation|new (joiner|hire)|probation|unable to (rate|assess|evaluate)|not enough information|insufficient (data|information)|fmla|loa|npl|no pay leave|unpaid leave|(parental|paternity|study|long service) leave|leave of absence|(not|joined) (yet )?(in (post|role)|applicable yet)|elternzeit|mutterschutz|krank|urlaub|entfällt|keine angabe|k\. ?a\.|(licencia|permiso|baja|licença|congé|arrêt|afastamento)( .{1,18})?|vacaciones|férias|afastad[oa]|yok|izinli|(doğum|yıllık|ücretsiz) izni?|raporlu|sin (dato|datos|evaluar|nota)|pendiente|de baja|absente?|en congé|non évalué|à venir)$/u;

/**
 * Does this text say that there is no entry? Null where it says something else. None of these is ever zero.
 *
 * @example
 * readAbsence("请假")
 * //=> "missing"
 * readAbsence("N/A")
 * //=> "notApplicable"
 */
export function readAbsence(text: string): Absence | null {
  if (text.length > 24 || isPlainEntry(text)) return null;
  const compact = compactText(text).replace(/^\((.*)\)$/u, "$1");
  if (compact === "" || missing.test(compact)) return "missing";
  return notApplicable.test(compact) ? "notApplicable" : null;
}
