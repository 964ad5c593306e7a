import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePaneState } from "../PaneContext.tsx";
import { SignerField } from "../results/SignerField.tsx";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, width: "100%" },
  help: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "start" },
});

interface Props {
  /** Id of the field, so that the keyboard can be led there. */
  readonly id: string;
  readonly label: string;
  /** Said where the field is left empty. */
  readonly missing: string;
  /** A line for a name, or room for a reason. */
  readonly room: "line" | "lines";
  readonly submit: string;
  readonly isPrimary?: boolean;
  readonly help?: string;
  readonly onSubmit: (words: string) => void;
}

/** Some words and a name under them; both must be there before anything is done. */
export function SignedForm({ id, label, missing, room, submit, isPrimary = false, help, onSubmit }: Props) {
  const styles = useStyles();
  const { signer, task } = usePaneState();
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
          <Input
            id={id}
            size="small"
            maxLength={200}
            value={words}
            onChange={(_, { value }) => setWords(value)}
          />
        ) : (
          <Textarea
            id={id}
            size="small"
            maxLength={2000}
            value={words}
            onChange={(_, { value }) => setWords(value)}
          />
        )}
      </Field>
      <SignerField isTried={isTried} />
      <Button
        appearance={isPrimary ? "primary" : "secondary"}
        className={styles.button}
        disabledFocusable={task !== null}
        onClick={press}
      >
        {submit}
      </Button>
      {help !== undefined && <p className={styles.help}>{help}</p>}
    </div>
  );
}
