import { cellNumber, type AreaNode, type FormulaRecord } from "./formulaRecord.ts";
import { isLargeArea } from "./isLargeArea.ts";

/** Formulas in an order in which each comes after what it reads. */
export interface CalculationOrder {
  /**
   * The formulas of one stage may read each other through small areas; through a large area they only read
   * earlier stages, so that an area's values can be read once per stage.
   */
  readonly stages: readonly (readonly FormulaRecord[])[];
  /** Formulas that read their own result, directly or through others. */
  readonly circular: readonly FormulaRecord[];
}

interface AreaState {
  readonly members: readonly FormulaRecord[];
  waitsFor: number;
  stage: number;
}

/** Orders formulas that are to be computed; what they read outside of this set is taken as given. */
export function calculationOrder(formulas: ReadonlySet<FormulaRecord>): CalculationOrder {
  const areas = connect(formulas);
  const readers = (node: AreaNode): FormulaRecord[] =>
    [...node.dependants].filter((record) => formulas.has(record));
  const nodesOfMember = new Map<FormulaRecord, AreaNode[]>();
  for (const [node, { members }] of areas) {
    for (const member of members) {
      const nodes = nodesOfMember.get(member);
      if (nodes === undefined) {
        nodesOfMember.set(member, [node]);
      } else {
        nodes.push(node);
      }
    }
  }

  const waitsFor = new Map<FormulaRecord, number>();
  const stageOf = new Map<FormulaRecord, number>();
  const ready: FormulaRecord[] = [];
  for (const record of formulas) {
    const count = record.reads.filter((node) => areas.has(node)).length;
    waitsFor.set(record, count);
    stageOf.set(record, 0);
    if (count === 0) {
      ready.push(record);
    }
  }
  const stages: FormulaRecord[][] = [];
  for (let record = ready[0], next = 1; record !== undefined; record = ready[next], next += 1) {
    const stage = stageOf.get(record) ?? 0;
    (stages[stage] ??= []).push(record);
    for (const node of nodesOfMember.get(record) ?? []) {
      const state = areas.get(node);
      if (state !== undefined) {
        state.stage = Math.max(state.stage, stage + (isLargeArea(node.area) ? 1 : 0));
        state.waitsFor -= 1;
        if (state.waitsFor === 0) {
          release(readers(node), state.stage, waitsFor, stageOf, ready);
        }
      }
    }
  }
  if (ready.length === formulas.size) {
    return { stages: stages.filter((stage) => stage.length > 0), circular: [] };
  }
  return withoutCircles(formulas, ready, areas, stages);
}

function release(
  readers: readonly FormulaRecord[],
  stage: number,
  waitsFor: Map<FormulaRecord, number>,
  stageOf: Map<FormulaRecord, number>,
  ready: FormulaRecord[],
): void {
  for (const reader of readers) {
    const left = (waitsFor.get(reader) ?? 0) - 1;
    waitsFor.set(reader, left);
    stageOf.set(reader, Math.max(stageOf.get(reader) ?? 0, stage));
    if (left === 0) {
      ready.push(reader);
    }
  }
}

/** Takes out what goes round in circles; what merely hangs on it is computed after all the others. */
function withoutCircles(
  formulas: ReadonlySet<FormulaRecord>,
  ready: readonly FormulaRecord[],
  areas: ReadonlyMap<AreaNode, AreaState>,
  stages: readonly (readonly FormulaRecord[])[],
): CalculationOrder {
  const stuck = new Set(formulas);
  for (const record of ready) {
    stuck.delete(record);
  }
  const readersLeft = new Map<FormulaRecord, number>();
  const membersOf = (record: FormulaRecord): FormulaRecord[] =>
    record.reads.flatMap((node) => areas.get(node)?.members ?? []).filter((member) => stuck.has(member));
  for (const record of stuck) {
    for (const member of membersOf(record)) {
      readersLeft.set(member, (readersLeft.get(member) ?? 0) + 1);
    }
  }
  const ends = [...stuck].filter((record) => (readersLeft.get(record) ?? 0) === 0);
  const hanging = new Set<FormulaRecord>();
  for (let record = ends.pop(); record !== undefined; record = ends.pop()) {
    hanging.add(record);
    for (const member of membersOf(record)) {
      const left = (readersLeft.get(member) ?? 0) - 1;
      readersLeft.set(member, left);
      if (left === 0) {
        ends.push(member);
      }
    }
  }
  const after = calculationOrder(hanging);
  return {
    stages: [...stages.filter((stage) => stage.length > 0), ...after.stages],
    circular: [...stuck].filter((record) => !hanging.has(record)),
  };
}

/** For each area that is read: which of the formulas stand in it. Areas with none are left out. */
function connect(formulas: ReadonlySet<FormulaRecord>): Map<AreaNode, AreaState> {
  const columns = positionsByColumn(formulas);
  const areas = new Map<AreaNode, AreaState>();
  const seen = new Set<AreaNode>();
  for (const record of formulas) {
    for (const node of record.reads) {
      if (!seen.has(node)) {
        seen.add(node);
        const members = membersIn(node, columns);
        if (members.length > 0) {
          areas.set(node, { members, waitsFor: members.length, stage: 0 });
        }
      }
    }
  }
  return areas;
}

type Columns = Map<string, Map<number, FormulaRecord[]>>;

function positionsByColumn(formulas: ReadonlySet<FormulaRecord>): Columns {
  const sheets: Columns = new Map();
  for (const record of formulas) {
    const columns = sheets.get(record.sheet.id) ?? new Map<number, FormulaRecord[]>();
    sheets.set(record.sheet.id, columns);
    const column = columns.get(record.column) ?? [];
    columns.set(record.column, column);
    column.push(record);
  }
  for (const columns of sheets.values()) {
    for (const column of columns.values()) {
      column.sort((a, b) => cellNumber(a.row, 0) - cellNumber(b.row, 0));
    }
  }
  return sheets;
}

function membersIn({ sheetId, area }: AreaNode, sheets: Columns): FormulaRecord[] {
  const members: FormulaRecord[] = [];
  for (const [column, records] of sheets.get(sheetId) ?? []) {
    if (column >= area.column && column < area.column + area.columnCount) {
      for (let index = firstAtOrAfter(records, area.row); index < records.length; index += 1) {
        const record = records[index];
        if (record === undefined || record.row >= area.row + area.rowCount) {
          break;
        }
        members.push(record);
      }
    }
  }
  return members;
}

function firstAtOrAfter(records: readonly FormulaRecord[], row: number): number {
  let low = 0;
  let high = records.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((records[middle]?.row ?? 0) < row) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
