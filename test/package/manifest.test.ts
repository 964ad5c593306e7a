import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { moveToAddress } from "../../scripts/lib/addInAddress.ts";
import { parseXml } from "../../src/host/file/xml/parseXml.ts";
import type { XmlElement } from "../../src/host/file/xml/XmlElement.ts";
import { pngSize } from "./pngSize.ts";

const text = readFileSync("manifest.xml", "utf8");
const manifest = parseXml(text, "manifest");
const overrides = child(manifest, "VersionOverrides");
const resources = child(overrides, "Resources");
const origin = "https://localhost:3000";

function child(parent: XmlElement, name: string): XmlElement {
  const found = parent.child(name);
  if (found === undefined) throw new RangeError(`<${parent.local}> has no <${name}>.`);
  return found;
}

function below(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((one) => [...(one.local === name ? [one] : []), ...below(one, name)]);
}

function everyElement(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(everyElement)];
}

const attribute = (element: XmlElement, name: string): string => element.attribute(name) ?? "";
const valueOf = (element: XmlElement): string => attribute(element, "DefaultValue");
const names = (element: XmlElement): string[] => element.children.map(({ local }) => local);

/** The resource's id → the list it stands in: "Images", "Urls", "ShortStrings", "LongStrings". */
const kinds = new Map(
  resources.children.flatMap((list) => list.children.map((one) => [attribute(one, "id"), list.local])),
);
const resource = (id: string): XmlElement => {
  const found = resources.children
    .flatMap((list) => list.children)
    .find((one) => attribute(one, "id") === id);
  if (found === undefined) throw new RangeError(`There is no resource "${id}".`);
  return found;
};

/** Every use of a resource with the list that it must stand in. */
const uses = everyElement(child(overrides, "Hosts"))
  .filter((element) => element.attribute("resid") !== undefined)
  .map((element) => ({ id: attribute(element, "resid"), kind: kindFor(element) }));

function kindFor({ local }: XmlElement): string {
  switch (local) {
    case "Image":
      return "Images";
    case "Runtime":
    case "SourceLocation":
    case "FunctionFile":
    case "LearnMoreUrl":
      return "Urls";
    case "Label":
    case "Title":
    case "Namespace":
      return "ShortStrings";
    case "Description":
      return "LongStrings";
    default:
      throw new RangeError(`What kind of resource <${local}> takes is not known here.`);
  }
}

const localised = [
  child(manifest, "DisplayName"),
  child(manifest, "Description"),
  ...child(resources, "ShortStrings").children.filter(
    (one) => attribute(one, "id") !== "Functions.Namespace",
  ),
  ...child(resources, "LongStrings").children,
];
const urls = everyElement(manifest)
  .flatMap((element) => [element.attribute("DefaultValue"), element.attribute("Value")])
  .filter((value) => value !== undefined)
  .filter((value) => value.includes("://"));

describe("the manifest", () => {
  it("is a task pane add-in in the namespaces that Excel knows", () => {
    expect(Object.fromEntries(manifest.attributes)).toEqual({
      xmlns: "http://schemas.microsoft.com/office/appforoffice/1.1",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      "xmlns:bt": "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
      "xsi:type": "TaskPaneApp",
    });
    expect(attribute(overrides, "type")).toBe("VersionOverridesV1_0");
  });

  it("carries the version of package.json with a fourth part", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(child(manifest, "Version").text).toBe(`${version}.0`);
    expect(`${version}.0`).toMatch(/^\d{1,5}(\.\d{1,5}){3}$/);
  });

  it("has an id that no other add-in has", () => {
    expect(child(manifest, "Id").text).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it.each<[string, XmlElement, string[]]>([
    [
      "OfficeApp",
      manifest,
      [
        ...["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl"],
        ...["HighResolutionIconUrl", "SupportUrl", "Hosts", "Requirements", "DefaultSettings", "Permissions"],
        "VersionOverrides",
      ],
    ],
    ["VersionOverrides", overrides, ["Hosts", "Resources"]],
    ["Host", child(child(overrides, "Hosts"), "Host"), ["Runtimes", "AllFormFactors", "DesktopFormFactor"]],
    [
      "DesktopFormFactor",
      child(child(child(overrides, "Hosts"), "Host"), "DesktopFormFactor"),
      ["GetStarted", "FunctionFile", "ExtensionPoint"],
    ],
    ["Resources", resources, ["Images", "Urls", "ShortStrings", "LongStrings"]],
    ...below(overrides, "GetStarted").map((one): [string, XmlElement, string[]] => [
      "GetStarted",
      one,
      ["Title", "Description", "LearnMoreUrl"],
    ]),
    ...below(overrides, "Group").map((one): [string, XmlElement, string[]] => [
      "Group",
      one,
      ["Label", "Icon", ...one.childrenNamed("Control").map(() => "Control")],
    ]),
    ...below(overrides, "CustomTab").map((one): [string, XmlElement, string[]] => [
      "CustomTab",
      one,
      [...one.childrenNamed("Group").map(() => "Group"), "Label"],
    ]),
    ...below(overrides, "Control").map((one): [string, XmlElement, string[]] => [
      attribute(one, "id"),
      one,
      ["Label", "Supertip", "Icon", attribute(one, "type") === "Menu" ? "Items" : "Action"],
    ]),
    ...below(overrides, "Item").map((one): [string, XmlElement, string[]] => [
      attribute(one, "id"),
      one,
      ["Label", "Supertip", "Action"],
    ]),
  ])("has the parts of %s in the order that Excel asks for", (_name, element, order) => {
    expect(names(element)).toEqual(order);
  });

  it("asks for the shared runtime, the API it really needs, and the right to write", () => {
    const sets = below(child(manifest, "Requirements"), "Set");
    expect(sets.map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")])).toEqual([
      ["SharedRuntime", "1.1"],
      ["ExcelApi", "1.12"],
    ]);
    expect(child(manifest, "Permissions").text).toBe("ReadWriteDocument");
  });
});

describe("resources of the manifest", () => {
  it("are all there, each in the list for its use", () => {
    expect(uses.length).toBeGreaterThan(40);
    expect(uses.filter(({ id, kind }) => kinds.get(id) !== kind)).toEqual([]);
  });

  it("are all used", () => {
    const used = new Set(uses.map(({ id }) => id));
    expect([...kinds.keys()].filter((id) => !used.has(id))).toEqual([]);
  });

  it("and controls have ids of their own, short enough for Excel", () => {
    const ids = everyElement(overrides).flatMap((element) => element.attribute("id") ?? []);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect([...kinds.keys()].filter((id) => id.length > 32)).toEqual([]);
    expect(ids.filter((id) => id.length > 125)).toEqual([]);
  });

  it("fit into what Excel shows", () => {
    const tooLong = (elements: readonly XmlElement[], most: number): string[] =>
      elements
        .flatMap((one) => [
          valueOf(one),
          ...one.childrenNamed("Override").map((other) => attribute(other, "Value")),
        ])
        .filter((value) => value.length > most || value.trim() === "");
    expect(
      tooLong([child(manifest, "DisplayName"), ...child(resources, "ShortStrings").children], 125),
    ).toEqual([]);
    expect(
      tooLong([child(manifest, "Description"), ...child(resources, "LongStrings").children], 250),
    ).toEqual([]);
    expect(urls.filter((url) => url.length > 2048)).toEqual([]);
  });
});

describe("languages of the manifest", () => {
  it("are English by default, with Chinese in both scripts for every text", () => {
    expect(child(manifest, "DefaultLocale").text).toBe("en-US");
    expect(localised.length).toBeGreaterThan(10);
    const locales = localised.map((one) =>
      one.childrenNamed("Override").map((other) => attribute(other, "Locale")),
    );
    expect(locales).toEqual(localised.map(() => ["zh-CN", "zh-TW"]));
  });

  it("never change the namespace, which workbooks keep inside their formulas", () => {
    const namespace = resource("Functions.Namespace");
    expect([valueOf(namespace), namespace.children.length]).toEqual(["KPI", 0]);
  });

  it("have their own text each", () => {
    const same = localised.filter((one) =>
      one.childrenNamed("Override").some((other) => attribute(other, "Value") === valueOf(one)),
    );
    expect(same.map(valueOf)).toEqual([]);
  });

  it("give the functions their own descriptions", () => {
    const metadata = resource("Functions.Metadata.Url");
    expect([valueOf(metadata), ...metadata.children.map((other) => attribute(other, "Value"))]).toEqual([
      `${origin}/functions.json`,
      `${origin}/functions.zh-CN.json`,
      `${origin}/functions.zh-TW.json`,
    ]);
  });
});

describe("addresses in the manifest", () => {
  it("are https and of one origin, which the build replaces", () => {
    expect(urls.length).toBeGreaterThan(10);
    expect(urls.filter((url) => new URL(url).origin !== origin)).toEqual([]);
  });

  it("are all that differs between here and where it is deployed", () => {
    const place = "https://kpi.example.org/add-in";
    const moved = moveToAddress(text, place);
    expect(moved).not.toContain("localhost");
    expect(moved.replaceAll(place, origin)).toBe(text);
    expect(parseXml(moved, "manifest").attributes).toEqual(manifest.attributes);
  });

  it("load everything into one shared runtime", () => {
    const shared = [
      ...below(overrides, "Runtime"),
      ...below(overrides, "Page").map((page) => child(page, "SourceLocation")),
      ...below(overrides, "FunctionFile"),
      ...below(overrides, "Action").flatMap((action) => action.childrenNamed("SourceLocation")),
    ].map((element) => attribute(element, "resid"));
    expect(shared).toEqual(["Taskpane.Url", "Taskpane.Url", "Taskpane.Url", "Taskpane.Url"]);
    expect(below(overrides, "Runtime").map((runtime) => attribute(runtime, "lifetime"))).toEqual(["long"]);
    const pane = child(child(manifest, "DefaultSettings"), "SourceLocation");
    expect(valueOf(pane)).toBe(valueOf(resource("Taskpane.Url")));
  });
});

describe("icons of the manifest", () => {
  const images = below(child(overrides, "Hosts"), "Image").map((image) => ({
    size: Number(attribute(image, "size")),
    file: valueOf(resource(attribute(image, "resid"))).slice(origin.length + 1),
  }));

  it("are pictures of exactly the size that is named", () => {
    const named = [
      ...images,
      { size: 32, file: valueOf(child(manifest, "IconUrl")).slice(origin.length + 1) },
      { size: 64, file: valueOf(child(manifest, "HighResolutionIconUrl")).slice(origin.length + 1) },
    ];
    expect(named.map(({ file }) => ({ file, ...pngSize(file) }))).toEqual(
      named.map(({ file, size }) => ({ file, width: size, height: size })),
    );
  });

  it("come in every size, for the group and for each button", () => {
    const sizes = below(overrides, "Icon").map((icon) =>
      icon.children.map((image) => Number(attribute(image, "size"))),
    );
    expect(sizes).toEqual([1, 2, 3, 4, 5, 6, 7].map(() => [16, 20, 24, 32, 40, 48, 64, 80]));
  });

  it("are all that lies in assets/", () => {
    const files = new Set(images.map(({ file }) => file));
    expect(
      readdirSync("assets").filter((name) => name.endsWith(".png") && !files.has(`assets/${name}`)),
    ).toEqual([]);
  });
});

describe("buttons of the manifest", () => {
  it("run commands that the add-in associates", () => {
    const called = below(overrides, "FunctionName").map((element) => element.text);
    expect(called).toEqual([
      ...["checkSheets", "scoreAndPublish", "restoreLast"],
      ...["writeSimplifiedChinese", "writeTraditionalChinese", "writeEnglish", "showFunctions"],
    ]);
    const sources = ["src/commands", "src/taskpane"].flatMap(sourcesBelow).join("\n");
    expect(sources).toContain("Office.actions.associate(");
    expect(called.filter((name) => !new RegExp(`\\b${name}\\b`).test(sources))).toEqual([]);
  });

  it("open the pane that Excel may open by itself with the workbook", () => {
    expect(below(overrides, "TaskpaneId").map((element) => element.text)).toEqual([
      "Office.AutoShowTaskpaneWithDocument",
    ]);
  });
});

describe("the manifest as Microsoft's own reader has it", () => {
  it("says the same", () => {
    const words = ["node_modules/office-addin-manifest/cli.js", "info", "manifest.xml"];
    const { stdout, status } = spawnSync(process.execPath, words, { encoding: "utf8" });
    expect(status).toBe(0);
    const said: Record<string, string> = Object.fromEntries(
      [...stdout.matchAll(/^ +([\w ]+): (.*)$/gm)].map(([, name = "", value = ""]) => [name, value]),
    );
    expect(said).toMatchObject({
      Id: child(manifest, "Id").text,
      Name: valueOf(child(manifest, "DisplayName")),
      Type: "TaskPaneApp",
      Version: child(manifest, "Version").text,
      "Default Locale": "en-US",
      Hosts: "Workbook",
      Permissions: "ReadWriteDocument",
      "Source Location": `${origin}/taskpane.html`,
    });
  }, 30_000);
});

describe("the manifest by Microsoft's schemas", () => {
  const validator = "../shared/tools/validate-manifest.mjs";

  it("is valid where the schemas lie beside the checkout", () => {
    const files = ["manifest.xml", "dist/manifest.xml"].filter((file) => existsSync(file));
    if (!existsSync(validator)) {
      process.stderr.write(`Not checked against the schemas: there is no ${validator} here.\n`);
      expect(files).toContain("manifest.xml");
      return;
    }
    const { stdout, status } = spawnSync(process.execPath, [validator, ...files], { encoding: "utf8" });
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: files.map((file) => `${file}: valid\n`).join(""),
    });
  }, 30_000);
});

function sourcesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => readFileSync(`${folder}/${name}`, "utf8"));
}
