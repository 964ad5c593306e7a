import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { usePaneActions } from "../PaneContext.tsx";
import { SignedForm } from "./SignedForm.tsx";
import { useCycleTexts } from "./useCycleTexts.ts";

/** Opens a closed cycle again, with a reason and a name; both stay with the version. */
export function ReopenForm() {
  const { closing: texts } = useCycleTexts();
  const actions = usePaneActions();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (isOpen) document.getElementById("reopen-why")?.focus();
  }, [isOpen]);
  return isOpen ? (
    <SignedForm
      id="reopen-why"
      label={texts.reopenWhy}
      missing={texts.whyNeeded}
      room="lines"
      submit={texts.reopen}
      onSubmit={(why) => void actions.reopen(why)}
    />
  ) : (
    <Button size="small" aria-expanded={false} onClick={() => setOpen(true)}>
      {texts.reopen}
    </Button>
  );
}
