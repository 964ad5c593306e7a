import * as z from "zod/mini";
import { contentHash } from "../../core/index.ts";
import type { Drawer } from "../kept/keptDocument.ts";
import { readRunText } from "./readRunText.ts";
import type { RunRecord } from "./runRecord.ts";
import { runText } from "./runText.ts";

/** Each part is one request to Excel; its text is escaped twice on the way, and a request holds a megabyte. */
const partBytes = 500_000;
const keyOf = (part: number): string => (part === 0 ? "lastRun" : `lastRun${String(part)}`);

const piece = z.object({ hash: z.string(), parts: z.int().check(z.positive()), text: z.string() });

/** The last publishing; null where there was none, or where its record is damaged. */
export async function loadLastRun(workbook: Pick<Drawer, "load">): Promise<RunRecord | null> {
  const first = piece.safeParse(await workbook.load(keyOf(0))).data;
  if (first === undefined) return null;
  const texts = [first.text];
  for (let part = 1; part < first.parts; part += 1)
    texts.push(piece.safeParse(await workbook.load(keyOf(part))).data?.text ?? "");
  const text = texts.join("");
  return contentHash(text) === first.hash ? readRunText(text) : null;
}

/** Keeps a publishing in place of the one before. */
export async function saveLastRun(workbook: Drawer, record: RunRecord): Promise<void> {
  const text = runText(record);
  const texts = cut(text);
  const old = piece.safeParse(await workbook.load(keyOf(0))).data?.parts ?? 0;
  const hash = contentHash(text);
  for (const [part, own] of texts.entries())
    await workbook.save(keyOf(part), { hash, parts: texts.length, text: own });
  for (let part = texts.length; part < old; part += 1) await workbook.save(keyOf(part), null);
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
