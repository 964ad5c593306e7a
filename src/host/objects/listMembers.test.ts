import { readFileSync } from "node:fs";
import ts from "typescript";
import { objectDefinitions } from "./index.ts";
import { listMembers } from "./listMembers.ts";
import { printMembers } from "./printMembers.ts";

/** Members of every class in the namespace `Excel` of Microsoft's type package. */
function declaredMembers(): ReadonlyMap<string, ReadonlySet<string>> {
  const path = "node_modules/@types/office-js/index.d.ts";
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022);
  const members = new Map<string, Set<string>>();
  const readClass = (node: ts.ClassDeclaration): void => {
    const names = node.members.flatMap(({ name }) =>
      name !== undefined && ts.isIdentifier(name) ? [name.text] : [],
    );
    members.set(node.name?.text ?? "", new Set(names));
  };
  for (const statement of source.statements) {
    if (ts.isModuleDeclaration(statement) && statement.name.text === "Excel") {
      statement.body?.forEachChild((node) => {
        if (ts.isClassDeclaration(node)) {
          readClass(node);
        }
      });
    }
  }
  return members;
}

describe("the list of members", () => {
  const list = listMembers(objectDefinitions);

  it("names nothing that Office.js does not have", () => {
    const declared = declaredMembers();
    expect(declared.get("Range")?.has("getResizedRange")).toBe(true);
    const unknown = [...list].flatMap(([className, names]) =>
      names
        .filter((name) => declared.get(className)?.has(name) !== true)
        .map((name) => `${className}.${name}`),
    );
    expect(unknown).toEqual([]);
  });

  it("is the one that is committed", () => {
    const committed = readFileSync("docs/host-members.md", "utf8");
    expect(committed).toBe(printMembers(list));
  });
});
