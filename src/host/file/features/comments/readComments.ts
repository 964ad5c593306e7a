import { parseReference } from "../../../model/address.ts";
import type { CommentModel, CommentReplyModel } from "../../../model/annotations.ts";
import type { SheetReadContext } from "../../feature.ts";
import type { XmlElement } from "../../xml/XmlElement.ts";
import { fingerprint } from "../block/fingerprint.ts";
import type { CommentSource } from "./commentSource.ts";
import { readPersons } from "./persons.ts";

/** Reads a sheet's threaded comments with their replies. */
export function readComments({ sheet, sheetPath, package: parts }: SheetReadContext): void {
  const path = parts.targetOfKind(sheetPath, "threadedComment");
  if (path === undefined || !parts.has(path)) {
    return;
  }
  const persons = new Map(readPersons(parts).map((person) => [person.id, person]));
  const elements = parts.readXml(path).childrenNamed("threadedComment");
  const entry = (element: XmlElement): CommentReplyModel => {
    const person = persons.get(element.attribute("personId") ?? "");
    return {
      id: element.attribute("id") ?? "",
      authorName: person?.name ?? "",
      authorEmail: person?.email ?? "",
      content: element.child("text")?.text ?? "",
      creationDate: `${(element.attribute("dT") ?? "").replace(/Z$/, "")}Z`,
      resolved: element.booleanAttribute("done", false),
    };
  };
  sheet.comments = elements
    .filter((element) => element.attribute("parentId") === undefined)
    .flatMap((element): CommentModel[] => {
      const area = parseReference(element.attribute("ref") ?? "")?.area;
      if (area === undefined) {
        return [];
      }
      const first = entry(element);
      const answers = elements.filter((other) => other.attribute("parentId") === first.id);
      const replies = answers.map((other) => ({ ...entry(other), resolved: first.resolved }));
      const position = { row: area.row, column: area.column };
      const entries = new Map(
        [element, ...answers].map((each, index) => [
          each.attribute("id") ?? "",
          {
            raw: each.raw,
            fingerprint: fingerprint({ ...(index === 0 ? first : replies[index - 1]), position }),
          },
        ]),
      );
      const source: CommentSource = { kind: "comment", sheetId: sheet.id, entries };
      return [{ ...first, position, replies, source }];
    });
}
