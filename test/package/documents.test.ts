import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Language } from "../../src/messages/index.ts";
import { withoutDots, wordsOnScreen } from "./guideWords.ts";

const documents = [
  ...readdirSync(".").filter((name) => name.endsWith(".md")),
  ...readdirSync("docs", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
  "src/host/README.md",
];
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };

describe("the documents", () => {
  it.each(documents)("%s leads to files that are there", (file) => {
    const links = [...readFileSync(file, "utf8").matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(
      ([, link]) => join(dirname(file), decodeURIComponent(link ?? "")),
    );
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });

  it.each(documents)("%s names commands that there are", (file) => {
    const text = readFileSync(file, "utf8");
    const commands = [...text.matchAll(/\bnpm run ([a-z:]+)/g)].map(([, name]) => name ?? "");
    const tools = [...text.matchAll(/\bnpx tsx (scripts\/\S+?\.ts)/g)].map(([, path]) => path ?? "");
    expect(commands.filter((name) => scripts[name] === undefined)).toEqual([]);
    expect(tools.filter((path) => !existsSync(path))).toEqual([]);
  });

  it.each(documents)("%s names files of the code that there are", (file) => {
    const paths = [
      ...readFileSync(file, "utf8").matchAll(/`((?:src|test|scripts|bench|hosting|config)\/[^`\s<…*{]+)`/g),
    ].map(([, path]) => path ?? "");
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });

  it("show who imports whom as the code has it", () => {
    const words = ["node_modules/tsx/dist/cli.mjs", "scripts/layerPicture.ts", "--check"];
    const { status, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  }, 120_000);
});

/** Documents that there are in several languages, English first. */
const families: readonly (readonly string[])[] = [
  ["README.md", "README.zh-CN.md", "README.zh-TW.md"],
  ["docs/guide.en.md", "docs/guide.zh-CN.md", "docs/guide.zh-TW.md"],
  ["docs/policy-tables.en.md", "docs/policy-tables.zh-CN.md", "docs/policy-tables.zh-TW.md"],
  ["docs/functions.en.md", "docs/functions.zh-CN.md", "docs/functions.zh-TW.md"],
  ["docs/deployment.md", "docs/deployment.zh-CN.md"],
  ["docs/privacy.md", "docs/privacy.zh-CN.md"],
];
const languageOfFile = (file: string): Language =>
  (/\.(zh-CN|zh-TW)\.md$/.exec(file)?.[1] as Language | undefined) ?? "en";

/** What a reader of one language would miss if another language had more of it. */
function shapeOf(file: string): Readonly<Record<string, readonly (string | number)[]>> {
  const text = readFileSync(file, "utf8");
  const all = (pattern: RegExp): string[] =>
    [...text.matchAll(pattern)].map(([, found = ""]) => found.trim());
  const perChapter = (pattern: RegExp): number[] =>
    text.split(/^#+ /m).map((chapter) => [...chapter.matchAll(pattern)].length);
  // The same document or picture in another language.
  const neutral = (link: string): string => link.replace(/[.-](en|zh-CN|zh-TW)(?=\.(md|png)$)/, "");
  return {
    headings: all(/^(#+) /gm),
    commands: all(/^((?:npm|npx|git) [^#\n]*)/gm),
    words: [...new Set(all(/(`(?:npm|npx|--|https?:|src\/|scripts\/)[^`\n]*`)/g))].sort(),
    rows: perChapter(/^\|/gm),
    items: perChapter(/^(?:-|\d+\.) /gm),
    links: [...new Set(all(/\]\(([^)#]+)\)/g).map(neutral))].sort(),
  };
}

describe.each(families.map(([english = "", ...others]) => ({ english, others })))("$english", (family) => {
  const { english, others } = family;
  it.each(others)("says in %s as much: headings, commands, rows, items, links", (file) => {
    expect(shapeOf(file)).toEqual(shapeOf(english));
  });

  it("leads from each language to the others", () => {
    const all = [english, ...others];
    const missing = all.flatMap((file) => {
      const text = readFileSync(file, "utf8");
      return all.filter((other) => other !== file && !text.includes(`](${basename(other)})`));
    });
    expect(missing).toEqual([]);
  });
});

const guides = families.flat().filter((file) => /README|guide/.test(file));

it.each(guides)("%s calls what is on the screen as the screen does", (file) => {
  const onScreen = wordsOnScreen(languageOfFile(file));
  // What ends in a full stop is a sentence that matters, not a name.
  const names = [...readFileSync(file, "utf8").matchAll(/\*\*([^*\n]+)\*\*/g)]
    .map(([, name = ""]) => name)
    .filter((name) => !/[.。]$/.test(name));
  expect(names).not.toEqual([]);
  expect(names.filter((name) => !onScreen.has(withoutDots(name)))).toEqual([]);
});

it.each(["README.md", "README.zh-CN.md", "README.zh-TW.md"])(
  "%s names every document for its readers",
  (file) => {
    const text = readFileSync(file, "utf8");
    const written = documents.filter((name) => /^docs\/[^/]+$|^CONTRIBUTING/.test(name));
    expect(written.filter((name) => !text.includes(`](${name})`))).toEqual([]);
  },
);
