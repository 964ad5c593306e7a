import fc from "fast-check";
import { appraise, createDataset, type AppraisalPolicy, type ScoringRule } from "../../src/core/index.ts";
import {
  languages,
  policyTitles,
  policyVocabulary,
  tabTexts,
  type Language,
} from "../../src/messages/index.ts";
import { maybePolicySheet, readPolicySheet, readPolicyTables } from "../../src/reader/index.ts";
import type { Grid } from "../../src/sheet/index.ts";
import { templates } from "../../src/templates/index.ts";
import { editPolicy, type PolicyEdit } from "../../src/workflow/index.ts";
import { scoreTree } from "../../src/writer/model/scoreTree.ts";
import { weightProfiles } from "../../src/writer/model/weightProfiles.ts";
import type { Book } from "../../src/writer/model/book.ts";
import { planPolicy } from "../../src/writer/tabs/policy/planPolicy.ts";
import { gridOfPlan } from "../fixtures/gridOfPlan.ts";
import { anyPolicy } from "./core/anyPolicy.ts";

const words = policyVocabulary();
const ids = languages.map(({ id }) => id);

/** The tab that would be published for a policy, as the reader sees it. */
function tabOf(policy: AppraisalPolicy, language: Language): Grid {
  const dataset = createDataset([], []);
  const parts: Partial<Book> = {
    ...{ policy, dataset, promotion: null, followUp: null, issues: [] },
    result: appraise(templates[0]?.build("en") ?? policy, dataset),
    options: {
      ...{ tabs: ["policy"], language, sharing: "native" },
      ...{ generatedAt: "2026-11-21T08:00:00Z", workbookName: null },
    },
    texts: tabTexts(language),
    tree: scoreTree(policy),
    weights: weightProfiles(policy),
    isLive: true,
    seal: null,
  };
  // The policy tab reads nothing else of a book.
  const { sheet } = planPolicy(parts as Book);
  return gridOfPlan(sheet);
}

/** A ladder's lists that may be left out say the same when they are empty. */
function withoutEmptyLists({ promotion, ...policy }: AppraisalPolicy): unknown {
  const isEmpty = (key: string, value: unknown): boolean =>
    ["tenureRanges", "facts", "review"].includes(key) && Array.isArray(value) && value.length === 0;
  const kept = Object.entries(promotion ?? {}).filter(([key, value]) => !isEmpty(key, value));
  return { ...policy, promotion: promotion === null ? null : Object.fromEntries(kept) };
}

describe("a policy as tables in the workbook", () => {
  it("shows every change of the tree that was made in the pane", () => {
    const policy = templates.map(({ build }) => build("zh-CN")).find(({ roles }) => roles.length > 0);
    const [area] = policy?.model.nodes.filter(({ kind }) => kind === "area") ?? [];
    const leaves = policy?.model.nodes.filter(({ kind }) => kind === "indicator") ?? [];
    const role = policy?.roles[0];
    if (policy === undefined || area === undefined || role === undefined)
      throw new RangeError("No such template.");
    const [renamed = "", removed = "", moved = ""] = leaves.map(({ id }) => id);
    const edits: readonly PolicyEdit[] = [
      { kind: "addNode", nodeKind: "indicator", nodeId: "new1", parentId: area.id, name: "新设指标" },
      { kind: "weight", nodeId: "new1", roleId: null, weight: 0.05 },
      { kind: "renameNode", nodeId: renamed, name: "改名后的指标" },
      { kind: "removeNode", nodeId: removed },
      { kind: "moveNode", nodeId: moved, to: 0 },
      { kind: "roleTarget", nodeId: moved, roleId: role.id, target: 321 },
    ];
    const edited = edits.reduce(editPolicy, policy);
    const tab = tabOf(edited, "zh-CN");
    const shown = tab.values.flat();
    expect(shown).toEqual(expect.arrayContaining(["新设指标", "改名后的指标", 321]));
    expect(readPolicyTables([tab], words)?.policy).toEqual(withoutEmptyLists(edited));
  });

  it.each(ids)("every built-in policy comes back from its tab as it was, in %s", (language) => {
    let seen = 0;
    for (const template of templates) {
      const policy = template.build(language);
      const tab = tabOf(policy, language);
      const read = readPolicyTables([tab], words);
      expect([template.id, read?.issues]).toEqual([template.id, []]);
      expect([template.id, read?.policy]).toEqual([template.id, withoutEmptyLists(policy)]);
      expect(readPolicySheet(tab, words, false).isPolicy).toBe(true);
      // Under whatever name: the quick look must not pass over what the thorough one finds.
      expect(maybePolicySheet({ ...tab, sheetName: "Sheet1" }, policyTitles)).toBe(true);
      seen += 1;
    }
    expect(seen).toBeGreaterThan(20);
  });

  it("says rules that somebody built from fields in the words of the tab's language", () => {
    const template = templates.find(({ id }) => id === "003-A3");
    const rulesOf = (language: Language): readonly unknown[] => {
      const policy = template?.build(language);
      if (policy === undefined) throw new RangeError("There is no template 003-A3.");
      const rule: ScoringRule = {
        ...({ kind: "perUnit", reads: "actual", base: 100, reference: "target", unit: 1 } as const),
        ...({ lossPerUnit: 5, gainPerUnit: 0, direction: "lowerIsBetter", rounding: "full" } as const),
        ...{ cap: null, floor: 0, quote: null },
      };
      const nodes = policy.model.nodes.map((node) =>
        node.kind === "indicator" && node.measuredBy === "actual" ? { ...node, rule } : node,
      );
      const own = { ...policy, model: { ...policy.model, nodes } };
      const tab = tabOf(own, language);
      expect(readPolicyTables([tab], words)?.policy.model).toEqual(own.model);
      return [...new Set(tab.values.flat().filter((cell) => typeof cell === "string" && cell.includes("5")))];
    };
    expect(ids.map(rulesOf)).toEqual([
      expect.arrayContaining(["实际值以目标为准得100分，每满多1扣5分（最低0分）"]),
      expect.arrayContaining(["實際值以目標為準得100分，每滿多1扣5分（最低0分）"]),
      expect.arrayContaining([
        "actual value at the target earns 100 points, for each full 1 above: minus 5 points (at least 0 points)",
      ]),
    ]);
  });

  it("is the same policy whichever language the tab has", () => {
    const policy = templates.find(({ id }) => id === "000")?.build("zh-CN");
    if (policy === undefined) throw new RangeError("There is no template 000.");
    for (const language of ids) {
      expect(readPolicyTables([tabOf(policy, language)], words)?.policy).toEqual(policy);
    }
  });

  it("comes back whatever its texts and figures are", () => {
    fc.assert(
      fc.property(anyPolicy, fc.constantFrom(...ids), (policy, language) => {
        const read = readPolicyTables([tabOf(policy, language)], words);
        expect(read?.issues).toEqual([]);
        expect(read?.policy).toEqual(policy);
      }),
      { numRuns: 40 },
    );
  });
});
