import type { MethodDefinition } from "../defineObject.ts";
import { eventRegistrations } from "./eventRegistrations.ts";
import { eventTypes } from "./eventTypes.ts";

/**
 * Makes the hidden methods that `onChanged.add` and `.remove` call: `_RegisterDataChangedEvent` and its opposite.
 *
 * @param names - What stands between "_Register" and the end on the wire; office.js is not of one mind there
 * ("DataChangedEvent", but "EventNameChanged").
 * @param target - The id that handlers of this object listen to.
 */
export function registrationMethods<State>(
  names: Readonly<Record<string, keyof typeof eventTypes>>,
  target: (state: State) => string,
): Record<string, MethodDefinition<State>> {
  return Object.fromEntries(
    Object.entries(names).flatMap(([name, event]): [string, MethodDefinition<State>][] => [
      [
        `_Register${name}`,
        (state, _args, context) => {
          eventRegistrations(context).add(eventTypes[event], target(state));
        },
      ],
      [
        `_Unregister${name}`,
        (state, _args, context) => {
          eventRegistrations(context).remove(eventTypes[event], target(state));
        },
      ],
    ]),
  );
}
