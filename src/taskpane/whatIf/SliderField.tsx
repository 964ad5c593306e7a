import { makeStyles, Slider, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { NumberInput } from "../model/NumberInput.tsx";
import { PlaceMarks } from "../model/PlaceMarks.tsx";

const useStyles = makeStyles({
  field: { paddingBlock: tokens.spacingVerticalXXS },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  label: { flexGrow: 1, minWidth: 0 },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  slider: { flexGrow: 1, minWidth: 0 },
});

interface Props {
  readonly label: string;
  /** JSON pointer of the value. */
  readonly place: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** What one unit of the value is on screen: 100 shows 0.3 as 30. */
  readonly scale?: number;
  readonly unit?: string;
  readonly onChange: (value: number) => void;
}

/** A number to be dragged or typed. */
export function SliderField({ label, place, value, min, max, scale = 1, unit, onChange }: Props) {
  const styles = useStyles();
  const id = useId();
  const shown = Math.round(value * scale * 100) / 100;
  return (
    <div className={styles.field}>
      <div className={styles.head}>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        <PlaceMarks place={place} />
      </div>
      <div className={styles.line}>
        <Slider
          id={id}
          className={styles.slider}
          size="small"
          min={min * scale}
          max={max * scale}
          value={shown}
          aria-valuetext={`${String(shown)}${unit ?? ""}`}
          onChange={(_, data) => onChange(Math.round((data.value / scale) * 1e12) / 1e12)}
        />
        <NumberInput
          label={label}
          value={value}
          scale={scale}
          min={min}
          max={max}
          {...(unit === undefined ? {} : { unit })}
          onChange={(typed) => typed !== null && onChange(typed)}
        />
      </div>
    </div>
  );
}
