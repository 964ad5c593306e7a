import type { WorkbookChange } from "../../protocol/changes.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import { raiseChange, type TriggerSource } from "./raiseChange.ts";
import { createTableWatch } from "./createTableWatch.ts";

/** Tells the add-in what happened, as far as it registered for it. */
export interface Events {
  /** Called as something happens: while `runtime.enableEvents` is false it will not be told. */
  note(change: WorkbookChange): void;
  /** Called when a request or an edit is done, with all that happened in it. */
  tell(changes: readonly WorkbookChange[], trigger: TriggerSource): void;
}

/** Makes the link between what happens to a workbook and the events of office.js. */
export function createEvents(context: HostContext): Events {
  const silent = new WeakSet<WorkbookChange>();
  const tables = createTableWatch(context);
  return {
    note(change) {
      if (!context.session.areEventsEnabled) {
        silent.add(change);
      }
    },
    tell(changes, trigger) {
      const told = context.session.areEventsEnabled ? changes.filter((change) => !silent.has(change)) : [];
      for (const change of told) {
        raiseChange(context, change, trigger);
      }
      tables.compare(told.length > 0);
    },
  };
}
