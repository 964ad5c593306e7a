import { Button, Field, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PersonLine } from "../../workflow/index.ts";
import { useMessages, usePaneActions, usePanePart } from "../PaneContext.tsx";
import { SignerField } from "../question/SignerField.tsx";
import { useQuestion } from "../question/useQuestion.ts";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    marginBlockEnd: tokens.spacingVerticalM,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  help: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly person: PersonLine;
  readonly grades: readonly string[];
}

/** Gives a person another grade, with a reason and a name; the computed grade stays on record. */
export function CalibrationBox({ person, grades }: Props) {
  const styles = useStyles();
  const { person: texts } = useMessages();
  const actions = usePaneActions();
  const signer = usePanePart((state) => state.signer);
  const task = usePanePart((state) => state.task);
  const { isOpen, toggle, close: closeBox, opener, box } = useQuestion();
  const [grade, setGrade] = useState(person.grade ?? "");
  const [why, setWhy] = useState("");
  const [isTried, setTried] = useState(false);
  const close = (): void => {
    closeBox();
    setTried(false);
    setWhy("");
  };
  const save = (): void => {
    setTried(true);
    if (grade === person.grade || why.trim() === "" || signer.trim() === "") return;
    void actions.calibrate(person.row, grade, why);
    close();
  };
  const wrong = (isWrong: boolean, message: string) =>
    isTried && isWrong ? { validationState: "error" as const, validationMessage: message } : {};
  return (
    <>
      <p>
        <Button
          id="calibration-open"
          ref={opener}
          size="small"
          aria-expanded={isOpen}
          disabledFocusable={task !== null}
          onClick={toggle}
        >
          {texts.calibrate}
        </Button>
      </p>
      {isOpen && (
        <div ref={box} role="group" className={styles.box} aria-labelledby="calibration">
          <h3 id="calibration" className={styles.title}>
            {texts.calibration}
          </h3>
          {person.computedGrade !== null && (
            <p className={styles.help}>{texts.computedStays(person.computedGrade)}</p>
          )}
          <Field
            label={texts.newGrade}
            size="small"
            className={styles.field}
            {...wrong(grade === person.grade, texts.gradeNeeded)}
          >
            <Select
              id="calibration-grade"
              size="small"
              className={styles.select}
              value={grade}
              onChange={(_, { value }) => setGrade(value)}
            >
              {person.grade === null && <option value="">–</option>}
              {grades.map((label) => (
                <option key={label} value={label}>
                  {label}
                </option>
              ))}
            </Select>
          </Field>
          <Field
            label={texts.reason}
            size="small"
            required
            className={styles.field}
            {...wrong(why.trim() === "", texts.reasonNeeded)}
          >
            <Textarea size="small" maxLength={2000} value={why} onChange={(_, { value }) => setWhy(value)} />
          </Field>
          <SignerField isTried={isTried} />
          <div className={styles.buttons}>
            <Button size="small" appearance="primary" onClick={save}>
              {texts.saveGrade}
            </Button>
            <Button size="small" onClick={close}>
              {texts.cancel}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
