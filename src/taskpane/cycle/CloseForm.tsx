import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePaneActions, usePaneState } from "../PaneContext.tsx";
import { SignerField } from "../results/SignerField.tsx";
import { useCycleTexts } from "./useCycleTexts.ts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, width: "100%" },
  help: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "start" },
});

/** Name of the cycle and of whoever closes it; both are sealed with it. */
export function CloseForm() {
  const styles = useStyles();
  const { closing: texts } = useCycleTexts();
  const actions = usePaneActions();
  const { signer, task } = usePaneState();
  const [title, setTitle] = useState("");
  const [isTried, setTried] = useState(false);
  const close = (): void => {
    setTried(true);
    if (title.trim() !== "" && signer.trim() !== "") void actions.close(title);
  };
  return (
    <div className={styles.form}>
      <Field
        label={texts.cycle}
        size="small"
        required
        {...(isTried && title.trim() === ""
          ? { validationState: "error" as const, validationMessage: texts.cycleNeeded }
          : {})}
      >
        <Input size="small" maxLength={200} value={title} onChange={(_, { value }) => setTitle(value)} />
      </Field>
      <SignerField isTried={isTried} />
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={task !== null}
        onClick={close}
      >
        {texts.close}
      </Button>
      <p className={styles.help}>{texts.closeHelp}</p>
    </div>
  );
}
