import { changedParts, packageParts } from "../../../../../test/fixtures/packageParts.ts";
import { without } from "../../../../../test/fixtures/without.ts";
import { richWorkbook, richWorkbookParts } from "../../../../../test/fixtures/richWorkbook.ts";
import { outOfOrder } from "../../../../../test/fixtures/schemaOrder.ts";
import { createWorkbook, type NoteModel } from "../../../model/index.ts";
import { checkPackage } from "../../checkPackage.ts";
import { openXlsx } from "../../openXlsx.ts";
import { saveXlsx } from "../../saveXlsx.ts";

const commentsPath = "xl/comments1.xml";
const vmlPath = "xl/drawings/vmlDrawing1.vml";

function note(row: number, change: Partial<NoteModel> = {}): NoteModel {
  return {
    id: `n${String(row)}`,
    position: { row, column: 2 },
    authorName: "Ann & Bo",
    content: " first\nsecond <line> ",
    visible: false,
    ...change,
  };
}

describe("notes of an .xlsx", () => {
  it("come back as they were written, hidden and shown", () => {
    const notes = [note(1), note(4, { visible: true, authorName: "Cy" })];
    const workbook = createWorkbook();
    workbook.sheets[0]!.notes = notes;
    const saved = saveXlsx(workbook);
    expect(checkPackage(saved)).toEqual([]);
    expect(outOfOrder(packageParts(saved)[commentsPath] ?? "")).toEqual([]);
    expect(openXlsx(saved).sheets[0]!.notes.map((each) => without(each, "id", "source"))).toEqual(
      notes.map((each) => without(each, "id")),
    );
  });

  it("join a stranger's, whose text and box stay as they are", () => {
    const before = richWorkbook();
    const workbook = openXlsx(before);
    const sheet = workbook.sheets[0]!;
    expect(sheet.notes).toMatchObject([{ content: "check this", authorName: "Reviewer" }]);
    sheet.notes.push(note(3));
    sheet.touched.add("notes");
    const saved = saveXlsx(workbook);
    const parts = packageParts(saved);
    const oldComment = /<comment [\s\S]*<\/comment>/.exec(String(richWorkbookParts()[commentsPath]))?.[0];
    expect(changedParts(before, saved)).toEqual([commentsPath, vmlPath]);
    expect(oldComment).toBeDefined();
    expect(parts[commentsPath]).toContain(oldComment);
    expect(parts[vmlPath]?.match(/ObjectType="Note"/g)).toHaveLength(2);
    expect(checkPackage(saved)).toEqual([]);
    expect(openXlsx(saved).sheets[0]!.notes).toHaveLength(2);
  });

  it("take their box along when they are deleted", () => {
    const workbook = openXlsx(richWorkbook());
    const sheet = workbook.sheets[0]!;
    sheet.notes = [];
    sheet.touched.add("notes");
    const parts = packageParts(saveXlsx(workbook));
    expect(parts[commentsPath]).not.toContain("<comment ");
    expect(parts[vmlPath]).not.toContain('ObjectType="Note"');
  });

  it("leave the stand-ins of threaded comments alone", () => {
    const thread = '<comment ref="C9" authorId="1"><text><t>[Threaded comment] text</t></text></comment>';
    const part = String(richWorkbookParts()[commentsPath])
      .replace("</authors>", "<author>tc={ABC}</author></authors>")
      .replace("</commentList>", `${thread}</commentList>`);
    const workbook = openXlsx(richWorkbook({ [commentsPath]: part }));
    const sheet = workbook.sheets[0]!;
    expect(sheet.notes).toHaveLength(1);
    sheet.notes = [note(1)];
    sheet.touched.add("notes");
    expect(packageParts(saveXlsx(workbook))[commentsPath]).toContain(thread);
  });
});
