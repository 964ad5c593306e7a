import { Button } from "@fluentui/react-components";
import { primaryActionId } from "../opening/drawFound.ts";
import { useMessages, usePaneActions, usePanePart } from "../PaneContext.tsx";

/** The one button that does the whole job. */
export function PrimaryAction() {
  const { header } = useMessages();
  const actions = usePaneActions();
  const finding = usePanePart((state) => state.finding);
  const task = usePanePart((state) => state.task);
  const receipt = usePanePart((state) => state.receipt);
  if (finding?.kind === "nothing") return null;
  return (
    <Button
      id={primaryActionId}
      appearance="primary"
      disabledFocusable={finding === null || task !== null}
      onClick={() => void actions.scoreAndPublish()}
    >
      {receipt === null ? header.scoreAndPublish : header.publishAgain}
    </Button>
  );
}
