import type { Finding } from "../report/issueList.ts";
import { canonicalText } from "../text/canonicalText.ts";
import { compactText } from "../text/compactText.ts";
import { impliedIndicator } from "../layout/impliedIndicator.ts";
import type { FoundWeight, IndicatorMention, TableReading } from "../layout/tableReading.ts";

/** A node of the tree that all tables together describe. */
export interface NodeDraft {
  readonly id: string;
  readonly name: string;
  readonly kind: "area" | "indicator";
  readonly parentId: string | null;
  weight: FoundWeight | null;
  readonly path: readonly string[];
  readonly at: string;
  readonly mentions: IndicatorMention[];
}

/** The tree, and for each table the id of each of its indicators. */
export interface JoinedIndicators {
  readonly nodes: readonly NodeDraft[];
  readonly idsOf: readonly (readonly string[])[];
  /** Weights that stand at two places and differ. */
  readonly conflicts: readonly Extract<Finding, { code: "weight_conflict" }>[];
}

/**
 * Joins indicators over tables by name; a name that stands under two areas is two indicators. Ids are in Simplified
 * characters, so that twins are one; names stay as the sheet first has them.
 *
 * @param impliedName - What the indicator is called that no heading names; asked only where there is one.
 */
export function joinIndicators(
  readings: readonly TableReading[],
  impliedName: () => string,
): JoinedIndicators {
  const nodes = new Map<string, NodeDraft>();
  const leafIds = new Map<string, Map<string, string>>();
  const conflicts: Extract<Finding, { code: "weight_conflict" }>[] = [];
  const idsOf = readings.map(({ indicators }) => indicators.map((mention) => enter(mention)));
  return { nodes: [...nodes.values()], idsOf, conflicts };

  function enter(mention: IndicatorMention): string {
    let parentId: string | null = null;
    for (const [depth, name] of mention.names.entries()) {
      const isLeaf = depth === mention.names.length - 1;
      const key = canonicalText(name);
      const id: string = isLeaf ? leafId(key, parentId) : `${parentId === null ? "" : `${parentId}/`}${key}`;
      const areaId = isLeaf ? id : uniqueAreaId(id);
      const known = nodes.get(areaId);
      if (known === undefined)
        nodes.set(areaId, {
          id: areaId,
          name: name === impliedIndicator ? impliedName() : name,
          kind: isLeaf ? "indicator" : "area",
          parentId,
          weight: mention.weights[depth] ?? null,
          path: mention.names.slice(0, depth + 1),
          at: mention.at,
          mentions: isLeaf ? [mention] : [],
        });
      else {
        if (isLeaf) known.mentions.push(mention);
        noteWeight(known, mention.weights[depth] ?? null);
      }
      parentId = areaId;
    }
    return parentId ?? "";
  }

  function uniqueAreaId(id: string): string {
    return nodes.get(id)?.kind === "indicator" ? `${id}*` : id;
  }

  /** The plain name where it is the only one, else with its area in front. A mention without area means the known one. */
  function leafId(name: string, parentId: string | null): string {
    const key = compactText(name);
    const byParent = leafIds.get(key) ?? new Map<string, string>();
    leafIds.set(key, byParent);
    const known = byParent.get(parentId ?? "") ?? (parentId === null ? [...byParent.values()][0] : undefined);
    if (known !== undefined) return known;
    const isFree = !nodes.has(name);
    const id = isFree ? name : `${parentId ?? ""}/${name}`;
    byParent.set(parentId ?? "", id);
    return id;
  }

  function noteWeight(node: NodeDraft, weight: FoundWeight | null): void {
    if (weight === null) return;
    if (node.weight === null) node.weight = weight;
    else if (Math.abs(node.weight.share - weight.share) > 1e-9)
      conflicts.push({
        code: "weight_conflict",
        at: node.weight.at,
        indicator: node.name,
        takenPercent: node.weight.share * 100,
        leftPercent: weight.share * 100,
        otherAt: weight.at,
      });
  }
}
