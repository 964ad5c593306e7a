import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular, DeleteRegular } from "@fluentui/react-icons";
import { NumberInput } from "./NumberInput.tsx";
import { useModelTexts } from "./RulesContext.tsx";

/** A described level or a condition; conditions have no points of their own. */
interface RuleLabel {
  readonly label: string;
  readonly points: number | null;
}

const useStyles = makeStyles({
  box: { border: "none", margin: 0, padding: 0, minWidth: 0, marginBlock: tokens.spacingVerticalXS },
  legend: { padding: 0 },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, paddingBlock: "2px" },
  label: { flexGrow: 1, minWidth: 0 },
});

interface Props {
  readonly label: string;
  readonly labels: readonly RuleLabel[];
  /** @param from - Where each label stood before; null for a new one. */
  readonly onChange: (labels: readonly (RuleLabel & { readonly from: number | null })[]) => void;
}

/** Labels line by line, with points where they have some. */
export function RuleLabelList({ label, labels, onChange }: Props) {
  const styles = useStyles();
  const { indicator: texts } = useModelTexts();
  const all = labels.map((own, from) => ({ ...own, from }));
  const replace = (index: number, change: Partial<RuleLabel>): void =>
    onChange(all.map((own, place) => (place === index ? { ...own, ...change } : own)));
  const last = labels.at(-1);
  return (
    <fieldset className={styles.box}>
      <legend className={styles.legend}>{label}</legend>
      {labels.map((own, index) => (
        <div key={index} className={styles.line}>
          <Input
            size="small"
            className={styles.label}
            aria-label={`${label} ${String(index + 1)}: ${texts.text}`}
            value={own.label}
            onChange={(_, data) => replace(index, { label: data.value })}
          />
          {own.points !== null && (
            <NumberInput
              label={`${label} ${String(index + 1)}: ${texts.points}`}
              value={own.points}
              onChange={(points) => points !== null && replace(index, { points })}
            />
          )}
          {labels.length > 1 && (
            <Button
              size="small"
              appearance="subtle"
              icon={<DeleteRegular />}
              aria-label={texts.remove(index + 1)}
              title={texts.remove(index + 1)}
              onClick={() => onChange(all.filter((_, place) => place !== index))}
            />
          )}
        </div>
      ))}
      <Button
        size="small"
        appearance="subtle"
        icon={<AddRegular />}
        onClick={() => onChange([...all, { label: "", points: last?.points ?? null, from: null }])}
      >
        {texts.add}
      </Button>
    </fieldset>
  );
}
