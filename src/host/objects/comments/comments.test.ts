import { createWorkbook } from "../../model/index.ts";
import { startNodeHost } from "../../node/startNodeHost.ts";

const options = { userName: "Lin", now: () => new Date("2025-03-04T05:06:07Z") };

describe("comments", () => {
  it("stand on a cell, with author, time and replies", async () => {
    const host = startNodeHost(createWorkbook(["Scores"]), options);
    await host.run(async (context) => {
      const comment = context.workbook.comments.add("Scores!B2", "Is this right?");
      comment.replies.add("Yes");
      await context.sync();
      comment.load("id,content,authorName,creationDate,resolved");
      comment.replies.load("items/content");
      const place = comment.getLocation().load("address");
      const byCell = context.workbook.worksheets.getItem("Scores").comments.getItemByCell("B2").load("id");
      await context.sync();
      expect([comment.content, comment.authorName, comment.resolved, place.address]).toEqual([
        "Is this right?",
        "Lin",
        false,
        "Scores!B2",
      ]);
      expect(comment.creationDate).toEqual(options.now());
      expect(comment.replies.items.map(({ content }) => content)).toEqual(["Yes"]);
      expect(byCell.id).toBe(comment.id);
      comment.resolved = true;
      comment.replies.getItemAt(0).delete();
      await context.sync();
      expect(host.workbook.sheets[0]?.comments).toMatchObject([{ resolved: true, replies: [] }]);
      comment.delete();
      const count = context.workbook.comments.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
    expect(host.workbook.sheets[0]?.touched.has("comments")).toBe(true);
  });

  it("refuse a second one on the same cell", async () => {
    const host = startNodeHost(createWorkbook(["Scores"]), options);
    await expect(
      host.run(async (context) => {
        context.workbook.comments.add("Scores!A1", "one");
        context.workbook.comments.add("Scores!A1", "two");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
