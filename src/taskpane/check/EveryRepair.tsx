import { Button } from "@fluentui/react-components";
import { useMessages, usePaneActions, usePanePart } from "../PaneContext.tsx";
import { isChoice, type PaneRepair } from "./isChoice.ts";

/** Corrects everything that can be corrected without asking, of every kind; nothing where one press would not save any. */
export function EveryRepair({ repairs }: { readonly repairs: readonly PaneRepair[] }) {
  const { check } = useMessages();
  const actions = usePaneActions();
  const task = usePanePart((state) => state.task);
  const changes = repairs.flatMap((repair) => (isChoice(repair) ? [] : repair.changes));
  if (changes.length < 2) return null;
  return (
    <p>
      <Button
        size="small"
        title={check.repairHelp}
        disabledFocusable={task !== null}
        onClick={() => void actions.correct(changes)}
      >
        {check.correctEverything(changes.length)}
      </Button>
    </p>
  );
}
