import { resolve } from "node:path";
import ts from "typescript";
import { objectDefinitions } from "../../src/host/objects/index.ts";
import { listMembers } from "../../src/host/objects/listMembers.ts";

/** Members of office.js itself: they never reach the host under their own name. */
const ofTheClient = new Set([
  "context",
  "isNullObject",
  "items",
  "load",
  "set",
  "toJSON",
  "track",
  "untrack",
]);

describe("the Office.js adapter", () => {
  it("uses no member that the embedded host lacks", () => {
    const used = membersUsed("src/excel");
    expect(used.length).toBeGreaterThan(50);
    const built = new Set(
      [...listMembers(objectDefinitions)].flatMap(([name, members]) =>
        members.map((member) => `${name}.${member}`),
      ),
    );
    expect(used.filter((member) => !built.has(member))).toEqual([]);
  }, 60_000);
});

/** Every "Class.member" of the Excel namespace that the sources of a folder name. */
function membersUsed(folder: string): string[] {
  const config = ts.readConfigFile("tsconfig.json", (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ".");
  const files = ts.sys.readDirectory(folder, [".ts"], ["**/*.test.ts"]);
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      found.add(excelMember(checker.getSymbolAtLocation(node.name)));
    }
    if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name)) {
        found.add(excelMember(checker.getTypeAtLocation(node.parent).getProperty(name.text)));
      }
    }
    ts.forEachChild(node, visit);
  };
  const inside = resolve(folder);
  for (const source of program.getSourceFiles()) {
    if (resolve(source.fileName).startsWith(inside)) {
      visit(source);
    }
  }
  found.delete("");
  return [...found].sort();
}

/** "Table.style", or "" for what is no member of a class of the Excel namespace. */
function excelMember(symbol: ts.Symbol | undefined): string {
  const declaration = symbol?.declarations?.[0];
  const owner = declaration?.parent;
  if (symbol === undefined || owner === undefined || !ts.isClassDeclaration(owner)) {
    return "";
  }
  const isOffice = owner.getSourceFile().fileName.includes("@types/office-js");
  const namespace = ts.isModuleBlock(owner.parent) ? owner.parent.parent.name.getText() : "";
  const isOfTheClient = ofTheClient.has(symbol.name) || owner.name?.text === "RequestContext";
  return isOffice && namespace === "Excel" && !isOfTheClient
    ? `${owner.name?.text ?? ""}.${symbol.name}`
    : "";
}
