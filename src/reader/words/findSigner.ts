import { canonicalText } from "../text/canonicalText.ts";

const doing =
  "制表|制单|编制|编写|拟制|拟定|填表|填报|填写|填制|呈报|呈核|承办|经办|经手|统计|汇总|整理|记录|校对|核对|审核|审定|审查|审阅|初审|复审|终审|复核|覆核|审批|批准|核准|核定|核决|签发|签批|签核|会签|监督|监制|见证";
const signer = new RegExp(`^(${doing})(负责)?(人|者)(签名|签字|签章)?[:：]?$`, "u");
const signed = new RegExp(`^(${doing})(?:(人|者)[ ：:]*|[ ：:]+)\\p{Script=Han}{2,4}$`, "u");
const deed = new RegExp(`^(${doing})(部门|单位)?[:：]?$`, "u");
const latin =
  /^(prepared|compiled|drawn up|drafted|completed|filled (in|out)|submitted|checked|verified|reviewed|approved|authori[sz]ed|endorsed|signed( off)?|certified|confirmed|recommended|countersigned|acknowledged|issued) by:?$|^((elaborado|preparado|revisado|aprobado|autorizado|verificado|aprovado|revisto) por|(établi|préparé|vérifié|approuvé|validé|rédigé) par|(erstellt|geprüft|genehmigt|freigegeben) von|hazırlayan|onaylayan|kontrol eden):?$/u;
const post =
  /^\p{Script=Han}{0,8}(经理|主管|总监|部长|处长|科长|主任|厂长|院长|校长|董事长|总裁|领导|负责人)[:：]?$|^(人事|人力|行政|财务|人力资源|行政人事)部?[:：]?$|^((general|hr|human resources|line|department|managing|plant|store|area) )?(manager|director|supervisor|head)( of .+)?:?$|^(hr|human resources|ceo)( department)?:?$/u;

/** "制表人 王芳", "审核 李明": who drew up or checked the list, by name. A task may be called so ("编制 预算"): for names only. */
export const namesSigner = (text: string): boolean =>
  // Everybody's name comes by here, and most have no such sign.
  /\p{Script=Han}{2}[人者\s:：]/u.test(text) && signed.test(canonicalText(text));

/** What a text at the foot of a list says of the person beside or below it. */
export type SignerKey = "person" | "deed" | "post";

/**
 * Does this text head somebody who drew up, checked or approved the list? "person" says so by itself ("制表人", "Approved
 * by"); "deed" ("审核") and "post" ("总经理") may as well be what somebody does for a living.
 *
 * @param compact - Text as `compactText` gives it.
 */
export function findSigner(compact: string): SignerKey | null {
  if (compact.length > 40) return null;
  if (signer.test(compact) || latin.test(compact)) return "person";
  if (deed.test(compact)) return "deed";
  return post.test(compact) ? "post" : null;
}
