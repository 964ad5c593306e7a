import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { functionsById } from "../../src/functions/index.ts";

const root = resolve(__dirname, "../..");

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly options?: unknown;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly dimensionality?: string;
      readonly optional?: boolean;
    }[];
  }[];
}

function read(name: string): Metadata {
  return JSON.parse(readFileSync(resolve(root, `src/functions/metadata/${name}`), "utf8")) as Metadata;
}

/** Workbooks store these; a change here breaks formulas that people have saved. */
const frozen = [
  "SCORE(scores:matrix,weights:matrix,[missing],[notApplicable])",
  "SCORES(scores:matrix,weights:matrix,[missing],[notApplicable])",
  "ATTAIN(actuals:matrix,targets:matrix,[direction],[cap])",
  "POINTS(actuals:matrix,targets:matrix,rule:matrix,[full])",
  "RATERS(scores:matrix,groups:matrix,weights:matrix,[missing],[combine])",
  "PERIODS(scores:matrix,[how],[weights:matrix],[missing],[minimum])",
  "PRORATE(scores:matrix,days:matrix,[minimumDays])",
  "NORMALIZE(scores:matrix,low,high,[newLow],[newHigh])",
  "CHECKWEIGHTS(weights:matrix,[repair],[language])",
  "GRADE(scores:matrix,bands:matrix)",
  "RANK(scores:matrix,[method],[groups:matrix])",
  "PERCENTILE(scores:matrix,[groups:matrix])",
  "QUOTA(people:matrix,shares:matrix,[equalFractions])",
  "DISTRIBUTE(scores:matrix,quotas:matrix,[ties],[groups:matrix],[minimum],[equalFractions])",
  "STREAK(grades:matrix,atLeast,[order:matrix],[gap])",
  "TENURE(from:matrix,to:matrix,[unit],[dates])",
  "ELIGIBLE(facts:matrix,headings:matrix,gates:matrix,[language])",
  "WHY(scores:matrix,policy:matrix,[missing],[notApplicable],[full],[language])",
  "NEXT(scores:matrix,policy:matrix,bands:matrix,[full],[language])",
  "POLICY(policy:matrix,[bands:matrix],[language])",
];

const signatures = ({ functions }: Metadata): string[] =>
  functions.map(({ id, parameters }) => {
    const list = parameters.map(({ name, dimensionality, optional }) => {
      const own = dimensionality === undefined ? name : `${name}:${dimensionality}`;
      return optional === true ? `[${own}]` : own;
    });
    return `${id}(${list.join(",")})`;
  });

/** Functions of whole tables, which let Excel be heard between their steps. */
const longRuns = ["SCORES", "POINTS"];

const files = ["functions.json", "functions.zh-CN.json", "functions.zh-TW.json"];

describe("the functions' metadata", () => {
  it("is what the doc comments and texts generate, help pages included", () => {
    const { status, stderr } = spawnSync("npx", ["tsx", "scripts/functionsMetadata.ts", "--check"], {
      cwd: root,
      encoding: "utf8",
    });
    // npm may warn about its own settings; only the status decides.
    expect({ status, differs: stderr.includes("These differ") }).toEqual({ status: 0, differs: false });
  }, 60_000);

  it.each(files)("%s has the frozen functions and parameters", (file) => {
    expect(signatures(read(file))).toEqual(frozen);
  });

  it.each(files)("%s: every function is associated, described, and leads to its help", (file) => {
    const { functions, allowErrorForDataTypeAny } = read(file);
    expect(functions.map(({ id }) => id)).toEqual(Object.keys(functionsById));
    expect(allowErrorForDataTypeAny).toBe(true);
    for (const { id, name, description, helpUrl, options, parameters } of functions) {
      expect(name).toBe(id);
      expect(description.length).toBeGreaterThan(5);
      expect(parameters.every((parameter) => parameter.description.length > 2)).toBe(true);
      // Neither volatile nor streaming nor dependent on its own place; what reads long tables may be cancelled.
      expect(options).toEqual(longRuns.includes(id) ? { cancelable: true } : undefined);
      const [, page = "", anchor = ""] =
        /^https:\/\/localhost:3000\/help\/([\w-]+\.html)#(\w+)$/u.exec(helpUrl) ?? [];
      const help = readFileSync(resolve(root, "src/functions/help", page), "utf8");
      expect(anchor).toBe(id);
      expect(help).toContain(`<section id="${id}"`);
    }
  });

  it("offers in Chinese only option words that the functions accept", async () => {
    const offered = files
      .slice(1)
      .flatMap((file) =>
        read(file).functions.flatMap(({ id, parameters }) =>
          parameters.flatMap(({ name, description, optional }) =>
            optional === true && optionParameters.includes(name)
              ? [...description.matchAll(/[“「]([^”」]+)[”」]/gu)].map(
                  ([, own = ""]) => [id, name, own] as const,
                )
              : [],
          ),
        ),
      );
    expect(offered.length).toBeGreaterThan(40);
    const refused: unknown[] = [];
    for (const [id, name, own] of offered) {
      if (own === "不适用" || own === "不適用") continue;
      if (!(await accepts(id, name, own))) refused.push([id, name, own]);
    }
    expect(refused).toEqual([]);
  });
});

const optionParameters = [
  "missing",
  "notApplicable",
  "direction",
  "combine",
  "how",
  "repair",
  "method",
  "equalFractions",
  "ties",
  "gap",
  "unit",
  "dates",
  "language",
];

/** Arguments with which each function gets as far as its options. */
const plain: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  RATERS: { scores: [[1]], groups: [["p"]], weights: [["p", 1]] },
  DISTRIBUTE: { scores: [[1]], quotas: [["A", 1]], minimum: 1 },
  STREAK: { grades: [["A"]], atLeast: "A" },
  TENURE: { from: [["2024-01-01"]], to: [["2025-01-01"]] },
  ELIGIBLE: { facts: [[1]], headings: [["a"]], gates: [["a", ">=", 1]] },
  WHY: { scores: [[1]], policy: [["a", 1]] },
  NEXT: {
    scores: [[1]],
    policy: [["a", 1]],
    bands: [
      ["A", 0],
      ["B", 5],
    ],
  },
  POLICY: { policy: [["a", 1]] },
  QUOTA: { people: [[5]], shares: [[1]] },
  ATTAIN: { actuals: [[1]], targets: [[1]] },
};

async function accepts(id: string, name: string, word: string): Promise<boolean> {
  const metadata = read("functions.json").functions.find((each) => each.id === id);
  const usual = plain[id] ?? { scores: [[1]], weights: [[1]], days: [[1]], low: 0, high: 1 };
  const given = (metadata?.parameters ?? []).map((parameter) => {
    if (parameter.name === name) return word;
    return parameter.optional === true && plain[id]?.[parameter.name] === undefined
      ? null
      : (usual[parameter.name] ?? null);
  });
  const call = functionsById[id as keyof typeof functionsById] as (...values: unknown[]) => unknown;
  try {
    await call(...given, {});
    return true;
  } catch {
    return false;
  }
}
