import * as z from "zod/mini";
import { contentHash } from "../../core/index.ts";
import type { KeptValue, Workbook } from "../../sheet/index.ts";
import { readRunText } from "./readRunText.ts";
import type { RunRecord } from "./runRecord.ts";
import { runText } from "./runText.ts";

/** Each part is one request to Excel; its text is escaped twice on the way, and a request holds a megabyte. */
const partBytes = 500_000;
/** Two records are kept in turn: where the last publishing is taken back, its record goes and the one before counts. */
const slots = ["lastRun", "lastRunOther"] as const;
const keyOf = (slot: number, part: number): string => `${slots[slot] ?? ""}${part === 0 ? "" : String(part)}`;

const piece = z.object({
  hash: z.string(),
  parts: z.int().check(z.positive()),
  text: z.string(),
  /** Counts the records; of two, the higher is that of the last publishing. */
  serial: z._default(z.int(), 0),
});
type Piece = z.infer<typeof piece>;

/** The last publishing as found in the workbook. */
interface LastRun {
  /** Null where there was none, or where its record is damaged. */
  readonly record: RunRecord | null;
  /** Where the next record goes: its slot and number, and the parts that what stands there takes up. */
  readonly next: { readonly slot: number; readonly serial: number; readonly parts: number };
}

/** Loads the record of the last publishing. */
export async function loadLastRun(workbook: Pick<Workbook, "load">): Promise<LastRun> {
  const load = async (slot: number, part: number): Promise<Piece | null> =>
    piece.safeParse(await workbook.load(keyOf(slot, part))).data ?? null;
  const [one, other] = [await load(0, 0), await load(1, 0)];
  const isOther = other !== null && (one === null || other.serial > one.serial);
  const first = isOther ? other : one;
  const next = {
    slot: isOther || one === null ? 0 : 1,
    serial: (first?.serial ?? 0) + 1,
    parts: (isOther ? one : other)?.parts ?? 0,
  };
  if (first === null) return { record: null, next };
  const texts = [first.text];
  for (let part = 1; part < first.parts; part += 1)
    texts.push((await load(isOther ? 1 : 0, part))?.text ?? "");
  const text = texts.join("");
  // Parts of two publishings, where one broke off between them, do not fit together: as good as none.
  return { record: contentHash(text) === first.hash ? readRunText(text) : null, next };
}

/** What to keep of a publishing beside that of the one before, the part that vouches for the others last. */
export function keptRun(
  record: RunRecord,
  { next: { slot, serial, parts } }: Pick<LastRun, "next">,
): readonly KeptValue[] {
  const text = runText(record);
  const texts = cut(text);
  const hash = contentHash(text);
  const now = texts.map((own, part) => ({
    key: keyOf(slot, part),
    value: { hash, parts: texts.length, text: own, serial },
  }));
  const gone = Array.from({ length: Math.max(0, parts - texts.length) }, (_, index) => ({
    key: keyOf(slot, texts.length + index),
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
