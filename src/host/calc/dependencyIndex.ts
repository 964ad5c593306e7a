import type { Area } from "../model/area.ts";
import { cellNumber, type AreaNode, type SheetArea } from "./formulaRecord.ts";

const blockRows = 32;
const blockColumns = 4;
/** An area over more blocks than this is looked through one by one instead. */
const mostBlocks = 64;

interface SheetIndex<Reader> {
  readonly cells: Map<number, AreaNode<Reader>>;
  readonly blocks: Map<number, Set<AreaNode<Reader>>>;
  readonly large: Set<AreaNode<Reader>>;
}

/** Answers who depends on a cell; each rectangle is held once, however many depend on it. */
export interface DependencyIndex<Reader> {
  /** Gives the node of a rectangle, new or known, with this reader among its dependants. */
  add(reader: Reader, target: SheetArea): AreaNode<Reader>;
  /** Takes a reader out of a node; the last one takes the node with it. */
  remove(reader: Reader, node: AreaNode<Reader>): void;
  nodesAt(sheetId: string, row: number, column: number): AreaNode<Reader>[];
}

export function createDependencyIndex<Reader>(): DependencyIndex<Reader> {
  const nodes = new Map<string, AreaNode<Reader>>();
  const sheets = new Map<string, SheetIndex<Reader>>();

  const indexOf = (sheetId: string): SheetIndex<Reader> => {
    let index = sheets.get(sheetId);
    if (index === undefined) {
      index = { cells: new Map(), blocks: new Map(), large: new Set() };
      sheets.set(sheetId, index);
    }
    return index;
  };

  return {
    add(reader, { sheetId, area }) {
      const key = `${sheetId}!${[area.row, area.column, area.rowCount, area.columnCount].join()}`;
      let node = nodes.get(key);
      if (node === undefined) {
        node = { key, sheetId, area, dependants: new Set() };
        nodes.set(key, node);
        place(indexOf(sheetId), node);
      }
      node.dependants.add(reader);
      return node;
    },

    remove(reader, node) {
      node.dependants.delete(reader);
      if (node.dependants.size === 0) {
        nodes.delete(node.key);
        displace(indexOf(node.sheetId), node);
      }
    },

    nodesAt(sheetId, row, column) {
      const index = sheets.get(sheetId);
      if (index === undefined) {
        return [];
      }
      const found: AreaNode<Reader>[] = [];
      const cell = index.cells.get(cellNumber(row, column));
      if (cell !== undefined) {
        found.push(cell);
      }
      const block = index.blocks.get(blockNumber(row, column));
      for (const candidates of [block ?? [], index.large]) {
        for (const node of candidates) {
          if (covers(node.area, row, column)) {
            found.push(node);
          }
        }
      }
      return found;
    },
  };
}

/** True when the cell lies within the area. */
export function covers(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}

function place<Reader>(index: SheetIndex<Reader>, node: AreaNode<Reader>): void {
  if (isOneCell(node.area)) {
    index.cells.set(cellNumber(node.area.row, node.area.column), node);
    return;
  }
  const blocks = blocksOf(node.area);
  if (blocks === null) {
    index.large.add(node);
    return;
  }
  for (const block of blocks) {
    const members = index.blocks.get(block) ?? new Set();
    members.add(node);
    index.blocks.set(block, members);
  }
}

function displace<Reader>(index: SheetIndex<Reader>, node: AreaNode<Reader>): void {
  if (isOneCell(node.area)) {
    index.cells.delete(cellNumber(node.area.row, node.area.column));
  }
  index.large.delete(node);
  for (const block of blocksOf(node.area) ?? []) {
    index.blocks.get(block)?.delete(node);
  }
}

function isOneCell({ rowCount, columnCount }: Area): boolean {
  return rowCount === 1 && columnCount === 1;
}

function blockNumber(row: number, column: number): number {
  return cellNumber(Math.floor(row / blockRows), Math.floor(column / blockColumns));
}

function blocksOf({ row, column, rowCount, columnCount }: Area): number[] | null {
  const firstRow = Math.floor(row / blockRows);
  const firstColumn = Math.floor(column / blockColumns);
  const rows = Math.floor((row + rowCount - 1) / blockRows) - firstRow + 1;
  const columns = Math.floor((column + columnCount - 1) / blockColumns) - firstColumn + 1;
  if (rows * columns > mostBlocks) {
    return null;
  }
  return Array.from({ length: rows * columns }, (_, index) =>
    cellNumber(firstRow + Math.floor(index / columns), firstColumn + (index % columns)),
  );
}
