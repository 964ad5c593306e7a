import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

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

  it("are the same in both languages, heading for heading and command for command", () => {
    const shape = (file: string): unknown => {
      const text = readFileSync(file, "utf8");
      return {
        headings: [...text.matchAll(/^#+ /gm)].map(([mark]) => mark),
        commands: [...text.matchAll(/^npm [^#\n]*/gm)].map(([command]) => command.trim()),
        documents: [...text.matchAll(/\]\(([^)]+\.md)\)/g)]
          .map(([, link]) => link)
          .filter((link) => !link?.startsWith("README"))
          .sort(),
      };
    };
    expect(shape("README.zh-CN.md")).toEqual(shape("README.md"));
  });

  it("show who imports whom as the code has it", () => {
    const words = ["node_modules/tsx/dist/cli.mjs", "scripts/layerPicture.ts", "--check"];
    const { status, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  }, 120_000);
});
