import { existsSync, readdirSync, readFileSync } from "node:fs";

/** Programs for developers' machines; they are not part of the add-in. */
const notShipped = new Set(["host", "workbench", "cli"]);
const network = /\b(fetch|XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection|sendBeacon|importScripts)\b/;
const dynamicCode = /\beval\s*\(|\bnew Function\b|\bdocument\.write\b|dangerouslySetInnerHTML|\binnerHTML\b/;

/** Names, not addresses that anything is loaded from, and pages that an error message names. */
const namedOnly = [
  "http://www.w3.org/",
  "http://json-schema.org/",
  "https://json-schema.org/",
  "https://react.dev/errors/",
  "https://github.com/microsoft/griffel/",
  "https://aka.ms/griffel",
];

const filesBelow = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => ending.test(name) && !/\.(test|typetest)\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`);

describe("the add-in's own code", () => {
  const sources = readdirSync("src")
    .filter((layer) => !notShipped.has(layer))
    .flatMap((layer) => filesBelow(`src/${layer}`, /\.tsx?$/))
    .map((file) => ({ file, code: withoutComments(readFileSync(file, "utf8")) }));

  it("has no way to send anything", () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.filter(({ code }) => network.test(code)).map(({ file }) => file)).toEqual([]);
  });

  it("makes no code and no markup out of text", () => {
    expect(sources.filter(({ code }) => dynamicCode.test(code)).map(({ file }) => file)).toEqual([]);
  });
});

const isBuilt = existsSync("dist/taskpane.html");
if (!isBuilt) process.stderr.write("Not checked: the add-in is not built (npm run build).\n");

(isBuilt ? describe : describe.skip)("the built add-in", () => {
  const page = isBuilt ? readFileSync("dist/taskpane.html", "utf8") : "";

  it("lets its page speak to its own server and to office.js only", () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? "";
    const directives = Object.fromEntries(
      policy.split(";").map((directive) => {
        const [name = "", ...values] = directive.trim().split(/\s+/);
        return [name, values.join(" ")];
      }),
    );
    expect(directives).toMatchObject({
      "default-src": "'self'",
      "connect-src": "'self'",
      "frame-src": "'none'",
      "object-src": "'none'",
      "base-uri": "'none'",
      "form-action": "'none'",
    });
    expect(directives["script-src"]).toMatch(
      /^'self' https:\/\/appsforoffice\.(microsoft\.com|cdn\.partner\.office365\.cn)$/,
    );
    expect(policy).not.toContain("unsafe-eval");
  });

  it("loads no script but its own and office.js", () => {
    const foreign = [
      ...page.matchAll(/<(?:script|link|img|iframe)\b[^>]*?(?:src|href)="(https?:[^"]+)"/g),
    ].map(([, address]) => address);
    expect(foreign).toHaveLength(1);
    expect(foreign[0]).toMatch(
      /^https:\/\/appsforoffice\.(microsoft\.com|cdn\.partner\.office365\.cn\/appsforoffice)\/lib\/1\/hosted\/office\.js$/,
    );
  });

  it("names no other address in its scripts", () => {
    const scripts = readdirSync("dist").filter((name) => name.endsWith(".js"));
    expect(scripts).toContain("functions.js");
    const addresses = scripts.flatMap((name) =>
      [...readFileSync(`dist/${name}`, "utf8").matchAll(/\b(?:https?|wss?):\/\/[a-z0-9][^\s"'`)\\]*/gi)].map(
        ([address]) => `${name}: ${address}`,
      ),
    );
    expect(addresses.filter((found) => !namedOnly.some((known) => found.includes(`: ${known}`)))).toEqual([]);
  });
});

/** Words in comments send nothing. */
function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[^:"'`])\/\/.*$/gm, "$1");
}
