import { itemNotFound, HostError, invalidArgument } from "../../protocol/hostError.ts";
import { defineObject } from "../defineObject.ts";
import { requireUnprotected } from "../protection/requireUnprotected.ts";
import { rangeArgument } from "../rangeArgument.ts";
import { hostObject, type HostObject, type HostStates } from "../states.ts";
import { autoFilterOf } from "./autoFilterOf.ts";
import { readCriteria } from "./readCriteria.ts";
import { touchFilter } from "./touchFilter.ts";

type State = HostStates["AutoFilter"];

/** `sheet.autoFilter` and `table.autoFilter`. */
export const autoFilter = defineObject("AutoFilter", {
  properties: {
    enabled: { get: (state) => autoFilterOf(state) !== null },
    isDataFiltered: { get: (state) => (autoFilterOf(state)?.filters.size ?? 0) > 0 },
    /** One entry per column of the filter's range, null for a column without criteria. */
    criteria: {
      get: (state) => {
        const filter = autoFilterOf(state);
        return filter === null
          ? null
          : Array.from({ length: filter.area.columnCount }, (_, index) => filter.filters.get(index) ?? null);
      },
    },
  },
  methods: {
    /** Puts the filter on a range, with criteria for one of its columns if asked. */
    apply: (state, args, context) => {
      requireUnprotected(state.sheet, "allowAutoFilter");
      const { sheet, area } = rangeArgument(args, 0, context, state.sheet);
      const index = args.optionalNumber(1);
      const isOutside = index !== undefined && (index < 0 || index >= area.columnCount);
      if (sheet !== state.sheet || isOutside) {
        throw invalidArgument();
      }
      if (state.table === null && sheet.tables.length > 0 && sheet.autoFilter === null) {
        // Excel reads a range inside a table as that table; this host asks for `table.autoFilter`.
        requireNoTable(state, area.row);
      }
      const before = autoFilterOf(state);
      const isSame = before !== null && before.area.row === area.row && before.area.column === area.column;
      const filter =
        before !== null && (isSame || state.table !== null) ? before : { area, filters: new Map() };
      if (state.table === null) {
        filter.area = area;
        sheet.autoFilter = filter;
      }
      if (index !== undefined && args.value(2) !== undefined) {
        filter.filters.set(index, readCriteria(args.value(2)));
      }
      touchFilter(context, state);
    },
    clearCriteria: (state, _args, context) => {
      requireUnprotected(state.sheet, "allowAutoFilter");
      autoFilterOf(state)?.filters.clear();
      touchFilter(context, state);
    },
    clearColumnCriteria: (state, args, context) => {
      requireUnprotected(state.sheet, "allowAutoFilter");
      autoFilterOf(state)?.filters.delete(args.number(0));
      touchFilter(context, state);
    },
    reapply: (state, _args, context) => {
      touchFilter(context, state);
    },
    remove: (state, _args, context) => {
      requireUnprotected(state.sheet, "allowAutoFilter");
      autoFilterOf(state)?.filters.clear();
      touchFilter(context, state);
      if (state.table === null) {
        state.sheet.autoFilter = null;
      } else {
        Object.assign(state.table, { autoFilter: null, showFilterButton: false });
      }
    },
    getRange: (state) => {
      const range = filteredRange(state);
      if (range === null) {
        throw itemNotFound();
      }
      return range;
    },
    getRangeOrNullObject: filteredRange,
  },
});

function requireNoTable({ sheet }: State, row: number): void {
  if (sheet.tables.some(({ area }) => row >= area.row && row < area.row + area.rowCount)) {
    throw new HostError("InvalidOperation", "The range belongs to a table, which has a filter of its own.");
  }
}

function filteredRange(state: State): HostObject | null {
  const filter = autoFilterOf(state);
  return filter === null ? null : hostObject("Range", { sheet: state.sheet, area: filter.area });
}
