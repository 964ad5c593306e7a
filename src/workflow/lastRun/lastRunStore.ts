import * as z from "zod/mini";
import { contentHash } from "../../core/index.ts";
import type { KeptValue, Workbook } from "../../sheet/index.ts";
import { readRunText } from "./readRunText.ts";
import type { RunRecord } from "./runRecord.ts";
import { runText } from "./runText.ts";

/** Each part is one request to Excel; its text is escaped twice on the way, and a request holds a megabyte. */
const partBytes = 500_000;
const keyOf = (part: number): string => (part === 0 ? "lastRun" : `lastRun${String(part)}`);

const piece = z.object({ hash: z.string(), parts: z.int().check(z.positive()), text: z.string() });

/** The last publishing as found in the workbook. */
interface LastRun {
  /** Null where there was none, or where its record is damaged. */
  readonly record: RunRecord | null;
  /** Parts that it takes up, a damaged one's too. */
  readonly parts: number;
}

/** Loads the record of the last publishing. */
export async function loadLastRun(workbook: Pick<Workbook, "load">): Promise<LastRun> {
  const first = piece.safeParse(await workbook.load(keyOf(0))).data;
  if (first === undefined) return { record: null, parts: 0 };
  const texts = [first.text];
  for (let part = 1; part < first.parts; part += 1)
    texts.push(piece.safeParse(await workbook.load(keyOf(part))).data?.text ?? "");
  const text = texts.join("");
  // Parts of two publishings, where one broke off between them, do not fit together: as good as none.
  const record = contentHash(text) === first.hash ? readRunText(text) : null;
  return { record, parts: first.parts };
}

/** What to keep of a publishing in place of the one before, the part that vouches for the others last. */
export function keptRun(record: RunRecord, before: LastRun): readonly KeptValue[] {
  const text = runText(record);
  const texts = cut(text);
  const hash = contentHash(text);
  const now = texts.map((own, part) => ({
    key: keyOf(part),
    value: { hash, parts: texts.length, text: own },
  }));
  const gone = Array.from({ length: Math.max(0, before.parts - texts.length) }, (_, index) => ({
    key: keyOf(texts.length + index),
    value: null,
  }));
  return [...now, ...gone].reverse();
}

/** Cuts a text into pieces that take at most `partBytes` in UTF-8, quotation marks counted as escaped. */
function cut(text: string): readonly string[] {
  const pieces: string[] = [];
  let [from, bytes] = [0, 0];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const size = code === 0x22 || code === 0x5c ? 4 : code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
    if (bytes + size > partBytes) {
      pieces.push(text.slice(from, index));
      [from, bytes] = [index, 0];
    }
    bytes += size;
  }
  return [...pieces, text.slice(from)];
}
