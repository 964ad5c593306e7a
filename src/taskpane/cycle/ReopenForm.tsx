import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { usePaneActions, usePaneState } from "../PaneContext.tsx";
import { SignerField } from "../results/SignerField.tsx";
import { useCycleTexts } from "./useCycleTexts.ts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, width: "100%" },
  button: { alignSelf: "start" },
});

/** Opens a closed cycle again, with a reason and a name; both stay with the version. */
export function ReopenForm() {
  const styles = useStyles();
  const { closing: texts } = useCycleTexts();
  const actions = usePaneActions();
  const { signer, task } = usePaneState();
  const [isOpen, setOpen] = useState(false);
  const [why, setWhy] = useState("");
  const [isTried, setTried] = useState(false);
  useEffect(() => {
    if (isOpen) document.getElementById("reopen-why")?.focus();
  }, [isOpen]);
  const reopen = (): void => {
    setTried(true);
    if (why.trim() !== "" && signer.trim() !== "") void actions.reopen(why);
  };
  if (!isOpen)
    return (
      <Button size="small" aria-expanded={false} onClick={() => setOpen(true)}>
        {texts.reopen}
      </Button>
    );
  return (
    <div className={styles.form}>
      <Field
        label={texts.reopenWhy}
        size="small"
        required
        {...(isTried && why.trim() === ""
          ? { validationState: "error" as const, validationMessage: texts.whyNeeded }
          : {})}
      >
        <Textarea
          id="reopen-why"
          size="small"
          maxLength={2000}
          value={why}
          onChange={(_, { value }) => setWhy(value)}
        />
      </Field>
      <SignerField isTried={isTried} />
      <Button className={styles.button} disabledFocusable={task !== null} onClick={reopen}>
        {texts.reopen}
      </Button>
    </div>
  );
}
