import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular, DeleteRegular } from "@fluentui/react-icons";
import type { RulePoint } from "../../core/index.ts";
import { NumberInput } from "./NumberInput.tsx";
import { useModelTexts } from "./RulesContext.tsx";

const useStyles = makeStyles({
  box: { border: "none", margin: 0, padding: 0, minWidth: 0, marginBlock: tokens.spacingVerticalXS },
  legend: { padding: 0 },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, paddingBlock: "2px" },
  word: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly label: string;
  readonly points: readonly RulePoint[];
  /** Inputs are attainment, shown in percent. */
  readonly isShare: boolean;
  readonly canGrow?: boolean;
  readonly onChange: (points: readonly RulePoint[]) => void;
}

/** Inputs with their points, line by line. */
export function RulePointList({ label, points, isShare, canGrow = false, onChange }: Props) {
  const styles = useStyles();
  const { indicator: texts } = useModelTexts();
  const replace = (index: number, change: Partial<RulePoint>): void =>
    onChange(points.map((point, place) => (place === index ? { ...point, ...change } : point)));
  return (
    <fieldset className={styles.box}>
      <legend className={styles.legend}>{label}</legend>
      {points.map((point, index) => (
        <div key={index} className={styles.line}>
          <span aria-hidden="true" className={styles.word}>
            {texts.input}
          </span>
          <NumberInput
            label={`${label} ${String(index + 1)}: ${texts.input}`}
            value={point.input}
            {...(isShare ? { scale: 100, unit: "%" } : {})}
            onChange={(input) => input !== null && replace(index, { input })}
          />
          <span aria-hidden="true" className={styles.word}>
            {texts.points}
          </span>
          <NumberInput
            label={`${label} ${String(index + 1)}: ${texts.points}`}
            value={point.points}
            onChange={(own) => own !== null && replace(index, { points: own })}
          />
          {canGrow && points.length > 1 && (
            <Button
              size="small"
              appearance="subtle"
              icon={<DeleteRegular />}
              aria-label={texts.remove(index + 1)}
              title={texts.remove(index + 1)}
              onClick={() => onChange(points.filter((_, place) => place !== index))}
            />
          )}
        </div>
      ))}
      {canGrow && (
        <Button
          size="small"
          appearance="subtle"
          icon={<AddRegular />}
          onClick={() => onChange([...points, nextPoint(points)])}
        >
          {texts.add}
        </Button>
      )}
    </fieldset>
  );
}

/** A point that goes on as the last two went, so that the order of inputs stays right. */
function nextPoint(points: readonly RulePoint[]): RulePoint {
  const last = points.at(-1) ?? { input: 0, points: 0 };
  const before = points.at(-2);
  const step = before === undefined || before.input === last.input ? 1 : last.input - before.input;
  return { input: Math.round((last.input + step) * 1e9) / 1e9, points: last.points };
}
