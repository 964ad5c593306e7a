import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { MergeConflict } from "../../workflow/index.ts";
import { usePaneActions } from "../PaneContext.tsx";
import { useCycleTexts } from "./useCycleTexts.ts";

interface Props {
  readonly conflict: MergeConflict;
  /** Place of the entry that is taken. */
  readonly chosen: number;
}

/** Several entries for one cell: which one counts. */
export function ConflictChoice({ conflict: { at, person, heading, entries }, chosen }: Props) {
  const { collect: texts } = useCycleTexts();
  const actions = usePaneActions();
  return (
    <Field label={texts.conflict(person ?? at, heading)} size="small">
      <RadioGroup value={String(chosen)} onChange={(_, { value }) => actions.chooseEntry(at, Number(value))}>
        {entries.map(({ file, value }, index) => (
          <Radio
            key={`${file} ${String(index)}`}
            value={String(index)}
            label={texts.entry(value === null ? texts.empty : String(value), file)}
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
