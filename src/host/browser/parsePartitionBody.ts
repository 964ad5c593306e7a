import { isRecord } from "./isRecord.ts";

/** One object of a request, as its way from a service: `["Microsoft.DynamicRibbon.DynamicRibbon", "GetButton", "id"]`. */
export type ObjectWay = readonly unknown[];

export interface PartitionAction {
  readonly id: number;
  /** 1 instantiate, 2 query, 3 method, 4 set property, 5 trace (a mark without a target). */
  readonly type: number;
  readonly name: string;
  readonly target: ObjectWay;
  readonly arguments: readonly unknown[];
}

/** Reads a request to the container (not to the workbook) as a list of actions on named objects. */
export function parsePartitionBody(body: string): readonly PartitionAction[] {
  const request = asRecord(JSON.parse(body));
  const paths = asRecord(request.ObjectPaths);
  const actions = Array.isArray(request.Actions) ? request.Actions.map(asRecord) : [];
  return actions.map((action) => ({
    id: Number(action.Id),
    type: Number(action.ActionType),
    name: typeof action.Name === "string" ? action.Name : "",
    target: wayTo(String(action.ObjectPathId), paths),
    arguments: argumentsOf(action),
  }));
}

function wayTo(id: string, paths: Readonly<Record<string, unknown>>): ObjectWay {
  const path = asRecord(paths[id]);
  const parent = path.ParentObjectPathId;
  const before = parent === undefined || parent === 0 ? [] : wayTo(JSON.stringify(parent), paths);
  return [...before, path.Name, ...argumentsOf(path)];
}

function argumentsOf(owner: Readonly<Record<string, unknown>>): readonly unknown[] {
  const found = asRecord(owner.ArgumentInfo).Arguments;
  return Array.isArray(found) ? found : [];
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}
