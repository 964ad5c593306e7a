import type { WorkbookErrorCode } from "../../sheet/index.ts";
import type { PaneError, Task } from "./paneState.ts";

/** What the workbook's port throws, as far as the pane needs it. */
interface WorkbookFailure {
  readonly code: WorkbookErrorCode;
  readonly at: string | null;
  readonly cause?: unknown;
}

/** Turns whatever was thrown into what the error bar shows: a code with a sentence, and details to copy. */
export function toPaneError(thrown: unknown, task: Task | null): PaneError {
  if (isWorkbookFailure(thrown))
    return { code: thrown.code, at: thrown.at, details: describe(thrown.cause, thrown.code), task };
  const code = isMissingPart(thrown) ? "part_missing" : "unknown";
  return { code, at: null, details: describe(thrown, code), task };
}

/** What webpack throws where a script does not come: the network is down, or a newer version has taken its place. */
const isMissingPart = (thrown: unknown): boolean =>
  thrown instanceof Error && thrown.name === "ChunkLoadError";

function isWorkbookFailure(thrown: unknown): thrown is Error & WorkbookFailure {
  return thrown instanceof Error && thrown.name === "WorkbookError" && "code" in thrown && "at" in thrown;
}

/** Name, message, Excel's code and the place in its interface; never a stack or a cell's content. */
function describe(cause: unknown, code: string): string {
  if (!(cause instanceof Error)) return code;
  const { debugInfo, code: excelCode } = cause as {
    readonly code?: unknown;
    readonly debugInfo?: { readonly errorLocation?: unknown; readonly statement?: unknown };
  };
  const facts: readonly (readonly [string, unknown])[] = [
    ["code", code],
    ["excel", excelCode],
    ["message", `${cause.name}: ${cause.message}`],
    ["location", debugInfo?.errorLocation],
    ["statement", debugInfo?.statement],
  ];
  return facts
    .filter(([, value]) => typeof value === "string" && value !== "")
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join("\n");
}
