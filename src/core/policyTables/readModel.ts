import type { AppraisalModel, IndicatorNode, ModelNode, RoleTemplate } from "../policy/appraisalModel.ts";
import type { AppraisalPolicy } from "../policy/appraisalPolicy.ts";
import type { RaterGroupRule } from "../policy/raterPolicy.ts";
import type { RatingScale } from "../policy/ratingScale.ts";
import type { ScoringRule } from "../policy/scoringRule.ts";
import { nameKey } from "../names/nameKey.ts";
import { printRule } from "../ruleText/printRule.ts";
import { readRuleText } from "../ruleText/readRuleText.ts";
import { giveIds } from "./giveIds.ts";
import { anchorTable, indicatorTable, roleTable, roleTargetTable, roleWeightTable } from "./modelTables.ts";
import type { ReadRow } from "./policyTable.ts";
import { raterTable } from "./ratingTables.ts";
import { references } from "./references.ts";
import type { TableReader } from "./tableReader.ts";

const languages = ["zh-CN", "zh-TW", "en"] as const;

type IndicatorRow = ReadRow<(typeof indicatorTable)["columns"]>;

/** The tree with rules, raters and anchors of single indicators, and the raters of all of them. */
interface ModelReading {
  readonly model: AppraisalModel;
  readonly raterGroups: readonly RaterGroupRule[];
}

/** Reads the tree of areas and indicators. An area that is only named beside its indicators gets a row of its own. */
export function readModel(
  reader: TableReader,
  scales: readonly RatingScale[],
  base: AppraisalPolicy | null,
): ModelReading {
  const rows = reader.rowsOf(indicatorTable, ({ cells }) => String(cells.parent?.value ?? ""));
  const ids = giveIds(rows.map(({ values }) => ({ id: values.id, name: values.indicator })));
  const named = rows.map(({ values }, index) => ({
    id: ids[index] ?? "",
    name: values.indicator ?? "",
    aliases: values.aliases,
  }));
  const known = references(named);
  const nodes: ModelNode[] = [];
  const rowOf = new Map<string, IndicatorRow>();
  const scaleIds = references(scales);
  const parents = new Set(
    rows.flatMap(({ values }) => (values.parent === null ? [] : known.idOf(values.parent))),
  );
  const placed = new Set<string>();
  const place = (index: number): void => {
    const row = rows[index];
    const id = ids[index];
    if (row === undefined || id === undefined || placed.has(id)) return;
    placed.add(id);
    const parentId = row.values.parent === null ? null : known.idOf(row.values.parent);
    if (parentId !== null && !placed.has(parentId)) {
      const above = ids.indexOf(parentId);
      if (above === -1) addArea(parentId);
      else place(above);
    }
    const isArea = row.values.nodeKind === "area" || (row.values.nodeKind === null && parents.has(id));
    row.place(`/model/nodes/${String(nodes.length)}`);
    const base = { id, parentId, name: row.values.indicator ?? "", aliases: row.values.aliases };
    rowOf.set(id, row);
    nodes.push(
      isArea
        ? { kind: "area", ...base, weight: row.values.weight }
        : { ...leafOf(row), ...base, weight: row.values.weight },
    );
  };
  const addArea = (name: string): void => {
    placed.add(name);
    nodes.push({ kind: "area", id: name, parentId: null, name, aliases: [], weight: null });
  };
  const leafOf = ({
    values,
  }: IndicatorRow): Omit<IndicatorNode, "id" | "parentId" | "name" | "aliases" | "weight"> => ({
    kind: "indicator",
    measuredBy: values.measuredBy ?? (values.rule !== null || values.target !== null ? "actual" : "rating"),
    direction: values.direction,
    unit: values.unit,
    scaleId: values.scale === null ? null : scaleIds.idOf(values.scale),
    rule: null,
    target: values.target,
    allowsNotApplicable: values.notApplicable,
    raters: null,
    isPreweighted: values.isPreweighted,
    anchors: [],
  });
  rows.forEach((_, index) => {
    place(index);
  });
  // What is wrong with the sum of the weights is seen where the first of them stands.
  const [first] = rows;
  if (first !== undefined) reader.note("/model", first.atOf("weight"));
  const tree = references(nodes);
  const raters = readRaters(reader, nodes, tree.idOf);
  const anchors = reader.rowsOf(anchorTable);
  const basis = reader.parameters.weightBasis ?? basisOf(nodes);
  return {
    raterGroups: raters.get(null) ?? [],
    model: {
      basis,
      intendedTotal: reader.parameters.intendedTotal ?? null,
      nodes: nodes.map((node, index): ModelNode => {
        if (node.kind === "area") return node;
        const at = `/model/nodes/${String(index)}`;
        const read = readRule(reader, rowOf.get(node.id), node, base);
        return {
          ...node,
          rule: read.rule,
          target: node.target ?? read.target,
          raters: raters.get(node.id) ?? null,
          anchors: anchors
            .filter(({ values }) => tree.idOf(values.indicator ?? "") === node.id)
            .map((row, position) => {
              row.place(`${at}/anchors/${String(position)}`);
              return { points: row.values.points ?? 0, description: row.values.description ?? "" };
            }),
        };
      }),
    },
  };
}

/** Where nothing is said: shares of the total when the indicators of several areas sum to the whole. */
function basisOf(nodes: readonly ModelNode[]): AppraisalModel["basis"] {
  const hasAreas = nodes.some(({ kind }) => kind === "area");
  const sum = nodes.reduce(
    (total, { kind, weight }) => total + (kind === "indicator" ? (weight ?? 0) : 0),
    0,
  );
  return hasAreas && Math.abs(sum - 1) < 1e-4 ? "total" : "parent";
}

function readRaters(
  reader: TableReader,
  nodes: readonly ModelNode[],
  idOf: (text: string) => string,
): ReadonlyMap<string | null, readonly RaterGroupRule[]> {
  const found = new Map<string | null, RaterGroupRule[]>();
  for (const row of reader.rowsOf(raterTable)) {
    const { raterGroup, raterWeight, indicator, minCount, combine, trimShare } = row.values;
    if (raterGroup === null) continue;
    const id = indicator === null ? null : idOf(indicator);
    const rules = found.get(id) ?? [];
    const node = nodes.findIndex((item) => item.id === id);
    const at = id === null ? "/raters/groups" : `/model/nodes/${String(node)}/raters`;
    row.place(`${at}/${String(rules.length)}`);
    rules.push({ group: raterGroup, weight: raterWeight, minCount, combine, trimShare: trimShare ?? 0 });
    found.set(id, rules);
  }
  return found;
}

/**
 * "每少1%扣2分" beside a target of 100, which is no 10,000 %: the sheet's figures are percentages without their sign,
 * and one per cent is a whole one of them.
 */
function inPointsOfPercent(rule: ScoringRule, text: string, target: number | null): ScoringRule {
  const isBare = rule.kind === "perUnit" && rule.reads === "actual" && rule.reference === "target";
  if (!isBare || rule.unit >= 1 || !/[%％]/u.test(text) || target === null || Math.abs(target) <= 1.5)
    return rule;
  return { ...rule, unit: Number((rule.unit * 100).toPrecision(12)) };
}

/** The rule that a row's words give; words that give none are reported, and the former rule stays. */
function readRule(
  reader: TableReader,
  row: IndicatorRow | undefined,
  { id, name }: IndicatorNode,
  base: AppraisalPolicy | null,
): { readonly rule: ScoringRule | null; readonly target: number | null } {
  const text = row?.values.rule ?? null;
  if (row === undefined || text === null) return { rule: null, target: null };
  const read = readRuleText(text, reader.parameters.scoreMax ?? 100);
  if (read.ok) {
    const rule = inPointsOfPercent(read.rule, text, row.values.target ?? read.target);
    const isPrinted = languages.some((language) => printRule({ ...rule, quote: null }, language) === text);
    const quote = row.values.quote ?? (isPrinted ? null : text);
    return { rule: { ...rule, quote }, target: read.target };
  }
  const former = base?.model.nodes.find((node) => node.id === id || nameKey(node.name) === nameKey(name));
  const rule = former?.kind === "indicator" ? former.rule : null;
  const used = rule === null ? null : printRule(rule);
  reader.report({
    ...{ code: "policy_cell_unreadable", at: row.atOf("rule"), column: "rule", text: read.unread.join("；") },
    ...{ expected: "rule", allowed: [], used },
  });
  return { rule, target: null };
}

/** Role templates with what differs for them. */
export function readRoles(reader: TableReader, nodes: readonly ModelNode[]): readonly RoleTemplate[] {
  const rows = reader.rowsOf(roleTable);
  const ids = giveIds(rows.map(({ values }) => ({ id: values.id, name: values.role })));
  const roles = references(
    rows.map(({ values }, index) => ({
      id: ids[index] ?? "",
      name: values.role ?? "",
      aliases: values.aliases,
    })),
  );
  const { idOf } = references(nodes);
  const weights = new Map<string, Record<string, number | null>>();
  const targets = new Map<string, Record<string, number>>();
  for (const row of reader.rowsOf(roleWeightTable, ({ cells }) => String(cells.role?.value ?? ""))) {
    const { role, indicator, weight, notInRole } = row.values;
    if (weight === null && !notInRole) continue;
    const [id, node] = [roles.idOf(role ?? ""), idOf(indicator ?? "")];
    const own = weights.get(id) ?? {};
    own[node] = notInRole ? null : weight;
    weights.set(id, own);
    row.place(`/roles/${String(ids.indexOf(id))}/weights/${node}`);
  }
  for (const row of reader.rowsOf(roleTargetTable)) {
    const [id, node] = [roles.idOf(row.values.role ?? ""), idOf(row.values.indicator ?? "")];
    if (row.values.target === null) continue;
    const own = targets.get(id) ?? {};
    own[node] = row.values.target;
    targets.set(id, own);
    row.place(`/roles/${String(ids.indexOf(id))}/targets/${node}`);
  }
  return rows.map((row, index) => {
    const id = ids[index] ?? "";
    row.place(`/roles/${String(index)}`);
    return {
      id,
      name: row.values.role ?? "",
      aliases: row.values.aliases,
      inherits: row.values.inherits === null ? null : roles.idOf(row.values.inherits),
      weights: weights.get(id) ?? {},
      targets: targets.get(id) ?? {},
    };
  });
}
