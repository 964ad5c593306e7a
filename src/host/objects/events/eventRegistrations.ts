import type { HostContext } from "../../protocol/hostContext.ts";
import type { EventType } from "./eventTypes.ts";

/** How many handlers' owners registered for an event of a target. */
type Counts = Map<string, number>;

const byHost = new WeakMap<HostContext, Counts>();

/** Which events the add-in wants to hear of, by event and by the id of the sheet, table or workbook. */
export interface EventRegistrations {
  add(type: EventType, target: string): void;
  remove(type: EventType, target: string): void;
  has(type: EventType, target: string): boolean;
}

/** Gives a host's registrations; they last as long as the host. */
export function eventRegistrations(context: HostContext): EventRegistrations {
  const counts = byHost.get(context) ?? new Map<string, number>();
  byHost.set(context, counts);
  const change = (key: string, by: number): void => {
    counts.set(key, Math.max(0, (counts.get(key) ?? 0) + by));
  };
  return {
    add: (type, target) => {
      change(`${String(type)} ${target}`, 1);
    },
    remove: (type, target) => {
      change(`${String(type)} ${target}`, -1);
    },
    has: (type, target) => (counts.get(`${String(type)} ${target}`) ?? 0) > 0,
  };
}
