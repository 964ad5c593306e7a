import type { HostContext } from "../../protocol/hostContext.ts";
import { eventRegistrations } from "./eventRegistrations.ts";
import { eventTypes } from "./eventTypes.ts";

/** What office.js calls a message that is an event. */
const eventCategory = 65_536;

/** Sends an event to each of these targets that has a handler; the message is made only when there is one. */
export function raiseEvent(
  context: HostContext,
  event: keyof typeof eventTypes,
  targets: readonly string[],
  message: () => Readonly<Record<string, unknown>>,
): void {
  const registrations = eventRegistrations(context);
  const type = eventTypes[event];
  const wanted = targets.filter((target) => registrations.has(type, target));
  if (wanted.length === 0) {
    return;
  }
  const text = JSON.stringify(message());
  for (const target of wanted) {
    context.raise([eventCategory, type, target, text]);
  }
}
