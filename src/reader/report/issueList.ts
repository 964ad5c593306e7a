import type { ReaderIssue } from "../../core/index.ts";
import type { CellChange } from "../../sheet/index.ts";
import type { Repair, RepairOption } from "../repair/repair.ts";
import type { RepairableCode } from "../repair/repairableCodes.ts";

type WithoutLinks<Value> = Value extends unknown ? Omit<Value, "people" | "repairId"> : never;
/** An issue as its finder states it; people and repair are added by the list. */
export type Finding = WithoutLinks<ReaderIssue>;
/** An issue of a kind that can come with a repair. */
export type RepairableFinding = Extract<Finding, { readonly code: RepairableCode }>;
/** What a cell should hold, and in which format where it must have another. */
type CellContent = Pick<CellChange, "value" | "numberFormat">;

/** A doubt as the list holds it. */
export interface Entry {
  readonly finding: Finding;
  /** Table and subject (a row of it) whom the issue touches, until people have ids. */
  readonly table: number | null;
  readonly subject: number | null;
  readonly people: readonly string[];
  readonly repairId: string | null;
}

/** Collects doubts while tables are read. The one mutable thing that readers share. */
export class IssueList {
  private entries: Entry[] = [];
  private readonly repairList: Repair[] = [];
  private table: number | null = null;

  /** Issues of subjects that follow belong to this table. */
  startTable(table: number): void {
    this.table = table;
  }

  /** Adds a doubt about a subject of the current table; `content` is what its own cell should hold instead. */
  addForSubject(subject: number, finding: Finding): void;
  addForSubject(subject: number, finding: RepairableFinding, content: CellContent | null): void;
  addForSubject(subject: number, finding: Finding, content: CellContent | null = null): void {
    const { at } = finding;
    const changes = at === null || content === null ? [] : [{ address: at, formula: null, ...content }];
    this.entries.push({ finding, table: this.table, subject, people: [], repairId: this.repairOf(changes) });
  }

  /** Adds a doubt about people known by id, or about nobody in particular. */
  add(finding: Finding, people?: readonly string[]): void;
  add(finding: RepairableFinding, people: readonly string[], changes: readonly CellChange[]): void;
  add(finding: Finding, people: readonly string[] = [], changes: readonly CellChange[] = []): void {
    this.entries.push({ finding, table: null, subject: null, people, repairId: this.repairOf(changes) });
  }

  /** Adds doubts that one repair settles. */
  addTogether(
    findings: readonly RepairableFinding[],
    people: readonly string[],
    changes: readonly CellChange[],
    options: readonly RepairOption[] = [],
  ): void {
    const repairId = this.repairOf(changes, options);
    for (const finding of findings)
      this.entries.push({ finding, table: null, subject: null, people, repairId });
  }

  /** Adds doubts that are settled together, in the way that the user chooses; the first way is what was assumed. */
  addChoice(
    findings: readonly RepairableFinding[],
    people: readonly string[],
    options: readonly RepairOption[],
  ): void {
    this.addTogether(findings, people, options[0]?.changes ?? [], options);
  }

  /** Takes doubts back that something read later has settled. */
  withdraw(isSettled: (entry: Entry) => boolean): void {
    this.entries = this.entries.filter((entry) => !isSettled(entry));
  }

  /** All issues, with the ids of the people they touch. */
  toIssues(idOf: (table: number, subject: number) => string | null): readonly ReaderIssue[] {
    return this.entries.map(({ finding, table, subject, people, repairId }) => {
      const id = table === null || subject === null ? null : idOf(table, subject);
      return { ...finding, people: id === null ? people : [id], repairId };
    });
  }

  get repairs(): readonly Repair[] {
    return this.repairList;
  }

  get length(): number {
    return this.entries.length;
  }

  private repairOf(changes: readonly CellChange[], options: readonly RepairOption[] = []): string | null {
    if (changes.length === 0) return null;
    const id = `r${String(this.repairList.length + 1)}`;
    this.repairList.push({ id, changes, options });
    return id;
  }
}
