import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CopyRegular, TableCellEditRegular } from "@fluentui/react-icons";
import type { FunctionGuide } from "../../functions/reference/index.ts";
import { useMessages } from "../PaneContext.tsx";

const useStyles = makeStyles({
  detail: { display: "grid", rowGap: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  terms: { margin: 0, display: "grid", rowGap: tokens.spacingVerticalXXS },
  term: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  optional: { fontFamily: tokens.fontFamilyBase, color: tokens.colorNeutralForeground3 },
  definition: { margin: 0, paddingInlineStart: tokens.spacingHorizontalM, overflowWrap: "anywhere" },
  formula: { display: "flex", alignItems: "start", justifyContent: "space-between" },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    paddingBlock: tokens.spacingVerticalXS,
  },
  buttons: { display: "flex", flexShrink: 0 },
});

export interface FunctionDetailProps {
  readonly guide: FunctionGuide;
  /** A call with the user's own ranges; undefined where there is nothing to point at. */
  readonly own: string | undefined;
  readonly onInsert: (name: string, formula: string) => void;
  readonly onCopy: (formula: string) => void;
}

/** What one function takes and gives, with formulas to insert. */
export function FunctionDetail({ guide, own, onInsert, onCopy }: FunctionDetailProps) {
  const styles = useStyles();
  const { functions } = useMessages();
  const { name, parameters, examples, native, nativeNote } = guide;
  const formula = (text: string) => (
    <div key={text} className={styles.formula}>
      <code className={styles.code}>{text}</code>
      <span className={styles.buttons}>
        <Button
          size="small"
          appearance="subtle"
          icon={<TableCellEditRegular />}
          aria-label={functions.insert(name)}
          title={functions.insert(name)}
          onClick={() => {
            onInsert(name, text);
          }}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<CopyRegular />}
          aria-label={functions.copy(name)}
          title={functions.copy(name)}
          onClick={() => {
            onCopy(text);
          }}
        />
      </span>
    </div>
  );
  return (
    <div className={styles.detail}>
      {own !== undefined && (
        <section>
          <h4 className={styles.heading}>{functions.own}</h4>
          {formula(own)}
        </section>
      )}
      <section>
        <h4 className={styles.heading}>{functions.parameters}</h4>
        <dl className={styles.terms}>
          {parameters.map((parameter) => (
            <div key={parameter.name}>
              <dt className={styles.term}>
                {parameter.name}{" "}
                {parameter.isOptional && <span className={styles.optional}>({functions.optional})</span>}
              </dt>
              <dd className={styles.definition}>{parameter.description}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h4 className={styles.heading}>{functions.examples}</h4>
        {examples.map((example) => formula(example.formula))}
      </section>
      <section>
        <h4 className={styles.heading}>{functions.native}</h4>
        {native !== null && <code className={styles.code}>{native.formula}</code>}
        <p className={styles.text}>{nativeNote}</p>
      </section>
    </div>
  );
}
