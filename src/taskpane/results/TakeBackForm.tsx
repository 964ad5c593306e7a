import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";
import type { LedgerEntry } from "../../workflow/index.ts";
import { useMessages, usePaneActions, usePaneState } from "../PaneContext.tsx";
import { SignerField } from "./SignerField.tsx";

const useStyles = makeStyles({
  form: {
    gridColumnEnd: "span 2",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalS,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly entry: LedgerEntry;
  readonly name: string;
  readonly onClose: () => void;
}

/** Asks why a calibrated grade is taken back, and who does it, before anything is kept. */
export function TakeBackForm({ entry, name, onClose }: Props) {
  const styles = useStyles();
  const { person, results } = useMessages();
  const actions = usePaneActions();
  const { signer, task } = usePaneState();
  const [why, setWhy] = useState("");
  const [isTried, setTried] = useState(false);
  const reasonId = useId();
  useEffect(() => {
    document.getElementById(reasonId)?.focus();
  }, [reasonId]);
  const isMissing = isTried && why.trim() === "";
  const save = (): void => {
    setTried(true);
    if (why.trim() === "" || signer.trim() === "") return;
    onClose();
    void actions.undoCalibration(entry, why);
  };
  return (
    <div className={styles.form} role="group" aria-label={results.ledgerUndo(name)}>
      <Field
        label={person.reason}
        size="small"
        required
        {...(isMissing ? { validationState: "error" as const, validationMessage: person.reasonNeeded } : {})}
      >
        <Textarea
          id={reasonId}
          size="small"
          maxLength={2000}
          value={why}
          onChange={(_, { value }) => setWhy(value)}
        />
      </Field>
      <SignerField isTried={isTried} />
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={task !== null} onClick={save}>
          {results.undo}
        </Button>
        <Button size="small" onClick={onClose}>
          {person.cancel}
        </Button>
      </div>
    </div>
  );
}
