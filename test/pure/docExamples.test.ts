import { transformSync } from "@swc/core";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import * as sample from "./core/sampleRun.ts";

const root = join(__dirname, "../../src/core");
const sources = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !/\.(?:test|typetest)\./u.test(name))
  .map((name) => join(root, name));

interface Example {
  readonly file: string;
  /** Statements and expectations; an expectation is the expression above `//=>` and the value behind it. */
  readonly code: string;
  readonly expectations: number;
}

/** Doc comments may only hold examples that this test runs. */
function examplesOf(file: string): readonly Example[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/^ *\* @example\n((?: *\*(?!\/)(?! @).*\n)+)/gmu)].map(([, block]) => {
    const lines = (block ?? "").split("\n").map((line) => line.replace(/^ *\* ?/u, ""));
    let expectations = 0;
    const code: string[] = [];
    for (const line of lines) {
      const [, value] = /^\/\/=> (.*)$/u.exec(line) ?? [];
      if (value === undefined) {
        code.push(line);
        continue;
      }
      expectations += 1;
      let start = code.length - 1;
      while (start > 0 && /^\s|^[)\]}]/u.test(code[start] ?? "")) start -= 1;
      const expression = code.splice(start).join("\n");
      code.push(`__expect(${expression.replace(/;$/u, "")}, (${value}));`);
    }
    return { file: relative(root, file), code: code.join("\n"), expectations };
  });
}

const examples = sources.flatMap(examplesOf);

/** Everything that src/core exports, from whichever file, and the sample run. */
function names(): Record<string, unknown> {
  const all: Record<string, unknown> = { ...sample };
  for (const file of sources) {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- the list of files is known at run time only
    Object.assign(all, require(file) as Record<string, unknown>);
  }
  return all;
}

describe("examples in doc comments of src/core", () => {
  const scope = names();

  it("finds them", () => {
    expect(examples.length).toBeGreaterThan(40);
  });

  it.each(examples)("$file says what is true", ({ code, expectations }) => {
    expect(expectations).toBeGreaterThan(0);
    const js = transformSync(code, { jsc: { target: "es2022", parser: { syntax: "ecmascript" } } }).code;
    let met = 0;
    const check = (actual: unknown, expected: unknown): void => {
      expect(actual).toEqual(expected);
      met += 1;
    };
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- running the examples is what this test is for
    const run = new Function(
      "__expect",
      "scope",
      `with (scope) { ${js.replace(/"use strict";?/gu, "")} }`,
    ) as (expect: typeof check, scope: Record<string, unknown>) => void;
    run(check, scope);
    expect(met).toBe(expectations);
  });

  it.each(sources.map((file) => [relative(root, file), file]))(
    "%s documents what it exports with an example",
    (_, file) => {
      const text = readFileSync(file, "utf8");
      const undocumented = [...text.matchAll(/(?<!\*\/\n)^export (?:function\*?|const) (\w+)/gmu)].map(
        ([, name]) => name,
      );
      expect(undocumented).toEqual([]);
    },
  );

  it("every function of the layer's door has one", () => {
    const door = readFileSync(join(root, "index.ts"), "utf8");
    const functions = [...door.matchAll(/^export \{([^}]*)\} from "\.\/([^"]*)"/gmu)].flatMap(
      ([, list, file]) => {
        const text = readFileSync(join(root, file ?? ""), "utf8");
        return (list ?? "").split(",").flatMap((name) => {
          const trimmed = name.trim();
          const found = new RegExp(
            `((?:/\\*\\*(?:(?!\\*/)[^])*\\*/\\n)?)export function\\*? ${trimmed}\\b`,
            "u",
          ).exec(text);
          return found === null || trimmed === ""
            ? []
            : [{ name: trimmed, hasExample: found[1]?.includes("@example") }];
        });
      },
    );
    expect(functions.length).toBeGreaterThan(50);
    expect(functions.filter(({ hasExample }) => hasExample !== true).map(({ name }) => name)).toEqual([]);
  });
});
