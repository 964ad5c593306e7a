import type { OoxmlPackage } from "../../package/OoxmlPackage.ts";
import { escapeAttribute } from "../../xml/escapeXml.ts";
import { namespaces, xmlDeclaration } from "../../xml/namespaces.ts";
import { contentTypes, partTypes } from "../block/partTypes.ts";
import { printElement } from "../block/printElement.ts";

export const threadedNamespace = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

/** Somebody who wrote comments. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** Reads the workbook's list of people. */
export function readPersons(parts: OoxmlPackage): Person[] {
  const path = personsPath(parts);
  return path === undefined
    ? []
    : parts
        .readXml(path)
        .childrenNamed("person")
        .map((person) => ({
          id: person.attribute("id") ?? "",
          name: person.attribute("displayName") ?? "",
          email: person.attribute("providerId") === "None" ? "" : (person.attribute("userId") ?? ""),
        }));
}

/** Finds a person of this name and address in the list, or adds one, and gives the id. */
export function addPerson(parts: OoxmlPackage, workbookPath: string, name: string, email: string): string {
  const known = readPersons(parts);
  const found = known.find((person) => person.name === name && (email === "" || person.email === email));
  if (found !== undefined) {
    return found.id;
  }
  const path = personsPath(parts) ?? "xl/persons/person.xml";
  const id = `{0BE50000-0000-4000-8000-${String(known.length + 1).padStart(12, "0")}}`;
  const person = printElement("person", {
    displayName: name,
    id,
    userId: email === "" ? name : email,
    providerId: email === "" ? "None" : "AD",
  });
  const empty = `${xmlDeclaration}<personList xmlns="${escapeAttribute(threadedNamespace)}" xmlns:x="${namespaces.main}"></personList>`;
  const text = parts.has(path) ? parts.readText(path) : empty;
  const end = text.lastIndexOf("</");
  parts.write(path, text.slice(0, end) + person + text.slice(end), contentTypes.persons);
  parts.relate(workbookPath, partTypes.persons, path);
  return id;
}

function personsPath(parts: OoxmlPackage): string | undefined {
  return parts.parts.find((path) => parts.contentTypes.of(path) === contentTypes.persons);
}
