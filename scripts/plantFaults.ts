/**
 * Can the core's tests fail? Plants one fault at a time in a copy of src/core, runs the tests that should see it,
 * and prints which were caught. Ends with an error when one was not, or when a fault no longer fits the source.
 *
 *   npx tsx scripts/plantFaults.ts [part of a fault's name]
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

interface Fault {
  readonly name: string;
  /** Under src/core. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** Patterns of the tests that are run. */
  readonly tests: readonly string[];
}

const docExamples = "test/pure/docExamples";
const golden = ["test/pure/core/golden"];
const laws = ["test/pure/core/scoringLaws"];
const appraise = ["src/core/scoring/appraise"];
const rules = ["src/core/rules"];
const quota = ["src/core/distribution"];
const stored = ["test/pure/core/storedPolicy"];

const faults: readonly Fault[] = [
  { name: "bounds without snapping", file: "numbers/isAtLeast.ts", from: "1e-9", to: "0", tests: golden },
  { name: "snapping too coarse", file: "numbers/isAtLeast.ts", from: "1e-9", to: "1e-6", tests: golden },
  {
    name: "bounds exclusive",
    file: "grading/gradeCode.ts",
    from: "score >= (",
    to: "score > 1e-6 + (",
    tests: golden,
  },
  {
    name: "missing weight not given to siblings",
    file: "scoring/columnScorer.ts",
    from: "* full) / left",
    to: "* full) / full",
    tests: [...golden, ...laws],
  },
  {
    name: "empty area keeps its weight",
    file: "scoring/columnScorer.ts",
    from: "parentGone[index] = (parentGone[index] ?? 0) + full",
    to: "parentGone[index] = (parentGone[index] ?? 0)",
    tests: laws,
  },
  {
    name: "gap not marked as missing",
    file: "scoring/columnScorer.ts",
    from: "parentGone[index] = (parentGone[index] ?? 0) + lost",
    to: "parentGone[index] = (parentGone[index] ?? 0)",
    tests: laws,
  },
  {
    name: "area's used share wrong after gaps",
    file: "scoring/columnScorer.ts",
    from: "(full * aboveUsed) / parentLeft",
    to: "full * aboveUsed",
    tests: appraise,
  },
  {
    name: "global policy renormalises locally",
    file: "scoring/treeEvaluator.ts",
    from: '"renormaliseGlobal";',
    to: '"zero";',
    tests: golden,
  },
  {
    name: "zero policy leaves out",
    file: "scoring/treeEvaluator.ts",
    from: 'policy === "zero" ? 0',
    to: 'policy === "zero" ? Number.NaN',
    tests: golden,
  },
  {
    name: "block does not block",
    file: "scoring/treeEvaluator.ts",
    from: 'if (policy === "block") out.isBlocked = true;',
    to: "",
    tests: golden,
  },
  {
    name: "contribution without the share used",
    file: "scoring/treeEvaluator.ts",
    from: "(out.used[node] ?? 0) * score",
    to: "weight * score",
    tests: laws,
  },
  {
    name: "transfers not weighed by days",
    file: "scoring/periodEvaluator.ts",
    from: "const share = days / all;",
    to: "const share = 1 / known.length;",
    tests: appraise,
  },
  {
    name: "too few days still appraised",
    file: "scoring/periodEvaluator.ts",
    from: "days.days < minimumDays",
    to: "days.days < 0",
    tests: appraise,
  },
  {
    name: "leave days count",
    file: "periods/countRoleDays.ts",
    from: "(isLeave && !countsLeave)",
    to: "false",
    tests: appraise,
  },
  {
    name: "shared days count twice for the first",
    file: "periods/countRoleDays.ts",
    from: "stretch.from >= best.from",
    to: "stretch.from <= best.from",
    tests: [...appraise, docExamples],
  },
  {
    name: "year takes the share of missing quarters",
    file: "periods/periodWeights.ts",
    from: "hasYear ? 1 - yearShare : 1",
    to: "1",
    tests: appraise,
  },
  {
    name: "best of n takes one too many",
    file: "periods/periodWeights.ts",
    from: "while (taken < count)",
    to: "while (taken <= count)",
    tests: appraise,
  },
  {
    name: "minimum of periods ignored",
    file: "scoring/cycleEvaluator.ts",
    from: "scored < minimumPeriods",
    to: "scored < 0",
    tests: appraise,
  },
  {
    name: "zero veto forgotten",
    file: "scoring/cycleEvaluator.ts",
    from: "isZeroed ? 0 :",
    to: "false ? 0 :",
    tests: appraise,
  },
  {
    name: "bonus cap ignored",
    file: "adjustments/capAdjustments.ts",
    from: "sum <= cap",
    to: "true",
    tests: appraise,
  },
  {
    name: "veto does not cap",
    file: "adjustments/applyVetoes.ts",
    from: "grades.capped[row] = Math.max(computed, limit)",
    to: "grades.capped[row] = computed",
    tests: golden,
  },
  {
    name: "competition ranks count groups",
    file: "ranking/rankRows.ts",
    from: "lastPlace[group] = count;",
    to: "lastPlace[group] = distinct[group] ?? 0;",
    tests: golden,
  },
  {
    name: "ties not seen",
    file: "ranking/rankOrder.ts",
    from: "isTied.fill(1, start + 1, end);",
    to: "",
    tests: golden,
  },
  {
    name: "sort ignores the low bits",
    file: "ranking/sortDescending.ts",
    from: "for (let shift = 0;",
    to: "for (let shift = 33;",
    tests: ["src/core/ranking"],
  },
  {
    name: "fractions equal by noise only",
    file: "distribution/allocateSeats.ts",
    from: "Math.abs(a.fraction - b.fraction) > comparisonNoise",
    to: "a.fraction !== b.fraction",
    tests: golden,
  },
  {
    name: "seats always top first",
    file: "distribution/allocateSeats.ts",
    from: "? 1 : -1",
    to: "? 1 : 1",
    tests: golden,
  },
  {
    name: "floor gate ignored",
    file: "distribution/distributeGrades.ts",
    from: "!isBelowGate &&",
    to: "",
    tests: quota,
  },
  {
    name: "tie pushed up when it should go down",
    file: "distribution/placePeople.ts",
    from: 'tiePolicy === "pushDown" ? "pushedDown"',
    to: 'tiePolicy === "pushDown" ? "expandedUp"',
    tests: quota,
  },
  {
    name: "capped person keeps the seat",
    file: "distribution/distributeGrades.ts",
    from: "code >= before.bestAllowed(row)",
    to: "code >= 0",
    tests: quota,
  },
  {
    name: "small groups distributed",
    file: "distribution/distributeGrades.ts",
    from: "rows.length < policy.minimumGroupSize",
    to: "rows.length < 0",
    tests: quota,
  },
  {
    name: "people left out take seats",
    file: "distribution/quotaGroups.ts",
    from: "if (reason !== null) {",
    to: "if (reason === undefined) {",
    tests: quota,
  },
  {
    name: "streak skips what breaks it",
    file: "streaks/streakLength.ts",
    from: 'rule.gap === "break"',
    to: "false",
    tests: golden,
  },
  {
    name: "started units rounded down",
    file: "numbers/countUnits.ts",
    from: "Math.ceil(units)",
    to: "Math.floor(units)",
    tests: golden,
  },
  {
    name: "no floor",
    file: "rules/clampPoints.ts",
    from: "points < floor ? floor",
    to: "false ? floor",
    tests: rules,
  },
  {
    name: "nothing happened divides by zero",
    file: "rules/ratioPoints.ts",
    from: "return rule.cap ?? rule.full;",
    to: "return points;",
    tests: rules,
  },
  {
    name: "jump counts for the earlier knot",
    file: "rules/segmentsPoints.ts",
    from: "!isAtLeast(input, knot.input)",
    to: "input <= knot.input",
    tests: golden,
  },
  {
    name: "upper bounds read as lower",
    file: "rules/stepsPoints.ts",
    from: "isLower ? step.input > best : step.input < best",
    to: "step.input > best",
    tests: golden,
  },
  {
    name: "absent raters count as zero",
    file: "raters/groupShares.ts",
    from: "(isPresent ? weight : 0)",
    to: "weight",
    tests: golden,
  },
  {
    name: "declared sets ignored",
    file: "raters/groupShares.ts",
    from: 'policy.missingGroup === "renormalise"',
    to: 'policy.missingGroup !== "block"',
    tests: golden,
  },
  {
    name: "trimmed mean trims nothing",
    file: "raters/droppedAtEachEnd.ts",
    from: "trimShare * count + 1e-9",
    to: "0 * trimShare * count",
    tests: [docExamples],
  },
  {
    name: "role does not inherit",
    file: "model/roleWeights.ts",
    from: "id = template.inherits;",
    to: "id = null;",
    tests: appraise,
  },
  {
    name: "weights not brought to one",
    file: "model/resolveRole.ts",
    from: "(weights[position] ?? 0) / sum",
    to: "weights[position] ?? 0",
    tests: ["src/core/model"],
  },
  {
    name: "next grade not far enough",
    file: "explanation/nextGradeFinder.ts",
    from: "const gap = bound - score;",
    to: "const gap = (bound - score) / 2;",
    tests: ["src/core/explanation"],
  },
  {
    name: "halves round down",
    file: "numbers/roundBy.ts",
    from: "rest >= 0.5 - noise",
    to: "rest > 0.5 + noise",
    tests: [docExamples],
  },
  {
    name: "mixed notation all percents",
    file: "weights/readWeights.ts",
    from: "one.isPercent || one.number > 1",
    to: "one.isPercent || above.length > 0",
    tests: ["src/core/weights"],
  },
  {
    name: "tolerance accepts 90 percent",
    file: "policy/checkWeights.ts",
    from: "weightTolerance = 0.0001",
    to: "weightTolerance = 0.2",
    tests: ["src/core/policy"],
  },
  {
    name: "printed losses become gains",
    file: "ruleText/printRule.ts",
    from: 'rule.perEvent < 0 ? "扣" : "加"',
    to: '"加"',
    tests: ["src/core/ruleText"],
  },
  {
    name: "units taken as started",
    file: "ruleText/ruleReaders.ts",
    from: 'return isFull ? "full" : null;',
    to: 'return isFull ? "started" : null;',
    tests: ["src/core/ruleText"],
  },
  {
    name: "lenient raters compared with themselves",
    file: "diagnostics/diagnoseRaters.ts",
    from: "(cell.sum - points) / (cell.count - 1)",
    to: "cell.sum / cell.count",
    tests: ["src/core/diagnostics"],
  },
  {
    name: "misspelt keys pass unnoticed",
    file: "policy/schema/gateSchema.ts",
    from: 'z.strictObject({ kind: z.literal("tenure")',
    to: 'z.object({ kind: z.literal("tenure")',
    tests: stored,
  },
  {
    name: "gates of groups are not checked",
    file: "policy/schema/gateSchema.ts",
    from: "return z.array(gateSchema);",
    to: "return z.array(z.any());",
    tests: stored,
  },
  {
    name: "vacancies of any kind",
    file: "policy/schema/promotionSchema.ts",
    from: "vacancies: z.record(z.string(), z.int().check(z.nonnegative()))",
    to: "vacancies: z.any()",
    tests: stored,
  },
  {
    name: "gaps are not told",
    file: "scoring/findEntryIssues.ts",
    from: "if (count > 0) issues.offer",
    to: "if (count > 9) issues.offer",
    tests: appraise,
  },
  {
    name: "gaps of the fast path are not noted",
    file: "scoring/columnScorer.ts",
    from: "if (isMissing) missing[",
    to: "if (false) missing[",
    tests: appraise,
  },
  {
    name: "half a rule is read",
    file: "ruleText/readRuleText.ts",
    from: "if (words.some(awardsPoints)) {",
    to: "if (false) {",
    tests: ["src/core/ruleText"],
  },
  {
    name: "a cap of 120 % is 1.2 points",
    file: "ruleText/ruleLimits.ts",
    from: 'return text.endsWith("%") ?',
    to: "return false ?",
    tests: ["src/core/ruleText"],
  },
  {
    name: "what is offered is always made",
    file: "issueList.ts",
    from: "if (count < limit) kept.push(make());",
    to: "kept.push(make());",
    tests: ["src/core/issueList"],
  },
  {
    name: "entries beyond the first outside their scale not found",
    file: "scoring/findColumnIssues.ts",
    from: "if (value < min || value > max) return row;",
    to: "if (value < min) return row;",
    tests: appraise,
  },
  {
    name: "a limit of losses caps the points",
    file: "ruleText/ruleLimits.ts",
    from: 'if (turn === "loses" && stated.floor === null) {',
    to: "if (false) {",
    tests: ["src/core/ruleText"],
  },
  {
    name: "bands with a gap taken for whole ones",
    file: "ruleText/readBands.ts",
    from: "before === undefined ||",
    to: "true ||",
    tests: ["src/core/ruleText"],
  },
  {
    name: "a threshold that fits no step counts as the rest",
    file: "ruleText/ruleReaders.ts",
    from: "bound === undefined || readQuantity(bound) === steps.at(-1)?.input",
    to: "true",
    tests: ["src/core/ruleText"],
  },
  {
    name: "percentage points are points",
    file: "ruleText/normaliseRuleText.ts",
    from: '.replace(/(\\d)个?百分点/gu, "$1%")',
    to: "",
    tests: ["src/core/ruleText"],
  },
  {
    name: "ways that do not reach the grade are offered",
    file: "explanation/nextGradeFinder.ts",
    // Both places that check it: each alone makes up for the other.
    from: "boolean => isAtLeast(scoreWith(leaf), bound);",
    to: "boolean => leaf >= points || isAtLeast(scoreWith(leaf), bound);",
    tests: ["src/core/explanation", ...laws],
  },
  {
    name: "issues without end",
    file: "issueList.ts",
    from: "if (count < limit) kept.push(issue);",
    to: "kept.push(issue);",
    tests: ["src/core/issueList"],
  },
];

const root = resolve(import.meta.dirname, "..");
let lastOutput = "";
const copy = mkdtempSync(join(tmpdir(), "faults-"));

function prepare(): void {
  for (const room of ["src/core", "src/templates"]) {
    cpSync(join(root, room), join(copy, room), { recursive: true });
  }
  cpSync(join(root, "test/pure"), join(copy, "test/pure"), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  writeFileSync(join(copy, "package.json"), '{ "type": "module" }');
  const transform = {
    "\\.ts$": ["@swc/jest", { jsc: { parser: { syntax: "typescript" }, target: "es2022" } }],
  };
  const config = { testEnvironment: "node", transform, testMatch: ["<rootDir>/**/*.test.ts"] };
  writeFileSync(join(copy, "jest.config.json"), JSON.stringify(config));
}

/** Of the examples in doc comments only those of the faults' files are run. */
function testsPass(patterns: readonly string[], files: readonly string[]): boolean {
  const others = patterns.filter((pattern) => pattern !== docExamples);
  const examples = files.map((file) => file.replace(".ts", "")).join("|");
  return (
    (others.length === 0 || run(others)) &&
    (others.length === patterns.length || run([docExamples, "-t", `(${examples}).ts says`]))
  );
}

function run(patterns: readonly string[]): boolean {
  const jest = join(root, "node_modules/jest/bin/jest.js");
  const args = [jest, "-c", "jest.config.json", "-i", "--bail", "--silent", ...patterns];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: "utf8" });
  if (!stderr.includes("Tests: ") && !stderr.includes("failed to run"))
    throw new Error(`No tests ran:\n${stderr}`);
  lastOutput = stderr;
  return status === 0;
}

try {
  prepare();
  const all = [...new Set(faults.flatMap(({ tests }) => tests))];
  const withExamples = faults.filter(({ tests }) => tests.includes(docExamples)).map(({ file }) => file);
  if (!testsPass(all, withExamples)) throw new Error(`The tests fail without any fault:\n${lastOutput}`);
  const wanted = process.argv[2] ?? "";
  const rows = faults
    .filter(({ name }) => name.includes(wanted))
    .map(({ name, file, from, to, tests }) => {
      const path = join(copy, "src/core", file);
      const source = readFileSync(path, "utf8");
      if (!source.includes(from)) return { fault: name, file, caught: "does not fit the source" };
      writeFileSync(
        path,
        source.replace(from, () => to),
      );
      const caught = testsPass(tests, [file]) ? "NO" : "yes";
      writeFileSync(path, source);
      return { fault: name, file, caught };
    });
  console.table(rows);
  const missed = rows.filter(({ caught }) => caught !== "yes").length;
  console.log(`${String(rows.length - missed)} of ${String(rows.length)} planted faults were caught.`);
  process.exitCode = missed === 0 ? 0 : 1;
} finally {
  rmSync(copy, { recursive: true });
}
