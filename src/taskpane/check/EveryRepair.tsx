import { Button } from "@fluentui/react-components";
import type { CellChange } from "../../sheet/index.ts";
import { useMessages, usePaneActions, usePaneState } from "../PaneContext.tsx";

/** Corrects everything that can be corrected without asking, of every kind; nothing where one press would not save any. */
export function EveryRepair({ changes }: { readonly changes: readonly CellChange[] }) {
  const { check } = useMessages();
  const actions = usePaneActions();
  const { task } = usePaneState();
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
