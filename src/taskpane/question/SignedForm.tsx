import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useMessages, usePanePart } from "../PaneContext.tsx";
import { SignerField } from "./SignerField.tsx";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, width: "100%" },
  help: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly label: string;
  /** Said where the field is left empty. */
  readonly missing: string;
  /** A line for a name, or room for a reason. */
  readonly room: "line" | "lines";
  readonly submit: string;
  readonly help?: string;
  readonly onSubmit: (words: string) => void;
  /** Offers a way out; a form that always stands there needs none. */
  readonly onCancel?: () => void;
}

/** Some words and a name under them; both must be there before anything is done. */
export function SignedForm({ label, missing, room, submit, help, onSubmit, onCancel }: Props) {
  const styles = useStyles();
  const { person } = useMessages();
  const signer = usePanePart((state) => state.signer);
  const task = usePanePart((state) => state.task);
  const [words, setWords] = useState("");
  const [isTried, setTried] = useState(false);
  const isEmpty = words.trim() === "";
  const press = (): void => {
    setTried(true);
    if (!isEmpty && signer.trim() !== "") onSubmit(words);
  };
  return (
    <div className={styles.form}>
      <Field
        label={label}
        size="small"
        required
        {...(isTried && isEmpty ? { validationState: "error" as const, validationMessage: missing } : {})}
      >
        {room === "line" ? (
          <Input size="small" maxLength={200} value={words} onChange={(_, { value }) => setWords(value)} />
        ) : (
          <Textarea
            size="small"
            maxLength={2000}
            value={words}
            onChange={(_, { value }) => setWords(value)}
          />
        )}
      </Field>
      <SignerField isTried={isTried} />
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={task !== null} onClick={press}>
          {submit}
        </Button>
        {onCancel !== undefined && (
          <Button size="small" onClick={onCancel}>
            {person.cancel}
          </Button>
        )}
      </div>
      {help !== undefined && <p className={styles.help}>{help}</p>}
    </div>
  );
}
