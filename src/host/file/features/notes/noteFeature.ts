import { parseReference, printCell } from "../../../model/address.ts";
import type { CommentModel, NoteModel } from "../../../model/annotations.ts";
import { createId } from "../../../model/createId.ts";
import type { SheetFeature, SheetReadContext, SheetWriteContext } from "../../feature.ts";
import { escapeCellText, unescapeCellText } from "../../xml/cellText.ts";
import { escapeXml } from "../../xml/escapeXml.ts";
import { namespaces, xmlDeclaration } from "../../xml/namespaces.ts";
import type { XmlElement } from "../../xml/XmlElement.ts";
import { fingerprint } from "../block/fingerprint.ts";
import { isTouched } from "../block/isTouched.ts";
import { contentTypes, partTypes } from "../block/partTypes.ts";
import { printElement } from "../block/printElement.ts";
import { standIn, type StandIn, standInAuthor } from "../comments/standIn.ts";
import { readNoteShapes, writeNoteShapes } from "./noteShapes.ts";
import { isNoteSource, type NoteSource } from "./noteSource.ts";

/** Notes: texts in a comments part, boxes in a VML drawing. Threaded comments' stand-ins stay as they are. */
export const noteFeature: SheetFeature = { name: "notes", read: readNotes, write: writeNotes };

function readNotes({ worksheet, sheet, sheetPath, workbook, package: parts }: SheetReadContext): void {
  const path = parts.targetOfKind(sheetPath, "comments");
  if (path === undefined || !parts.has(path)) {
    return;
  }
  const root = parts.readXml(path);
  const authors = authorsOf(root);
  const vmlPath = parts.target(sheetPath, worksheet.block("legacyDrawing")?.relationshipId);
  const shapes = vmlPath === undefined || !parts.has(vmlPath) ? [] : readNoteShapes(parts.readText(vmlPath));
  sheet.notes = (root.child("commentList")?.childrenNamed("comment") ?? []).flatMap(
    (element): NoteModel[] => {
      const area = parseReference(element.attribute("ref") ?? "")?.area;
      const authorId = element.numberAttribute("authorId") ?? 0;
      const authorName = authors[authorId] ?? "";
      if (area === undefined || authorName.startsWith(standInAuthor)) {
        return [];
      }
      const { row, column } = area;
      const visible = shapes.some((shape) => shape.row === row && shape.column === column && shape.visible);
      const note: NoteModel = {
        id: createId(workbook),
        position: { row, column },
        authorName,
        content: textOf(element.child("text")),
        visible,
      };
      note.source = {
        kind: "note",
        raw: element.raw,
        authorId,
        sheetId: sheet.id,
        fingerprint: fingerprint(note, ["visible"]),
      } satisfies NoteSource;
      return [note];
    },
  );
}

function authorsOf(root: XmlElement): string[] {
  return (root.child("authors")?.childrenNamed("author") ?? []).map(({ text }) => text);
}

/** Plain `<t>`, or the runs of rich text joined. */
function textOf(text: XmlElement | undefined): string {
  const runs = text?.childrenNamed("r").map((run) => run.child("t")?.text ?? "") ?? [];
  return unescapeCellText(`${text?.child("t")?.text ?? ""}${runs.join("")}`);
}

function writeNotes(context: SheetWriteContext): void {
  if (!isTouched(context, "notes", "comments")) {
    return;
  }
  const { worksheet, sheet, sheetPath, package: parts } = context;
  const partBefore = parts.targetOfKind(sheetPath, "comments");
  const root = partBefore === undefined || !parts.has(partBefore) ? undefined : parts.readXml(partBefore);
  const known = readStandIns(root);
  const threads = isTouched(context, "comments")
    ? sheet.comments.map((comment) => known.find((each) => isStandInFor(each, comment)) ?? standIn(comment))
    : known;
  if (sheet.notes.length === 0 && threads.length === 0 && root === undefined) {
    return;
  }
  const path = partBefore ?? parts.unusedPath("xl/comments", ".xml");
  parts.write(path, printComments(context, root, threads), contentTypes.comments);
  parts.relate(sheetPath, partTypes.comments, path);

  const vmlKnown = parts.target(sheetPath, worksheet.block("legacyDrawing")?.relationshipId);
  const vmlPath = vmlKnown ?? parts.unusedPath("xl/drawings/vmlDrawing", ".vml");
  const vml = vmlKnown === undefined || !parts.has(vmlKnown) ? null : parts.readText(vmlKnown);
  parts.contentTypes.setDefault("vml", contentTypes.vmlDrawing);
  const threadBoxes = threads.map(({ position }) => ({ position, visible: false }));
  parts.write(vmlPath, writeNoteShapes(vml, [...sheet.notes, ...threadBoxes]));
  if (vmlKnown === undefined) {
    const id = parts.relate(sheetPath, partTypes.vmlDrawing, vmlPath);
    worksheet.replace("legacyDrawing", printElement("legacyDrawing", { "r:id": id }));
  }
}

/** A stand-in of the file is kept with its text as long as its thread reads the same. */
type FileStandIn = StandIn & { readonly raw: string };

function readStandIns(root: XmlElement | undefined): FileStandIn[] {
  const authors = root === undefined ? [] : authorsOf(root);
  return (root?.child("commentList")?.childrenNamed("comment") ?? []).flatMap((element) => {
    const authorName = authors[element.numberAttribute("authorId") ?? 0] ?? "";
    const area = parseReference(element.attribute("ref") ?? "")?.area;
    const content = textOf(element.child("text"));
    return area !== undefined && authorName.startsWith(standInAuthor)
      ? [{ position: area, authorName, content, visible: false, raw: element.raw }]
      : [];
  });
}

function isStandInFor(note: FileStandIn, comment: CommentModel): boolean {
  const wanted = standIn(comment);
  const { row, column } = wanted.position;
  const isThere = note.position.row === row && note.position.column === column;
  return isThere && note.authorName === wanted.authorName && note.content === wanted.content;
}

/** Authors are only added, so that the numbers in unedited notes stay true. */
function printComments(
  { sheet }: SheetWriteContext,
  root: XmlElement | undefined,
  threads: readonly (StandIn | FileStandIn)[],
): string {
  const authors = root === undefined ? [] : authorsOf(root);
  const authorId = (name: string): number => {
    const index = authors.indexOf(name);
    return index >= 0 ? index : authors.push(name) - 1;
  };
  const comments = sheet.notes.map((note) => {
    const source = isNoteSource(note.source) && note.source.sheetId === sheet.id ? note.source : undefined;
    const raw =
      source?.fingerprint === fingerprint(note, ["visible"])
        ? source.raw
        : printNote(note, authorId(note.authorName));
    return { position: note.position, raw };
  });
  const standIns = threads.map((each) => ({
    position: each.position,
    raw: "raw" in each ? each.raw : printNote(each, authorId(each.authorName)),
  }));
  const ordered = [...comments, ...standIns].sort(
    (one, other) => one.position.row - other.position.row || one.position.column - other.position.column,
  );
  const tag = root?.openingTag.replace(/\s*\/>$/, ">") ?? `<comments xmlns="${namespaces.main}">`;
  const names = authors.map((name) => printElement("author", {}, escapeXml(name)));
  return `${xmlDeclaration}${tag}${printElement("authors", {}, names)}${printElement(
    "commentList",
    {},
    ordered.map(({ raw }) => raw),
  )}</${root?.name ?? "comments"}>`;
}

function printNote({ position, content }: StandIn, authorId: number): string {
  const looks = '<rPr><sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/></rPr>';
  const text = `<text><r>${looks}<t xml:space="preserve">${escapeCellText(content)}</t></r></text>`;
  return printElement("comment", { ref: printCell(position), authorId }, text);
}
