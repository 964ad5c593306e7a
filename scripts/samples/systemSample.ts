/** The sample of a source system: two dozen invented people scored by its template, with some real-life flaws. */
import type { AppraisalPolicy, IndicatorNode, RaterGroup } from "../../src/core/index.ts";
import type { PolicyTemplate } from "../../src/templates/index.ts";
import { sampleRecords } from "./sampleRecords.ts";
import { sampleFile } from "./sampleFile.ts";
import type { SampleSheet, SampleWorkbook } from "./sampleWorkbook.ts";

type Cell = string | number | null;

const names = [
  "林初夏", "周以墨", "何念真", "吴听澜", "郑云起", "冯小满", "陈望舒", "褚南乔", "卫知秋", "蒋清越", "沈未晞", "韩子衿",
  "杨怀谷", "朱晏清", "秦若水", "尤北辰", "许知微", "吕青禾", "施令仪", "张既白", "孔予舟", "曹映雪", "严修远", "华灼灼",
];
/**
 * Everybody's overall score: entries lie in pairs around it, so that any equal weights give it back. The second dozen
 * is new and below 80, so that the first dozen's promotions can be followed by hand.
 */
const scores = [95, 92, 90, 88, 85, 82, 80, 79, 76, 72, 65, 55, 79, 78, 77, 75, 74, 73, 71, 70, 68, 66, 63, 61];
const hired = [
  "2018-03-12", "2021-05-06", "2020-12-31", "2020-06-30", "2022-08-15", "2023-06-30",
  "2019-01-14", "2021-12-31", "2017-04-05", "2024-07-01", "2025-02-10", "2026-03-01",
  "2025-07-01", "2025-08-04", "2025-09-01", "2025-10-13", "2025-11-03", "2025-12-01",
  "2026-01-05", "2026-02-02", "2026-03-02", "2026-04-13", "2026-05-06", "2026-06-01",
];
const since = [
  "2023-01-01", "2024-01-01", "2026-06-01", "2022-07-01", "2025-12-31", "2023-06-30",
  "2021-01-01", "2024-06-01", "2022-01-01", "2024-07-01", "2025-02-10", "2026-03-01",
  ...hired.slice(12),
];
const degrees = [
  "博士", "硕士", "硕士", "本科", "本科", null, "硕士", "大专", "本科", "硕士", "本科", "博士",
  "本科", "大专", "本科", "硕士", "本科", "大专", "本科", "本科", "硕士", "大专", "本科", "本科",
];
const certificates = ["客服技能证书", null, "客服技能证书", "普通话证书"];
/** Counts and answers that gates ask for, by pairs of the first dozen: plenty, enough, too few, none entered. */
const answers = ["是", "是", "是", "否"];
const stageTrainings = [1, 1, 1, 0];
const ticketCounts = [120, 100, 80, null];
const examScores = [90, 80, 75, null];
const basePay = [12000, 10000, 9000, 8000];

/** Flaws as they happen, by person (0-based); a gap is left only where other indicators stand for it. */
const flaws = { pointsWritten: 1, fullWidth: 13, blank: 15, notApplicable: 17, pastedTwice: 19, noLevel: 21, dateAsText: 23, wrongTotal: 10 };
/** People all of whose entries are their score, so that leaving one out changes nothing. */
const isEven = (person: number): boolean => person === flaws.blank || person === flaws.notApplicable;

const raterWords: Readonly<Record<RaterGroup, string>> = {
  self: "自评",
  superior: "上级评分",
  secondSuperior: "间接上级评分",
  peer: "同事评分",
  subordinate: "下级评分",
  customer: "客户评分",
  hr: "人力资源评分",
  expert: "专家评分",
};

interface Leaf {
  readonly node: IndicatorNode;
  readonly area: string | null;
  readonly raters: readonly RaterGroup[];
}

/** Lays out one sheet as the template's users would keep it; for quarters and year one sheet each. */
export function systemSample(template: PolicyTemplate): SampleWorkbook {
  const policy = template.build("zh-CN");
  const hasQuarters = policy.periods.periods.some(({ length }) => length === "quarter");
  return {
    file: sampleFile(template),
    sheets: [
      ...(hasQuarters ? quarterSheets(policy) : [sheetOf(policy, "2026年度考核", "2026年度评分表", 0)]),
      ...(sampleRecords[template.id] ?? []),
    ],
  };
}

/** The quarters lie around the year's figure: 2 below, 2 above, 1 below, 1 above. */
function quarterSheets(policy: AppraisalPolicy): readonly SampleSheet[] {
  return [
    ...["一", "二", "三", "四"].map((count, quarter) =>
      sheetOf(policy, `2026年第${count}季度`, `2026年第${count}季度评分表`, [-2, 2, -1, 1][quarter] ?? 0),
    ),
    sheetOf(policy, "2026年度", "2026年度评分表", 0),
  ];
}

function sheetOf(policy: AppraisalPolicy, name: string, title: string, shift: number): SampleSheet {
  const leaves = leavesOf(policy);
  const identity = identityColumns(policy);
  const hasAreas = leaves.some(({ area }) => area !== null);
  const isMeasured = leaves.some(({ node }) => node.measuredBy === "actual");
  const hasRaters = isMeasured || leaves.some(({ raters }) => raters.length > 1);
  const columns = leaves.flatMap((leaf) => (leaf.raters.length === 0 ? [leaf] : leaf.raters.map(() => leaf)));
  const wordOf = ({ node, raters }: Leaf): (string | null)[] => {
    if (node.measuredBy === "actual") return ["实际值"];
    return raters.length === 0 ? [null] : raters.map((group) => raterWords[group]);
  };
  const header = [
    ...(hasAreas ? [columns.map(({ area }, index) => (area === columns[index - 1]?.area ? null : area))] : []),
    columns.map(({ node }, index) => (node === columns[index - 1]?.node ? null : node.name)),
    ...(hasRaters ? [leaves.flatMap(wordOf)] : []),
  ];
  const rows = names.flatMap((_, person) => {
    const entries = entriesOf(policy, leaves, person, shift);
    const total = (scores[person] ?? 0) + shift + (person === flaws.wrongTotal ? 9 : 0);
    const row = [...identity.map(({ cell }) => cell(person)), ...entries, ...(isMeasured ? [] : [total])];
    return person === flaws.pastedTwice ? [row, [...row]] : [row];
  });
  return {
    ...{ name, title: `${policy.name}（${title}）`, note: "评分说明：未注明单位的指标满分100分。" },
    header: header.map((row, index) => [
      ...identity.map(({ heading }) => (index === 0 ? heading : null)),
      ...row,
      ...(isMeasured ? [] : [index === 0 ? "总分" : null]),
    ]),
    rows,
    dateColumns: identity.flatMap(({ isDate }, index) => (isDate === true ? [index] : [])),
    footer: ["制表人：　　　　　　审核人：　　　　　　日期："],
  };
}

interface IdentityColumn {
  readonly heading: string;
  readonly cell: (person: number) => Cell;
  readonly isDate?: boolean;
}

function identityColumns({ roles, promotion, followUp }: AppraisalPolicy): readonly IdentityColumn[] {
  const levels = promotion?.levels ?? [];
  const gates = JSON.stringify(promotion?.steps ?? []);
  const columns: IdentityColumn[] = [
    { heading: "工号", cell: (person) => `ST${String(person + 1).padStart(3, "0")}` },
    { heading: "姓名", cell: (person) => names[person] ?? "" },
    { heading: "部门", cell: (person) => (person % 2 === 0 ? "运营一部" : "运营二部") },
  ];
  const pay = (followUp?.facts ?? []).map(({ name }): IdentityColumn => ({
    heading: name,
    cell: (person) => basePay[person % basePay.length] ?? null,
  }));
  if (roles.length > 0) columns.push({ heading: "岗位", cell: (person) => roles[person % roles.length]?.name ?? null });
  if (promotion === null) return [...columns, ...pay];
  columns.push(
    { heading: "职级", cell: (person) => (person === flaws.noLevel ? null : (levels[person % levels.length]?.name ?? null)) },
    { heading: "入职日期", cell: (person) => dateOf(hired, person), isDate: true },
    { heading: "任现职日期", cell: (person) => since[person] ?? null, isDate: true },
  );
  if (gates.includes('"degree"')) columns.push({ heading: "学历", cell: (person) => degrees[person] ?? null });
  if (gates.includes('"certificate"')) {
    columns.push({ heading: "证书", cell: (person) => certificates[person % certificates.length] ?? null });
  }
  for (const { factId, name } of promotion.facts ?? []) {
    const values = known[factId] ?? answers;
    const newcomers = values === answers ? "否" : 0;
    columns.push({
      heading: name,
      cell: (person) => (person < 12 ? (values[Math.floor(person / 2) % values.length] ?? null) : newcomers),
    });
  }
  return [...columns, ...pay];
}

const known: Readonly<Record<string, readonly (number | null)[]>> = {
  ticketCount: ticketCounts,
  stageAssessment: examScores,
  stageTraining: stageTrainings,
};

/** One date is written as people write it: text with dots. */
function dateOf(days: readonly string[], person: number): string | null {
  const day = days[person] ?? null;
  return person === flaws.dateAsText && day !== null ? day.replaceAll("-", ".") : day;
}

function leavesOf({ model, raters }: AppraisalPolicy): readonly Leaf[] {
  return model.nodes.flatMap((node): Leaf[] => {
    if (node.kind === "area") return [];
    const area = model.nodes.find(({ id }) => id === node.parentId)?.name ?? null;
    return [{ node, area, raters: (node.raters ?? raters.groups).map(({ group }) => group) }];
  });
}

function entriesOf(
  { roles }: AppraisalPolicy,
  leaves: readonly Leaf[],
  person: number,
  shift: number,
): readonly Cell[] {
  const score = (scores[person] ?? 0) + shift;
  const role = roles[person % Math.max(1, roles.length)];
  const applies = ({ node }: Leaf): boolean => role?.weights[node.id] !== null;
  const own = leaves.filter(applies);
  const rated = own.find(({ node }) => node.measuredBy === "rating");
  return leaves.flatMap((leaf) => {
    const siblings = own.filter((other) => other.node.parentId === leaf.node.parentId);
    const offset = isEven(person) ? 0 : pairOffset(siblings.indexOf(leaf), siblings);
    const cell: Cell = applies(leaf) ? entryOf(leaf.node, score, offset) : null;
    const shown = flawed(cell, person, leaf === rated, leaf === own.at(-1) && own.length > 1);
    return leaf.raters.length === 0 ? [shown] : leaf.raters.map(() => shown);
  });
}

function flawed(cell: Cell, person: number, isFirstRated: boolean, isSpare: boolean): Cell {
  if (isFirstRated && person === flaws.pointsWritten) return `${String(cell)}分`;
  if (isFirstRated && person === flaws.fullWidth)
    return String(cell).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  if (isSpare && person === flaws.blank) return null;
  if (isSpare && person === flaws.notApplicable) return "N/A";
  return cell;
}

/** +2 and −2 in pairs; nothing for the odd one out, and nothing where a sibling is measured. */
function pairOffset(position: number, siblings: readonly Leaf[]): number {
  if (siblings.some(({ node }) => node.measuredBy === "actual")) return 0;
  if (position === siblings.length - 1 && position % 2 === 0) return 0;
  return position % 2 === 0 ? 2 : -2;
}

function entryOf({ measuredBy, target, direction }: IndicatorNode, score: number, offset: number): number {
  if (measuredBy !== "actual" || target === null) return score + offset;
  const share = score / 100;
  return Math.round((direction === "lowerIsBetter" ? target / share : target * share) * 100) / 100;
}
