import type { EligibilityGate } from "../promotion/eligibilityGate.ts";
import type { PromotionStep } from "../promotion/promotionPolicy.ts";
import { gateTable } from "./gateTable.ts";
import { giveIds } from "./giveIds.ts";
import type { ReadRow } from "./policyTable.ts";
import { references } from "./references.ts";
import type { TableReader } from "./tableReader.ts";

type GateRow = ReadRow<(typeof gateTable)["columns"]>;
type StepGates = Pick<PromotionStep, "gates" | "priority">;

/** Finds ids by the names that rows use. */
interface GateIds {
  readonly node: (text: string) => string;
  readonly level: (text: string) => string;
  readonly fact: (text: string) => string;
}

/** Reads the gates of all steps; the answer gives those of one step. */
export function readGates(
  reader: TableReader,
  stepOf: (text: string) => string,
  ids: GateIds,
  steps: readonly PromotionStep[],
): (stepId: string) => StepGates {
  const rows = reader.rowsOf(gateTable).filter(({ values }) => values.gateKind !== null);
  const lists = new Map<string, GateRow[]>();
  for (const row of rows) {
    const stepId = stepOf(row.values.step ?? "");
    if (!steps.some(({ id }) => id === stepId)) {
      const path = "/promotion/steps";
      reader.report({
        ...{ code: "reference_unknown", at: row.atOf("step"), path, kind: "step", id: stepId },
      });
      continue;
    }
    const key = `${row.values.use} ${stepId}`;
    lists.set(key, [...(lists.get(key) ?? []), row]);
  }
  return (stepId) => {
    const at = `/promotion/steps/${String(steps.findIndex(({ id }) => id === stepId))}`;
    return {
      gates: readList(reader, lists.get(`required ${stepId}`) ?? [], `${at}/gates`, ids),
      priority: readList(reader, lists.get(`preferred ${stepId}`) ?? [], `${at}/priority`, ids),
    };
  };
}

function readList(
  reader: TableReader,
  rows: readonly GateRow[],
  at: string,
  ids: GateIds,
): readonly EligibilityGate[] {
  const own = giveIds(
    rows.map(({ values }) => ({ id: values.id, name: values.condition ?? values.gateKind })),
  );
  const groups = rows.flatMap(({ values }, index) =>
    values.gateKind?.startsWith("group") === true
      ? [{ id: own[index] ?? "", name: values.condition ?? "" }]
      : [],
  );
  const group = references(groups);
  const isGroup = (text: string): boolean => groups.some(({ id }) => id === group.idOf(text));
  const groupOf = ({ values }: GateRow, index: number): string | null => {
    const text = values.gateGroup;
    // A group inside itself would never be reached.
    return text === null || !isGroup(text) || group.idOf(text) === own[index] ? null : group.idOf(text);
  };
  for (const row of rows) {
    const text = row.values.gateGroup;
    if (text !== null && !isGroup(text)) {
      const known = groups.map(({ name, id }) => (name === "" ? id : name));
      reader.report({
        ...{ code: "policy_cell_unreadable", at: row.atOf("gateGroup"), column: "gateGroup", text },
        ...{ expected: "choice", allowed: known, used: null },
      });
    }
  }
  const inside = (parent: string | null, path: string): readonly EligibilityGate[] => {
    const members = rows.flatMap((row, index) =>
      groupOf(row, index) === parent ? [[row, index] as const] : [],
    );
    return members.map(([row, index], position) => {
      const pointer = `${path}/${String(position)}`;
      const id = own[index] ?? "";
      row.place(pointer, partsOf(row, pointer));
      return gateOf(row, id, ids, () => inside(id, `${pointer}/gates`));
    });
  };
  return inside(null, at);
}

function gateOf(
  { values }: GateRow,
  id: string,
  ids: GateIds,
  gatesInside: () => readonly EligibilityGate[],
): EligibilityGate {
  const { gateKind, condition, subject, amount, grade, lastPeriods, timesMet, side, scope, among } = values;
  const base = { id, name: condition ?? id };
  const [first = null] = subject;
  const figure = amount ?? 0;
  const periods = lastPeriods ?? 1;
  // 20 and 0.2 both mean a fifth.
  const share = figure > 1 ? figure / 100 : figure;
  switch (gateKind) {
    case "tenure":
    case "timeInLevel":
      return { kind: gateKind, ...base, minMonths: figure };
    case "tenureRange":
    case "vacancy":
      return { kind: gateKind, ...base, levelId: ids.level(first ?? "") };
    case "degree":
      return { kind: gateKind, ...base, atLeast: first ?? "" };
    case "certificate":
      return { kind: gateKind, ...base, anyOf: subject };
    case "count":
    case "exam":
      return { kind: gateKind, ...base, factId: ids.fact(first ?? base.name), atLeast: figure };
    case "minScore":
      return { kind: gateKind, ...base, nodeId: first === null ? null : ids.node(first), atLeast: figure };
    case "gradeOfLast":
      return { kind: gateKind, ...base, periods, atLeastGrade: grade ?? "", required: timesMet ?? periods };
    case "averageOfLast":
      return { kind: gateKind, ...base, periods, atLeast: figure };
    case "streak":
      return { kind: gateKind, ...base, streakId: first ?? "" };
    case "percentile":
      return { kind: gateKind, ...base, scope: scope ?? "all", side: side ?? "atLeast", share };
    case "noVeto":
      return { kind: gateKind, ...base, withinMonths: amount };
    case "flag":
      return { kind: gateKind, ...base, factId: ids.fact(first ?? base.name) };
    case "headcountShare":
      return {
        ...{ kind: gateKind, ...base, levelId: ids.level(first ?? ""), maxShare: share },
        ...{ among: among.map(ids.level), scope: scope === "department" ? "department" : "all" },
      };
    case "groupAll":
      return { kind: "group", ...base, needs: "all", gates: gatesInside() };
    case "groupAny":
      return { kind: "group", ...base, needs: "any", gates: gatesInside() };
    case "groupCount":
      return { kind: "group", ...base, needs: amount ?? 1, gates: gatesInside() };
    case "approval":
    case null:
      return { kind: "approval", ...base, by: first };
  }
}

/** Which part of a gate its subject and its amount are. */
function partsOf(
  { values }: GateRow,
  pointer: string,
): { readonly subject: string; readonly amount: string } {
  const part = (name: string): string => `${pointer}/${name}`;
  switch (values.gateKind) {
    case "tenure":
    case "timeInLevel":
      return { subject: pointer, amount: part("minMonths") };
    case "tenureRange":
    case "vacancy":
      return { subject: part("levelId"), amount: pointer };
    case "degree":
      return { subject: part("atLeast"), amount: pointer };
    case "minScore":
      return { subject: part("nodeId"), amount: part("atLeast") };
    case "streak":
      return { subject: part("streakId"), amount: pointer };
    case "percentile":
      return { subject: pointer, amount: part("share") };
    case "headcountShare":
      return { subject: part("levelId"), amount: part("maxShare") };
    case "noVeto":
      return { subject: pointer, amount: part("withinMonths") };
    case "count":
    case "exam":
    case "flag":
      return { subject: part("factId"), amount: part("atLeast") };
    default:
      return { subject: pointer, amount: part("atLeast") };
  }
}
