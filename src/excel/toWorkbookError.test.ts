import { silent } from "../sheet/index.ts";
import { toWorkbookError } from "./toWorkbookError.ts";
import { startWorkbook } from "./testing/startWorkbook.ts";

describe("toWorkbookError", () => {
  it.each([
    ["InvalidOperationInCellEditMode", "cell_edit_mode"],
    ["AccessDenied", "protected"],
    ["ItemNotFound", "not_found"],
    ["InvalidArgument", "invalid_argument"],
    ["RequestPayloadSizeLimitExceeded", "too_large"],
    ["ResponsePayloadSizeLimitExceeded", "too_large"],
    ["RangeExceedsLimit", "too_large"],
    ["ApiNotFound", "not_supported"],
    ["RequestAborted", "busy"],
    ["SomethingNew", "unknown"],
  ])("says %s as %s and keeps what Excel said", (code, expected) => {
    const cause = { code, debugInfo: { errorLocation: "Range.values" } };
    expect(toWorkbookError(cause)).toMatchObject({ code: expected, at: "Range.values", cause });
  });

  it("takes anything that was thrown", () => {
    expect(toWorkbookError("text").code).toBe("unknown");
    expect(toWorkbookError(null).code).toBe("unknown");
  });

  it.each(["InvalidArgument", "RangeExceedsLimit", "ItemNotFound", "AccessDenied"] as const)(
    "arrives from the wire as one WorkbookError (%s)",
    async (code) => {
      const { host, workbook } = startWorkbook();
      host.faults.add({ at: 1, error: { code } });
      const failure = workbook.readGrids(null, silent);
      await expect(failure).rejects.toMatchObject({ name: "WorkbookError" });
      await expect(failure).rejects.toHaveProperty("cause.code", code);
    },
  );
});
