import type { AppraisalPolicy } from "../../../src/core/index.ts";
import { createIndicator, createPolicy } from "../../../src/core/index.ts";

const area = (id: string, weight: number) =>
  ({ kind: "area", id, parentId: null, name: id, aliases: [], weight }) as const;
const leaf = (id: string, parentId: string, weight: number) => createIndicator({ id, parentId, weight });

/** The seven leaves and three areas of document 000, weights as shares of the total. */
export const documentPolicy = (parts: Partial<AppraisalPolicy> = {}): AppraisalPolicy =>
  createPolicy({
    id: "000",
    model: {
      basis: "total",
      intendedTotal: null,
      nodes: [
        area("results", 0.6),
        leaf("metrics", "results", 0.3),
        leaf("projects", "results", 0.3),
        area("ability", 0.3),
        leaf("skill", "ability", 0.15),
        leaf("communication", "ability", 0.1),
        leaf("problemSolving", "ability", 0.05),
        area("attitude", 0.1),
        leaf("responsibility", "attitude", 0.05),
        leaf("dedication", "attitude", 0.05),
      ],
    },
    ...parts,
  });

/** Leaf ids of the policy, in the order of the golden cases. */
export const documentLeaves = [
  "metrics",
  "projects",
  "skill",
  "communication",
  "problemSolving",
  "responsibility",
  "dedication",
] as const;
