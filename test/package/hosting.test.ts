import { existsSync, readdirSync, readFileSync } from "node:fs";
import { contentSecurityPolicy } from "../../src/workbench/server/contentSecurityPolicy.ts";

const policyIn = (text: string): string => /default-src [^"]*/.exec(text)?.[0] ?? "";
/** Directives but the scripts' sources, which differ between the two hosts of office.js. */
const apart = (policy: string): { scripts: string; rest: readonly string[] } => {
  const directives = policy.split(";").map((directive) => directive.trim());
  return {
    scripts: directives.find((directive) => directive.startsWith("script-src")) ?? "",
    rest: directives.filter((directive) => !directive.startsWith("script-src")).sort(),
  };
};

describe("the example of a web server", () => {
  const files = readFileSync("hosting/kpi-appraisal-files.conf", "utf8");

  it("sends the policy that the pane has in itself", () => {
    const pane = apart(policyIn(readFileSync("src/taskpane/taskpane.html", "utf8")));
    const server = apart(policyIn(files));
    expect(pane.rest.length).toBeGreaterThan(5);
    expect(server.rest).toEqual(pane.rest);
    expect(server.scripts).toBe(
      "script-src 'self' https://appsforoffice.microsoft.com https://appsforoffice.cdn.partner.office365.cn",
    );
  });

  it("lets browsers keep for good only scripts whose name changes with their contents", () => {
    const pattern = /\$uri ~ "([^"]+)"\) \{\s+set \$kpi_cache "public, max-age=31536000, immutable"/.exec(
      files,
    )?.[1];
    const isKept = (path: string): boolean => new RegExp(pattern ?? "").test(path);
    expect(pattern).toBeDefined();
    expect(["/taskpane.0a1b2c3d.js", "/taskpane-work.01234567.js"].map(isKept)).toEqual([true, true]);
    expect(["/functions.js", "/functions.zh-CN.json", "/taskpane.html", "/manifest.xml"].map(isKept)).toEqual(
      [false, false, false, false],
    );
    const scripts = existsSync("dist/functions.js")
      ? readdirSync("dist").filter((name) => name.endsWith(".js"))
      : [];
    expect(scripts.filter((name) => isKept(`/${name}`) === (name === "functions.js"))).toEqual([]);
  });
});

describe("the example of a server for the demo page", () => {
  it("sends the workbench's policy, and lets office.js come from Microsoft", () => {
    const demo = apart(policyIn(readFileSync("hosting/demo.conf", "utf8")));
    expect(demo).toEqual({
      scripts: "script-src 'self' https://appsforoffice.microsoft.com",
      rest: apart(contentSecurityPolicy).rest,
    });
  });
});

const commands = (file: string): readonly string[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => /^(?:npm|git) /.test(line));

describe("the container file", () => {
  const steps = readFileSync("hosting/Containerfile", "utf8")
    .split("\n")
    .filter((line) => /^[A-Z]+ /.test(line))
    .map((line) => line.split(/\s+/));
  const conf = readFileSync("hosting/container.conf", "utf8");

  it("copies files that are there, to where the server looks for them", () => {
    const copies = steps.filter(([word]) => word === "COPY").map((words) => words.slice(1));
    const sources = copies.flatMap((words) =>
      words[0]?.startsWith("--from") === true ? [] : words.slice(0, -1),
    );
    expect(sources.length).toBeGreaterThan(4);
    expect(sources.filter((path) => !existsSync(path))).toEqual([]);
    const targets = copies.map((words) => words.at(-1));
    const [, root = ""] = /root (\S+);/.exec(conf) ?? [];
    const [, included = ""] = /include (\S+);/.exec(conf) ?? [];
    expect(targets).toEqual(expect.arrayContaining([root, included]));
  });

  it("installs as everybody does, not by a command that refuses this lock file", () => {
    const installs = [...steps.map((words) => words.join(" ")), ...commands("docs/deployment.md")].filter(
      (line) => /\bnpm (?:install|i|ci)\b/.test(line),
    );
    expect(installs.length).toBeGreaterThan(1);
    expect(installs.filter((line) => !line.includes("npm install --no-save"))).toEqual([]);
    expect(readFileSync("scripts/lib/setUp.mjs", "utf8")).toContain('["install", "--no-save"');
  });

  it("builds with the words that the build takes, runs without root, and listens where it says", () => {
    const run = steps.filter(([word]) => word === "RUN").map((words) => words.join(" "));
    const build = readFileSync("scripts/build.mjs", "utf8");
    const flags = run.flatMap((line) =>
      [...line.matchAll(/ --(url|cloud|only)\b/g)].map(([, name]) => name ?? ""),
    );
    expect(flags).toEqual(["url", "cloud", "only"]);
    expect(flags.filter((name) => !build.includes(name))).toEqual([]);
    expect(steps.filter(([word]) => word === "FROM").at(-1)?.[1]).toContain("unprivileged");
    expect(conf).toContain("listen 8080;");
  });

  it.each(["kpi-appraisal-files.conf", "nginx.conf", "container.conf", "demo.conf"])(
    "%s closes what it opens",
    (name) => {
      const text = readFileSync(`hosting/${name}`, "utf8")
        .replace(/"[^"]*"/g, "")
        .replace(/#.*/g, "");
      expect(text.match(/\{/g)?.length ?? 0).toBe(text.match(/\}/g)?.length ?? 0);
      const statements = text
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "");
      expect(statements.filter((line) => !/[;{}]$/.test(line))).toEqual([]);
    },
  );
});
