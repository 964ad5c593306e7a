/** The sample of a source system: twelve invented people scored by its template, with some real-life flaws. */
import type { AppraisalPolicy, IndicatorNode, RaterGroup } from "../../src/core/index.ts";
import type { PolicyTemplate } from "../../src/templates/index.ts";
import type { SampleWorkbook } from "./sampleWorkbook.ts";

type Cell = string | number | null;

const names = ["林初夏", "周以墨", "何念真", "吴听澜", "郑云起", "冯小满", "陈望舒", "褚南乔", "卫知秋", "蒋清越", "沈未晞", "韩子衿"];
/** Everybody's overall score: entries lie in pairs around it, so that any equal weights give it back. */
const scores = [95, 92, 90, 88, 85, 82, 80, 79, 76, 72, 65, 55];
const hired = [
  "2018-03-12", "2021-05-06", "2020-12-31", "2020-06-30", "2022-08-15", "2023-06-30",
  "2019-01-14", "2021-12-31", "2017-04-05", "2024-07-01", "2025-02-10", "2026-03-01",
];
const since = [
  "2023-01-01", "2024-01-01", "2026-06-01", "2022-07-01", "2025-12-31", "2023-06-30",
  "2021-01-01", "2024-06-01", "2022-01-01", "2024-07-01", "2025-02-10", "2026-03-01",
];
const degrees = ["博士", "硕士", "硕士", "本科", "本科", null, "硕士", "大专", "本科", "硕士", "本科", "博士"];
const certificates = ["客服技能证书", null, "客服技能证书", "普通话证书"];
/** Counts and answers that gates ask for, by person and fact: plenty, enough, too few, none entered. */
const factValues = [1, 1, 1, 0];
const ticketCounts = [120, 100, 80, null];
const examScores = [90, 80, 75, null];

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

/** Lays out one sheet as the template's users would keep it. */
export function systemSample(template: PolicyTemplate): SampleWorkbook {
  const policy = template.build("zh-CN");
  const leaves = leavesOf(policy);
  const identity = identityColumns(policy);
  const hasAreas = leaves.some(({ area }) => area !== null);
  const hasRaters = leaves.some(({ raters }) => raters.length > 1);
  const columns = leaves.flatMap((leaf) => (leaf.raters.length === 0 ? [leaf] : leaf.raters.map(() => leaf)));
  const header = [
    ...(hasAreas ? [columns.map(({ area }, index) => (area === columns[index - 1]?.area ? null : area))] : []),
    columns.map(({ node }, index) => (node === columns[index - 1]?.node ? null : node.name)),
    ...(hasRaters ? [leaves.flatMap(({ raters }) => raters.map((group) => raterWords[group]))] : []),
  ];
  return {
    file: `system-${template.id.toLowerCase()}.xlsx`,
    sheets: [
      {
        name: "2026年度考核",
        title: `${policy.name}（2026年度评分表）`,
        note: "评分说明：未注明单位的指标满分100分。",
        header: header.map((row, index) => [
          ...identity.map(({ heading }) => (index === 0 ? heading : null)),
          ...row,
        ]),
        rows: names.map((_, person) => [
          ...identity.map(({ cell }) => cell(person)),
          ...entriesOf(policy, leaves, person),
        ]),
        dateColumns: identity.flatMap(({ isDate }, index) => (isDate === true ? [index] : [])),
        footer: ["制表人：　　　　　　审核人：　　　　　　日期："],
      },
    ],
  };
}

interface IdentityColumn {
  readonly heading: string;
  readonly cell: (person: number) => Cell;
  readonly isDate?: boolean;
}

function identityColumns({ roles, promotion }: AppraisalPolicy): readonly IdentityColumn[] {
  const levels = promotion?.levels ?? [];
  const gates = JSON.stringify(promotion?.steps ?? []);
  const columns: IdentityColumn[] = [
    { heading: "工号", cell: (person) => `ST${String(person + 1).padStart(3, "0")}` },
    { heading: "姓名", cell: (person) => names[person] ?? "" },
    { heading: "部门", cell: (person) => (person % 2 === 0 ? "运营一部" : "运营二部") },
  ];
  if (roles.length > 0) columns.push({ heading: "岗位", cell: (person) => roles[person % roles.length]?.name ?? null });
  if (promotion === null) return columns;
  columns.push(
    { heading: "职级", cell: (person) => levels[person % levels.length]?.name ?? null },
    { heading: "入职日期", cell: (person) => hired[person] ?? null, isDate: true },
    { heading: "任现职日期", cell: (person) => since[person] ?? null, isDate: true },
  );
  if (gates.includes('"degree"')) columns.push({ heading: "学历", cell: (person) => degrees[person] ?? null });
  if (gates.includes('"certificate"')) {
    columns.push({ heading: "证书", cell: (person) => certificates[person % certificates.length] ?? null });
  }
  for (const { factId, name } of promotion.facts ?? []) {
    const values = factId === "ticketCount" ? ticketCounts : factId === "stageAssessment" ? examScores : factValues;
    columns.push({ heading: name, cell: (person) => values[Math.floor(person / 2) % values.length] ?? null });
  }
  return columns;
}

function leavesOf({ model, raters }: AppraisalPolicy): readonly Leaf[] {
  return model.nodes.flatMap((node): Leaf[] => {
    if (node.kind === "area") return [];
    const area = model.nodes.find(({ id }) => id === node.parentId)?.name ?? null;
    return [{ node, area, raters: (node.raters ?? raters.groups).map(({ group }) => group) }];
  });
}

function entriesOf({ roles }: AppraisalPolicy, leaves: readonly Leaf[], person: number): readonly Cell[] {
  const score = scores[person] ?? 0;
  const role = roles[person % Math.max(1, roles.length)];
  const applies = ({ node }: Leaf): boolean => role?.weights[node.id] !== null;
  return leaves.flatMap((leaf) => {
    const siblings = leaves.filter((other) => other.node.parentId === leaf.node.parentId && applies(other));
    const position = siblings.indexOf(leaf);
    const cell: Cell = applies(leaf) ? entryOf(leaf.node, score, pairOffset(position, siblings)) : null;
    const shown = person === 1 && leaf === leaves[0] && typeof cell === "number" ? `${String(cell)}分` : cell;
    return leaf.raters.length === 0 ? [shown] : leaf.raters.map(() => shown);
  });
}

/** +2 and −2 in pairs; nothing for the odd one out, and nothing where a sibling is measured. */
function pairOffset(position: number, siblings: readonly Leaf[]): number {
  if (siblings.some(({ node }) => node.measuredBy === "actual")) return 0;
  if (position === siblings.length - 1 && position % 2 === 0) return 0;
  return position % 2 === 0 ? 2 : -2;
}

function entryOf({ measuredBy, target }: IndicatorNode, score: number, offset: number): number {
  if (measuredBy === "actual" && target !== null) return Math.round((target * 10_000) / score) / 100;
  return score + offset;
}
