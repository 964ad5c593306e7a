import { WorkbookError, type WorkbookChange } from "../sheet/index.ts";
import { findSheets, type FoundSheet } from "./ownTabs.ts";
import { runExcel } from "./runExcel.ts";

/** Typing, filling and sorting raise bursts of events; they are told once, when it has been quiet for this long. */
const quietMilliseconds = 400;

/**
 * Calls back after changes of cells, once per burst and sheet and never while a cell is being typed into. Our own
 * writing raises no events.
 */
export async function watchChanges(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>> {
  const waiting = new Map<string, { addresses: Set<string>; isRemote: boolean }>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  const tellSoon = (): void => {
    clearTimeout(timer);
    if (!isStopped) timer = setTimeout(() => void tell(), quietMilliseconds);
  };
  const tell = async (): Promise<void> => {
    const sheets = await sheetsUnlessTyping();
    if (sheets === null) {
      tellSoon();
      return;
    }
    const burst = [...waiting];
    waiting.clear();
    for (const [id, { addresses, isRemote }] of burst) {
      const sheet = sheets.find((candidate) => candidate.id === id);
      if (sheet !== undefined)
        listener({ sheetName: sheet.name, address: [...addresses].join(","), isRemote });
    }
  };
  const handler = await runExcel(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => {
      const entry = waiting.get(event.worksheetId) ?? { addresses: new Set<string>(), isRemote: true };
      entry.addresses.add(event.address);
      entry.isRemote &&= event.source === "Remote";
      waiting.set(event.worksheetId, entry);
      tellSoon();
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    handler.remove();
    await handler.context.sync();
  };
}

/** Null while a cell is being typed into: Excel answers nobody then, and not every Excel can let a request wait. */
async function sheetsUnlessTyping(): Promise<readonly FoundSheet[] | null> {
  try {
    return await runExcel(findSheets);
  } catch (thrown) {
    if (thrown instanceof WorkbookError && thrown.code === "cell_edit_mode") return null;
    throw thrown;
  }
}
