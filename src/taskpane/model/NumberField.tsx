import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { figure } from "../../messages/index.ts";
import { NumberInput, type NumberInputProps } from "./NumberInput.tsx";
import { PlaceIssues, PlaceMarks, useIssuesAt } from "./PlaceMarks.tsx";
import { useModelTexts } from "./RulesContext.tsx";

const useStyles = makeStyles({
  field: { paddingBlock: tokens.spacingVerticalXXS },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  label: { flexGrow: 1, minWidth: 0 },
  wrong: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteRedForeground1 },
});

type Props = Omit<NumberInputProps, "id" | "label" | "describedBy" | "isWrong" | "onValid"> & {
  readonly label: string;
  /** Shown to the eye in place of the label, where the surroundings say the rest. */
  readonly short?: string;
  /** JSON pointer of the value, for its marks and problems. */
  readonly place: string;
};

/** A number of the rules with its name, whether it was changed or assumed, and what is wrong with it. */
export function NumberField({ label, short, place, ...input }: Props) {
  const styles = useStyles();
  const { field } = useModelTexts();
  const id = useId();
  const [isValid, setValid] = useState(true);
  const issues = useIssuesAt(place);
  const { min, max, scale = 1 } = input;
  const limit =
    min !== undefined && max !== undefined
      ? field.between(figure(min * scale), figure(max * scale))
      : min !== undefined
        ? field.atLeast(figure(min * scale))
        : field.notANumber;
  const hasProblem = !isValid || issues.length > 0;
  return (
    <div className={styles.field}>
      <div className={styles.line}>
        {short === undefined ? (
          <label htmlFor={id} className={styles.label}>
            {label}
          </label>
        ) : (
          <span aria-hidden="true" className={styles.label}>
            {short}
          </span>
        )}
        <PlaceMarks place={place} />
        <NumberInput
          {...input}
          id={id}
          {...(short === undefined ? {} : { label })}
          isWrong={issues.length > 0}
          describedBy={hasProblem ? `${id}-problem` : undefined}
          onValid={setValid}
        />
      </div>
      {isValid ? (
        <PlaceIssues place={place} id={`${id}-problem`} />
      ) : (
        <p id={`${id}-problem`} className={styles.wrong} role="alert">
          {limit}
        </p>
      )}
    </div>
  );
}
