import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openOnHost, type HostedFile } from "../../src/cli/openOnHost.ts";
import { saveXlsx } from "../../src/host/file/index.ts";
import { fixtureBytes } from "../../scripts/readerFixtures/fixtureBytes.ts";
import type { BookSpec } from "../fixtures/reader/sheetSpec.ts";

/** A folder of a test's own, gone when the test file is over. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "kpi-"));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

/** Writes a workbook to disk and gives its path. */
export function written(folder: string, book: BookSpec): string {
  const path = join(folder, book.name);
  writeFileSync(path, fixtureBytes(book, "xlsx"));
  return path;
}

/** Opens a file in Excel's place, lets somebody change it, and saves it under another name. */
export async function changed(
  path: string,
  savedAs: string,
  change: (file: HostedFile) => Promise<unknown>,
): Promise<string> {
  const file = await openOnHost(path);
  await change(file);
  writeFileSync(savedAs, saveXlsx(file.model));
  return savedAs;
}

/** Types formulas or values into cells of a sheet. */
export const typed =
  (sheet: string, cells: Readonly<Record<string, string | number>>) =>
  ({ host }: HostedFile): Promise<void> =>
    host.run(async (context) => {
      const target = context.workbook.worksheets.getItem(sheet);
      for (const [address, value] of Object.entries(cells)) target.getRange(address).formulas = [[value]];
      await context.sync();
    });
