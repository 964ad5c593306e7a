import type { RaterGroup } from "../../core/index.ts";
import { canonicalText } from "../text/canonicalText.ts";
import { compactText } from "../text/compactText.ts";
import { originalPart } from "../text/originalPart.ts";
import { readPeriod } from "../value/readPeriod.ts";
import { findRaterGroup } from "../words/findRaterGroup.ts";
import { looksLikePerson } from "../words/looksLikePerson.ts";

const clutter =
  /评委|评分人|评价人|打分人|考官|专家|\d+年度?|\d{1,2}月份?|第?[一二三四1-4]季度|[上下]半年|q[1-4]|20\d{2}|年度|季度|月度|绩效|考核|考评|评分|评价|评估|打分|测评|自评|互评|他评|上级|同事|同级|下级|下属|主管|经理|表格?|记录|汇总|周报|月报|季报|年报|日报|结果|明细|模板|kpi|okr|360度?|员工|人员|工作|个人|副本|最终版?|版|公司|部门|(?<![a-z])(?:evaluation|performance|appraisal|reviews?|forms?|ratings?|scores?|self|manager|peer|feedback|copy|final|of|for|by|from)(?![a-z])/giu;

/** "Tanaka, Tara" is one name, not two. */
const lastFirst = /^(\p{Lu}[\p{Ll}'’-]+ ?)+, \p{Lu}[\p{Ll}'’-]+( \p{Lu}\.?)?$/u;

/** The person whom a title, a sheet's or a file's name names; null where none or not clear. */
export function findPersonIn(text: string): string | null {
  const plain = canonicalText(text)
    .replace(/\.(xlsx?|xlsm|csv|xlsb)$/iu, "")
    .replace(/(?<=\p{Ll})_(?=\p{Lu}\p{Ll})/gu, " ");
  if (lastFirst.test(plain) && looksLikePerson(plain) >= 0.7) return originalPart(plain, text);
  const parts = plain
    .split(/[-—–_+,，、（）()【】[\]《》:：/|·.]+|\s{2,}/u)
    .flatMap((part) => [part, part.replace(clutter, " ").trim()]);
  const words = parts
    .flatMap((part) => (/\p{Script=Han}/u.test(part) ? part.split(/\s+/u) : [part]))
    .map((part) => part.trim());
  const people = [
    ...new Set(words.filter((word) => looksLikePerson(word) >= 0.7 && !isOfPlaces(word, plain))),
  ];
  return people.length === 1 ? originalPart(people[0] ?? "", text) : null;
}

/** "左右两表", "上下半区", "江阴_考核": sides, numbers and towns, though the first character may be a surname. */
const isOfPlaces = (word: string, text: string): boolean =>
  /[两双各每]|^[左右上下前后东南西北内外]{2}/u.test(word) ||
  /^(\p{Script=Han}州|金华|黄[山石冈]|唐山|石家庄|马鞍山|安[阳庆康顺]|江[阴门都]|宁波|温岭|余[姚杭]|慈溪|富阳|岳阳|常德|邢台|龙岩|梅县|万宁|莫干山|武[汉昌威夷]|包头|张家[口港界]|向阳|平[安顶]|高新)$/u.test(
    word,
  ) ||
  text.includes(`${word}表`);

/** "下属对上级评价表": who stands first rates. */
const pairs: readonly (readonly [RaterGroup, RegExp])[] = [
  ["subordinate", /(下属|下级|员工|部下|群众)对(其|直接|直属|部门)?(上级|领导|主管|经理|干部|负责人)/u],
  ["superior", /(上级|领导|主管|经理)对(其|直接|直属)?(下属|下级|员工|部下)/u],
  ["peer", /(同事|同级|平级|员工)(之间|对(其他)?(同事|同级|员工))/u],
];

/** "保洁主管评价表": with a field of work in front, the post is what is appraised and not who appraises. */
const ofPost =
  /(?:^|[年月度司院校店])(?!(?:直接|直属|直线|本?部门|分管|主管|上级|下级|间接|隔级|所在|用人|项目|车间|班组|科室)(?:部门)?(?:主管|经理|主任|领导|负责人))\p{Script=Han}{2,6}(?:主管|经理|主任|组长|班长|店长|队长)(?:岗位|季度|月度|年度)*(?:评价|评定|考评|考核|评估|鉴定|测评)表$/u;

/** The group of raters that a title, a sheet's or a file's name names ("上级评价表", "张三-自评"). */
export function findRaterIn(text: string): RaterGroup | null {
  const named = compactText(text.replace(/\.(xlsx?|xlsm|csv|xlsb)$/iu, ""));
  const period = readPeriod(named)?.matched ?? "";
  const plain = period.length < named.length ? named.replace(period, "") : named;
  if (
    !/评|打分|上级|下级|同级|同事|领导|review|rating|assess|evaluat|apprais|feedback|self|peer|colleague|manager|supervisor|subordinate|direct report/u.test(
      plain,
    )
  )
    return null;
  if (ofPost.test(plain)) return null;
  const pair = pairs.find(([, pattern]) => pattern.test(plain));
  if (pair !== undefined) return pair[0];
  for (const part of [plain, ...plain.split(/[-—–_+,，、（）()【】[\]:：/|·]+/u)]) {
    const group = findRaterGroup(part.replace(/(表|问卷|打分表|评分表|评价表|考核表)$/u, ""));
    if (group !== null) return group;
  }
  const word =
    /(自评|自我评价|互评|同事评价|同级评价|上级评价|上级评分|主管评价|领导评价|下级评价|下属评价|客户评价|self[- ]?(?:assessment|evaluation|review|appraisal|rating)|peer (?:review|evaluation|feedback)|manager (?:review|evaluation)|supervisor (?:review|evaluation))/u.exec(
      plain,
    )?.[1];
  if (word !== undefined) return findRaterGroup(word);
  // "Ratings Self.xlsx" beside "Ratings Peers.xlsx".
  const alone = plain
    .split(/[\s\-_,()]+/u)
    .flatMap((part) => (/^[a-z]+$/u.test(part) ? findRaterGroup(part) : null) ?? []);
  return alone.length === 1 && /\b(ratings?|scores?|feedback|reviews?)\b/u.test(plain)
    ? (alone[0] ?? null)
    : null;
}
