import { WorkbookError } from "../../sheet/index.ts";
import { toPaneError } from "./toPaneError.ts";

describe("toPaneError", () => {
  it("keeps the workbook's own code and place", () => {
    const error = toPaneError(new WorkbookError("protected", "Scores", new Error("AccessDenied")), "publish");
    expect(error).toMatchObject({ code: "protected", at: "Scores", task: "publish" });
  });

  it("tells a script that did not come from what nobody foresaw", () => {
    const missing = Object.assign(new Error("Loading chunk 172 failed."), { name: "ChunkLoadError" });
    expect(toPaneError(missing, "check")).toEqual({
      ...{ code: "part_missing", at: null, task: "check" },
      details: "code: part_missing\nmessage: ChunkLoadError: Loading chunk 172 failed.",
    });
    expect(toPaneError(new Error("?"), "check").code).toBe("unknown");
  });
});
