import {
  WorkbookError,
  type CellChange,
  type Grid,
  type PublishReceipt,
  type SheetCut,
  type Workbook,
  type WorkbookChange,
  type WorkbookErrorCode,
  type WorkbookFile,
  type WorkbookGrids,
  type WorkbookPlan,
} from "../../src/sheet/index.ts";

/** A workbook in memory behind the port: gives grids, remembers what was asked of it, fails when told to. */
export interface FakeWorkbook extends Workbook {
  readonly published: WorkbookPlan[];
  readonly revealed: string[];
  readonly corrected: CellChange[];
  /** Formulas that were put into the selected cell, H2. */
  readonly entered: string[];
  /** Sheets that were cut, and what was put on sheets hidden. */
  readonly cuts: SheetCut[];
  readonly stamps: Record<string, string>;
  /** Makes grids of the files that are chosen. */
  filesHold: (file: WorkbookFile) => WorkbookGrids;
  /** The selected cell holds something. */
  isSelectionTaken: boolean;
  grids: readonly Grid[];
  /** The next call of this method fails so. */
  failNext(
    method: "readGrids" | "publish" | "restore" | "reveal" | "enterFormula" | "readFiles",
    code: WorkbookErrorCode,
  ): void;
  /** Reading waits until the returned function is called. */
  holdReading(): () => void;
  change(change: WorkbookChange): void;
  hasLeftover: boolean;
}

export function fakeWorkbook(grids: readonly Grid[]): FakeWorkbook {
  const failures = new Map<string, WorkbookErrorCode>();
  const listeners: ((change: WorkbookChange) => void)[] = [];
  const kept = new Map<string, unknown>();
  let held: Promise<void> = Promise.resolve();
  const failIfTold = (method: string): void => {
    const code = failures.get(method);
    failures.delete(method);
    if (code !== undefined) throw new WorkbookError(code, "Scores!B2", new Error(`fake ${code}`));
  };
  const fake: FakeWorkbook = {
    published: [],
    revealed: [],
    corrected: [],
    entered: [],
    cuts: [],
    stamps: {},
    filesHold: ({ name }) => ({ name, uses1904Dates: false, grids: [] }),
    isSelectionTaken: false,
    grids,
    hasLeftover: false,
    failNext: (method, code) => void failures.set(method, code),
    holdReading() {
      let release = (): void => undefined;
      held = new Promise((resolve) => (release = resolve));
      return () => release();
    },
    change: (change) => listeners.forEach((listener) => listener(change)),
    listSheets: () => Promise.resolve([]),
    async readGrids(_, progress) {
      progress.report("read", 0.5);
      await held;
      if (progress.isCancelled()) throw new WorkbookError("cancelled", null, null);
      failIfTold("readGrids");
      return { name: "scores.xlsx", uses1904Dates: false, grids: fake.grids };
    },
    preview: (plan) =>
      Promise.resolve({
        sheets: plan.sheets.map(({ id, name }) => ({ id, name, change: "added" as const, cells: 12 })),
      }),
    async publish(plan, progress): Promise<PublishReceipt> {
      progress.report("write", 0.5);
      await Promise.resolve();
      failIfTold("publish");
      fake.published.push(plan);
      for (const { key, value } of plan.kept ?? []) kept.set(key, value);
      return {
        sheetNames: Object.fromEntries(plan.sheets.map(({ id, name }) => [id, name])),
        cellsWritten: 321,
        sheetsAdded: plan.sheets.map(({ name }) => name),
        sheetsChanged: [],
        sheetsUnchanged: [],
      };
    },
    insert: (sheets) => Promise.resolve(sheets.map(({ name }) => name)),
    async restore() {
      await Promise.resolve();
      failIfTold("restore");
      return fake.published.pop() !== undefined;
    },
    recover: () => Promise.resolve(fake.hasLeftover),
    load: (key) => Promise.resolve(kept.get(key) ?? null),
    save(key, value) {
      kept.set(key, JSON.parse(JSON.stringify(value)));
      return Promise.resolve();
    },
    async reveal(address) {
      await Promise.resolve();
      failIfTold("reveal");
      fake.revealed.push(address);
    },
    correct(changes) {
      fake.corrected.push(...changes);
      return Promise.resolve(changes.map((change) => ({ ...change, value: "88分" })));
    },
    async enterFormula(formula) {
      await Promise.resolve();
      failIfTold("enterFormula");
      if (!fake.isSelectionTaken) fake.entered.push(formula);
      return { address: "Scores!H2", isTaken: fake.isSelectionTaken };
    },
    cut(cuts) {
      fake.cuts.push(...cuts);
      return Promise.resolve(cuts.map(({ sheetName, copyAs }) => copyAs ?? sheetName));
    },
    stamp(stamps) {
      Object.assign(fake.stamps, stamps);
      return Promise.resolve();
    },
    async readFiles(files) {
      await Promise.resolve();
      failIfTold("readFiles");
      return files.map((file) => fake.filesHold(file));
    },
    onChanged(listener) {
      listeners.push(listener);
      return Promise.resolve(() => Promise.resolve());
    },
  };
  return fake;
}
