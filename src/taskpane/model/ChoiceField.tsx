import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { PlaceIssues, PlaceMarks } from "./PlaceMarks.tsx";

const useStyles = makeStyles({
  field: { paddingBlock: tokens.spacingVerticalXXS },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  label: { flexGrow: 1, minWidth: 0 },
  // A select is as wide as its longest choice unless it is told otherwise.
  select: { minWidth: 0, "& select": { width: "100%", textOverflow: "ellipsis" } },
});

interface Props<Choice extends string> {
  readonly label: string;
  readonly place: string;
  readonly value: Choice;
  readonly choices: readonly { readonly id: Choice; readonly name: string }[];
  readonly onChange: (choice: Choice) => void;
}

/** One of several ways, with its name above it. */
export function ChoiceField<Choice extends string>({
  label,
  place,
  value,
  choices,
  onChange,
}: Props<Choice>) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <div className={styles.head}>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        <PlaceMarks place={place} />
      </div>
      <Select
        id={id}
        size="small"
        className={styles.select}
        value={value}
        // Only the choices offered can be chosen.
        onChange={(_, data) => onChange(data.value as Choice)}
      >
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.name}
          </option>
        ))}
      </Select>
      <PlaceIssues place={place} />
    </div>
  );
}
