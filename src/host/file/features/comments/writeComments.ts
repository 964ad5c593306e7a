import { printCell } from "../../../model/address.ts";
import type { CommentModel, CommentReplyModel } from "../../../model/annotations.ts";
import type { SheetWriteContext } from "../../feature.ts";
import { escapeXml } from "../../xml/escapeXml.ts";
import { namespaces, xmlDeclaration } from "../../xml/namespaces.ts";
import { findWorkbookPart } from "../../workbook/findWorkbookPart.ts";
import { fingerprint } from "../block/fingerprint.ts";
import { isTouched } from "../block/isTouched.ts";
import { contentTypes, partTypes } from "../block/partTypes.ts";
import { printElement } from "../block/printElement.ts";
import { isCommentSource } from "./commentSource.ts";
import { addPerson, threadedNamespace } from "./persons.ts";

/** Writes a sheet's threaded comments; their stand-ins for older programs are the notes' business. */
export function writeComments(context: SheetWriteContext): void {
  const { sheet, sheetPath, package: parts } = context;
  const known = parts.targetOfKind(sheetPath, "threadedComment");
  if (!isTouched(context, "comments") || (known === undefined && sheet.comments.length === 0)) {
    return;
  }
  if (sheet.comments.length === 0) {
    for (const { id } of parts.relationships(sheetPath).ofKind("threadedComment")) {
      parts.relationships(sheetPath).remove(id);
    }
    parts.remove(known ?? "");
    return;
  }
  const path = known ?? parts.unusedPath("xl/threadedComments/threadedComment", ".xml");
  const elements = sheet.comments.flatMap((comment) => [
    printEntry(comment, comment, null, context),
    ...comment.replies.map((reply) => printEntry(reply, comment, comment.id, context)),
  ]);
  const root = `<ThreadedComments xmlns="${threadedNamespace}" xmlns:x="${namespaces.main}">`;
  const tag = known === undefined ? root : parts.readXml(known).openingTag.replace(/\s*\/>$/, ">");
  const text = `${xmlDeclaration}${tag}${elements.join("")}</ThreadedComments>`;
  parts.write(path, text, contentTypes.threadedComments);
  parts.relate(sheetPath, partTypes.threadedComments, path);
}

function printEntry(
  entry: CommentReplyModel,
  comment: CommentModel,
  parentId: string | null,
  { package: parts, sheet }: SheetWriteContext,
): string {
  const { id, authorName, authorEmail, content, creationDate, resolved } = entry;
  const own = { id, authorName, authorEmail, content, creationDate, resolved, position: comment.position };
  const source =
    isCommentSource(comment.source) && comment.source.sheetId === sheet.id ? comment.source : undefined;
  const before = source?.entries.get(id);
  if (before?.fingerprint === fingerprint(own)) {
    return before.raw;
  }
  return printElement(
    "threadedComment",
    {
      ref: printCell(comment.position),
      dT: creationDate.replace(/Z$/, ""),
      personId: addPerson(parts, findWorkbookPart(parts), authorName, authorEmail),
      id,
      parentId,
      done: resolved && parentId === null ? true : null,
    },
    printElement("text", {}, escapeXml(content)),
  );
}
