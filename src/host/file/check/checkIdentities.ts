import type { OoxmlPackage } from "../package/OoxmlPackage.ts";

/** Whether every relationship that a part names is declared, and nothing shares the identity of something else. */
export function checkIdentities(ooxml: OoxmlPackage, workbookPath: string): string[] {
  return [
    ...ooxml.parts.filter((part) => part.endsWith(".xml")).flatMap((part) => undeclared(ooxml, part)),
    ...ooxml.parts
      .filter((part) => /\/drawings\/[^/]+\.xml$/i.test(part))
      .flatMap((part) => twice(shapeIds(ooxml.readText(part)), `${part}: shape`)),
    ...sharedByTables(ooxml, workbookPath),
  ];
}

function undeclared(ooxml: OoxmlPackage, part: string): string[] {
  const named = [...ooxml.readText(part).matchAll(/\sr:(?:id|embed|link|pict)="([^"]+)"/g)];
  if (named.length === 0) return [];
  const known = new Set(ooxml.relationships(part).list.map(({ id }) => id));
  return [...new Set(named.map(([, id = ""]) => id))]
    .filter((id) => !known.has(id))
    .map((id) => `${part}: relationship ${id} is not declared`);
}

/** Ids of a drawing's shapes; a fallback shows the same shape to older programs under its id. */
function shapeIds(xml: string): string[] {
  const own = xml.replace(/<mc:Fallback\b[\s\S]*?<\/mc:Fallback>/g, "");
  return [...own.matchAll(/<(?:\w+:)?cNvPr\s[^>]*?\bid="([^"]*)"/g)].map(([, id = ""]) => id);
}

/** Tables are named in formulas as names are: no two may be called the same, whatever the letters' case. */
function sharedByTables(ooxml: OoxmlPackage, workbookPath: string): string[] {
  const tables = ooxml.parts
    .filter((part) => /\/tables\/[^/]+\.xml$/i.test(part))
    .map((part) => ooxml.readXml(part));
  const names = [...ooxml.readText(workbookPath).matchAll(/<(?:\w+:)?definedName\s([^>]*)>/g)].flatMap(
    ([, attributes = ""]) =>
      attributes.includes("localSheetId=") ? [] : (/\bname="([^"]*)"/.exec(attributes)?.slice(1) ?? []),
  );
  const called = tables.map((table) => table.attribute("displayName") ?? "");
  return [
    ...twice(
      tables.map((table) => table.attribute("id") ?? ""),
      "table id",
    ),
    ...twice(
      [...called, ...names].map((name) => name.toLowerCase()),
      "table or name",
    ),
  ];
}

const twice = (values: readonly string[], what: string): string[] =>
  values
    .filter((value, index) => values.indexOf(value) !== index)
    .map((value) => `${what} ${value} stands twice`);
