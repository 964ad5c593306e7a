import { Input, makeStyles } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import { keepEscape } from "../host/keepEscape.ts";
import { readNumber } from "./readNumber.ts";

const useStyles = makeStyles({
  input: { minWidth: 0, width: "88px", "& input": { textAlign: "end", fontVariantNumeric: "tabular-nums" } },
});

export interface NumberInputProps {
  readonly value: number | null;
  /** Called with every number that may stand; null where the field is emptied and may be empty. */
  readonly onChange: (value: number | null) => void;
  /** What one unit of the value is on screen: 100 shows 0.3 as 30. */
  readonly scale?: number;
  readonly min?: number;
  readonly max?: number;
  readonly mayBeEmpty?: boolean;
  /** Stands after the number. */
  readonly unit?: string;
  /** Shown where the field is empty: what counts then. */
  readonly placeholder?: string;
  readonly id?: string;
  readonly label?: string;
  readonly describedBy?: string | undefined;
  readonly isWrong?: boolean;
  readonly isDisabled?: boolean;
  readonly tabIndex?: number;
  readonly className?: string;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
  /** Tells whether what stands in the field can be used. */
  readonly onValid?: (isValid: boolean) => void;
}

/** A number that counts while it is typed, as soon as it may stand; Escape brings back what stood before. */
export function NumberInput(props: NumberInputProps) {
  const { value, onChange, scale = 1, mayBeEmpty = false, unit, label, describedBy } = props;
  const styles = useStyles();
  const shown = value === null ? "" : shownNumber(value * scale);
  // While somebody types, her own signs stand there; otherwise the value.
  const [typed, setTyped] = useState<{ readonly text: string; readonly before: number | null } | null>(null);
  const text = typed?.text ?? shown;
  const isValid = usable(text, props) !== undefined;
  const change = (next: string): void => {
    setTyped({ text: next, before: typed?.before ?? value });
    const number = usable(next, props);
    props.onValid?.(number !== undefined);
    if (number !== undefined) onChange(number);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === "Escape" && typed !== null) {
      keepEscape(event.nativeEvent);
      if (typed.before !== null || mayBeEmpty) onChange(typed.before);
      props.onValid?.(true);
      setTyped(null);
    }
    if (event.key === "Enter") setTyped(null);
    props.onKeyDown?.(event);
  };
  return (
    <Input
      size="small"
      inputMode="decimal"
      className={props.className ?? styles.input}
      value={text}
      onChange={(_, data) => change(data.value)}
      onBlur={() => {
        setTyped(null);
        props.onValid?.(true);
      }}
      onFocus={({ target }) => target.select()}
      onKeyDown={press}
      aria-invalid={!isValid || props.isWrong === true}
      aria-label={label}
      aria-describedby={describedBy}
      disabled={props.isDisabled === true}
      {...(props.id === undefined ? {} : { id: props.id })}
      {...(props.tabIndex === undefined ? {} : { tabIndex: props.tabIndex })}
      {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })}
      {...(unit === undefined ? {} : { contentAfter: <span aria-hidden="true">{unit}</span> })}
    />
  );
}

/** The value that a text stands for; undefined where it may not stand. */
function usable(
  text: string,
  { scale = 1, min, max, mayBeEmpty = false }: NumberInputProps,
): number | null | undefined {
  if (text.trim() === "") return mayBeEmpty ? null : undefined;
  const number = readNumber(text);
  if (number === null) return undefined;
  const value = Math.round((number / scale) * 1e12) / 1e12;
  return (min !== undefined && value < min) || (max !== undefined && value > max) ? undefined : value;
}

/** Up to six digits after the point, without binary noise. */
const shownNumber = (value: number): string => String(Math.round(value * 1e6) / 1e6);
