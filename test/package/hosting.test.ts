import { existsSync, readdirSync, readFileSync } from "node:fs";

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
