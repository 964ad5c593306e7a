/**
 * Throws nonsense at whatever takes in things of strangers, with a new seed each time: damaged workbook files, stored
 * policies with anything anywhere, sheets of any values. Nothing may throw but the one error that is meant for it, and
 * nothing may leave a mark on what all objects share.
 *
 *   npx tsx scripts/fuzz.ts [seconds for each part, 60] [seed]
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { unzipSync, zipSync } from "fflate";
import { createPolicy, policyFromJson, policyToJson } from "../src/core/index.ts";
import { FileError, openXlsx } from "../src/host/file/index.ts";
import { defaultReadOptions, readWorkbooks } from "../src/reader/index.ts";
import type { CellValue } from "../src/sheet/index.ts";
import { templates } from "../src/templates/index.ts";
import { gridOf } from "../test/fixtures/gridOf.ts";

const none = new Uint8Array();
const seconds = Number(process.argv[2] ?? 60);
const seed = Number(process.argv[3] ?? Date.now() % 2_147_483_647);
console.log(`seed ${String(seed)}`);

const files = readdirSync("samples")
  .filter((name) => name.endsWith(".xlsx"))
  .map((name) => unzipSync(readFileSync(join("samples", name))));
const flips = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 40 });
/** Where bytes are changed: in one part, which is then packed as if nothing had happened, or in the container. */
const target = fc.oneof({ weight: 5, arbitrary: fc.nat() }, { weight: 1, arbitrary: fc.constant(null) });
run("damaged workbook files", fc.tuple(fc.constantFrom(...files), flips, target), ([parts, places, part]) => {
  const names = Object.keys(parts);
  const name = part === null ? undefined : names[part % names.length];
  const changed = name === undefined ? parts : { ...parts, [name]: damaged(parts[name] ?? none, places) };
  const packed = zipSync(changed, { level: 0 });
  try {
    openXlsx(name === undefined ? damaged(packed, places) : packed);
  } catch (problem) {
    if (!(problem instanceof FileError)) throw problem;
  }
});

const policies = [createPolicy({}), ...templates.map(({ build }) => build("zh-CN"))].map((policy) =>
  policyToJson(policy),
);
const poison = fc.constantFrom<unknown>(
  "__proto__",
  "constructor",
  {},
  [],
  null,
  -1,
  1e308,
  "",
  "=1+1",
  true,
);
run(
  "stored policies",
  fc.tuple(fc.constantFrom(...policies), fc.array(fc.tuple(fc.nat(), fc.oneof(poison, fc.jsonValue())))),
  ([text, changes]) => {
    const document = JSON.parse(text) as unknown;
    for (const [place, value] of changes) putSomewhere(document, place, value);
    policyFromJson(JSON.stringify(document));
    policyFromJson(JSON.stringify(document).replace('"id"', '"__proto__"'));
    if (Object.keys(Object.prototype).length > 0) throw new Error("Object.prototype was written to.");
  },
);

const words = [
  "姓名",
  "工号",
  "部门",
  "得分",
  "权重",
  "30%",
  "自评",
  "上级",
  "合计",
  "-",
  "N/A",
  "优秀",
  "=1/0",
];
const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom(...words),
  fc.double(),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constant(null),
  fc.boolean(),
  fc.constantFrom({ fault: "#N/A" }, { fault: "#REF!" }),
);
run("sheets of any values", fc.array(fc.array(value, { maxLength: 12 }), { maxLength: 30 }), (lines) => {
  readWorkbooks(
    [{ name: "any.xlsx", uses1904Dates: false, grids: [gridOf("Any", lines)] }],
    defaultReadOptions,
  );
});

function damaged(bytes: Uint8Array, places: readonly (readonly [number, number])[]): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (const [at, value] of places) if (copy.length > 0) copy[at % copy.length] = value;
  return copy;
}

function run<Input>(name: string, inputs: fc.Arbitrary<Input>, tryOut: (input: Input) => void): void {
  let tried = 0;
  const details = fc.check(
    fc.property(inputs, (input) => {
      tried += 1;
      tryOut(input);
    }),
    { seed, numRuns: 1_000_000_000, interruptAfterTimeLimit: seconds * 1_000, markInterruptAsFailure: false },
  );
  if (details.failed) {
    console.error(fc.defaultReportMessage(details));
    process.exit(1);
  }
  console.log(`${name}: ${tried.toLocaleString("en")} tried, none got through`);
}

/** Replaces one of the values below a JSON document, the same one for the same number. */
function putSomewhere(document: unknown, place: number, value: unknown): void {
  const holders: (readonly [Record<string, unknown>, string])[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    for (const key of Object.keys(node)) {
      const holder = node as Record<string, unknown>;
      holders.push([holder, key]);
      walk(holder[key]);
    }
  };
  walk(document);
  const [holder, key] = holders[place % Math.max(1, holders.length)] ?? [];
  if (holder !== undefined && key !== undefined) holder[key] = value;
}
