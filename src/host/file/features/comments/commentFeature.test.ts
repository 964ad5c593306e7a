import { changedParts, packageParts } from "../../../../../test/fixtures/packageParts.ts";
import { without } from "../../../../../test/fixtures/without.ts";
import { createWorkbook, type CommentModel } from "../../../model/index.ts";
import { checkPackage } from "../../checkPackage.ts";
import { openXlsx } from "../../openXlsx.ts";
import { saveXlsx } from "../../saveXlsx.ts";

const threadPath = "xl/threadedComments/threadedComment1.xml";

function comment(row: number, replies: readonly string[] = []): CommentModel {
  const entry = (
    id: string,
    authorName: string,
    content: string,
  ): Omit<CommentModel, "position" | "replies"> => ({
    id,
    authorName,
    authorEmail: authorName === "Ann" ? "ann@example.com" : "",
    content,
    creationDate: "2026-01-02T03:04:05.00Z",
    resolved: row === 2,
  });
  return {
    ...entry(`{C0000000-0000-4000-8000-00000000000${String(row)}}`, "Ann", "a < b\nwhy?"),
    position: { row, column: 1 },
    replies: replies.map((text, index) =>
      entry(`{D000000${String(index)}-0000-4000-8000-00000000000${String(row)}}`, "Bo", text),
    ),
  };
}

function saved(...comments: CommentModel[]): Uint8Array {
  const workbook = createWorkbook();
  workbook.sheets[0]!.comments = comments;
  return saveXlsx(workbook);
}

describe("threaded comments of an .xlsx", () => {
  it("come back with their replies and people, and are no notes", () => {
    const comments = [comment(1), comment(2, ["because", "& so on"])];
    const bytes = saved(...comments);
    const [sheet] = openXlsx(bytes).sheets;
    expect(checkPackage(bytes)).toEqual([]);
    expect(sheet!.comments.map((each) => without(each, "source"))).toEqual(comments);
    expect(sheet!.notes).toEqual([]);
  });

  it("have a stand-in for programs that know notes only", () => {
    const parts = packageParts(saved(comment(1, ["because"])));
    expect(parts["xl/comments1.xml"]).toContain("tc={C0000000-0000-4000-8000-000000000001}");
    expect(parts["xl/comments1.xml"]).toContain("Reply:\n    because");
    expect(parts["xl/drawings/vmlDrawing1.vml"]).toContain("<x:Row>1</x:Row>");
  });

  it("keep the text of those nobody edited", () => {
    const before = saved(comment(1), comment(3, ["because"]));
    const workbook = openXlsx(before);
    const sheet = workbook.sheets[0]!;
    sheet.comments[0]!.content = "edited";
    sheet.touched.add("comments");
    const after = saveXlsx(workbook);
    const [kept] = /<threadedComment ref="B4"[\s\S]*/.exec(packageParts(before)[threadPath] ?? "") ?? [];
    expect(changedParts(before, after)).toEqual(["xl/comments1.xml", threadPath]);
    expect(kept).toContain("because");
    expect(packageParts(after)[threadPath]).toContain(kept);
    expect(openXlsx(after).sheets[0]!.comments[0]!.content).toBe("edited");
  });

  it("go with their stand-ins when they are deleted", () => {
    const workbook = openXlsx(saved(comment(1)));
    const sheet = workbook.sheets[0]!;
    sheet.comments = [];
    sheet.touched.add("comments");
    const after = saveXlsx(workbook);
    expect(packageParts(after)[threadPath]).toBeUndefined();
    expect(packageParts(after)["xl/comments1.xml"]).not.toContain("<comment ");
    expect(checkPackage(after)).toEqual([]);
  });
});
