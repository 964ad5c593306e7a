import { usePaneActions } from "../PaneContext.tsx";
import { SignedForm } from "./SignedForm.tsx";
import { useCycleTexts } from "./useCycleTexts.ts";

/** Name of the cycle and of whoever closes it; both are sealed with it. */
export function CloseForm() {
  const { closing: texts } = useCycleTexts();
  const actions = usePaneActions();
  return (
    <SignedForm
      id="close-title"
      label={texts.cycle}
      missing={texts.cycleNeeded}
      room="line"
      submit={texts.close}
      isPrimary
      help={texts.closeHelp}
      onSubmit={(title) => void actions.close(title)}
    />
  );
}
