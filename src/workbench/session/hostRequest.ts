import type { Host } from "../../host/index.ts";
import { printArea, type Area } from "../../host/model/index.ts";

/** One step on the way to an object: a method with arguments, an indexer, or a property. */
type Step =
  | { readonly kind: "method"; readonly name: string; readonly arguments: readonly unknown[] }
  | { readonly kind: "indexer"; readonly key: string }
  | { readonly kind: "property"; readonly name: string };

/** What is done to the object at the end of the way. */
export type Deed =
  | { readonly kind: "set"; readonly name: string; readonly value: unknown }
  | { readonly kind: "call"; readonly name: string; readonly arguments: readonly unknown[] };

const pathTypes = { method: 3, property: 4, indexer: 5 } as const;
const actionTypes = { call: 3, set: 4 } as const;

/**
 * Does what the person at the grid asks by the same wire as the add-in, so that protection, limits, recalculation
 * and events are the same.
 *
 * @returns the host's words when it says no, else null.
 */
export async function requestOfHost(host: Host, way: readonly Step[], deed: Deed): Promise<string | null> {
  const paths = way.map((step, index) => ({
    Id: index + 2,
    ParentObjectPathId: index + 1,
    ObjectPathType: pathTypes[step.kind],
    Name: step.kind === "indexer" ? "" : step.name,
    ArgumentInfo: {
      Arguments: step.kind === "method" ? step.arguments : step.kind === "indexer" ? [step.key] : [],
    },
  }));
  const root = { Id: 1, ObjectPathType: 1, Name: "" };
  const action = {
    Id: way.length + 2,
    ActionType: actionTypes[deed.kind],
    Name: deed.name,
    ObjectPathId: way.length + 1,
    ArgumentInfo: { Arguments: deed.kind === "set" ? [deed.value] : deed.arguments },
  };
  const body = {
    AutoKeepReference: false,
    Actions: [action],
    ObjectPaths: Object.fromEntries([root, ...paths].map((path) => [path.Id, path])),
  };
  const answer = await host.handleRequest(JSON.stringify(body));
  if (answer.kind === "refusal") {
    return answer.refusal.message;
  }
  const response = JSON.parse(answer.body) as { readonly Error?: { readonly Message: string } | null };
  return response.Error?.Message ?? null;
}

/** The way to the sheets. */
export const sheetsWay: readonly Step[] = [{ kind: "property", name: "Worksheets" }];

/** The way to one sheet, by its id or name. */
export function sheetWay(sheetId: string): readonly Step[] {
  return [...sheetsWay, { kind: "indexer", key: sheetId }];
}

/** The way to an area of a sheet. */
export function areaWay(sheetId: string, area: Area): readonly Step[] {
  return [...sheetWay(sheetId), { kind: "method", name: "GetRange", arguments: [printArea(area)] }];
}
