import { Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useMessages, usePaneActions, usePanePart } from "../PaneContext.tsx";

const useStyles = makeStyles({
  box: { display: "grid", border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
});

const hidden = ["hidesNames", "hidesFewRaters"] as const;

/** What a sealed copy leaves out before it is handed on; nothing to choose where others are written. */
export function RedactionChoice() {
  const styles = useStyles();
  const { publish } = useMessages();
  const actions = usePaneActions();
  const { redaction, sharing } = usePanePart((state) => state.publishing);
  const finding = usePanePart((state) => state.finding);
  if (sharing !== "sealed" || finding?.kind !== "appraisal") return null;
  const { onlyId } = redaction;
  const isKnown = onlyId === null || finding.people.some(({ id }) => id === onlyId);
  return (
    <fieldset className={styles.box}>
      <legend className={styles.legend}>{publish.redaction}</legend>
      {hidden.map((what) => (
        <Checkbox
          key={what}
          label={publish[what]}
          checked={redaction[what]}
          onChange={(_, { checked }) =>
            actions.choosePublishing({ redaction: { ...redaction, [what]: checked === true } })
          }
        />
      ))}
      <Field
        label={publish.onlyId}
        hint={publish.onlyIdHint}
        size="small"
        {...(isKnown ? {} : { validationState: "error" as const, validationMessage: publish.idUnknown })}
      >
        <Input
          size="small"
          value={onlyId ?? ""}
          onChange={(_, { value }) =>
            actions.choosePublishing({ redaction: { ...redaction, onlyId: value === "" ? null : value } })
          }
        />
      </Field>
    </fieldset>
  );
}
