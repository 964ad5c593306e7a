import type { FilterModel } from "../../model/index.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import { HostError, invalidArgument } from "../../protocol/hostError.ts";
import { defineObject } from "../defineObject.ts";
import { requireUnprotected } from "../protection/requireUnprotected.ts";
import type { HostStates } from "../states.ts";
import { readCriteria } from "./readCriteria.ts";
import { touchFilter } from "./touchFilter.ts";

type State = HostStates["Filter"];

/** `tableColumn.filter`. */
export const filter = defineObject("Filter", {
  properties: {
    /** null while the column is not filtered. */
    criteria: { get: (state) => state.table.autoFilter?.filters.get(indexOf(state)) ?? null },
  },
  methods: {
    apply: (state, args, context) => {
      apply(context, state, readCriteria(args.value(0)));
    },
    applyValuesFilter: (state, args, context) => {
      apply(context, state, readCriteria({ filterOn: "Values", values: args.value(0) }));
    },
    applyCustomFilter: (state, args, context) => {
      const [criterion1, criterion2, operator] = [args.text(0), args.value(1), args.value(2)];
      apply(context, state, readCriteria({ filterOn: "Custom", criterion1, criterion2, operator }));
    },
    applyTopItemsFilter: (state, args, context) => {
      extreme(context, state, "TopItems", args.number(0));
    },
    applyTopPercentFilter: (state, args, context) => {
      extreme(context, state, "TopPercent", args.number(0));
    },
    applyBottomItemsFilter: (state, args, context) => {
      extreme(context, state, "BottomItems", args.number(0));
    },
    applyBottomPercentFilter: (state, args, context) => {
      extreme(context, state, "BottomPercent", args.number(0));
    },
    clear: (state, _args, context) => {
      requireUnprotected(state.sheet, "allowAutoFilter");
      state.table.autoFilter?.filters.delete(indexOf(state));
      touchFilter(context, state);
    },
  },
});

function extreme(context: HostContext, state: State, filterOn: string, count: number): void {
  if (!Number.isInteger(count) || count < 1 || count > (filterOn.endsWith("Percent") ? 100 : 500)) {
    throw invalidArgument();
  }
  apply(context, state, readCriteria({ filterOn, criterion1: count }));
}

function apply(context: HostContext, state: State, criteria: FilterModel): void {
  requireUnprotected(state.sheet, "allowAutoFilter");
  const { autoFilter } = state.table;
  if (autoFilter === null) {
    throw new HostError("InvalidOperation", "The table shows no filter buttons.");
  }
  autoFilter.filters.set(indexOf(state), criteria);
  touchFilter(context, state);
}

function indexOf({ table, columnId }: State): number {
  return table.columns.findIndex(({ id }) => id === columnId);
}
