import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { copyText } from "../host/copyText.ts";
import { useMessages } from "../PaneContext.tsx";
import { functionExamples } from "./functionExamples.ts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "center",
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  text: { margin: 0, gridColumn: "1 / -1" },
});

/** The custom functions with an example each, to paste into a cell. */
export function FunctionsPanel() {
  const styles = useStyles();
  const { functions } = useMessages();
  const [copied, setCopied] = useState<string | null>(null);
  const copy = async (name: string, example: string): Promise<void> => {
    if (await copyText(example)) setCopied(name);
  };
  return (
    <>
      <p>{functions.intro}</p>
      <ul className={styles.list}>
        {functionExamples.map(({ name, example }) => (
          <li key={name} className={styles.item}>
            <span className={styles.name}>{name}</span>
            <Button
              size="small"
              appearance="subtle"
              icon={<CopyRegular />}
              aria-label={functions.copy(name)}
              title={functions.copy(name)}
              onClick={() => void copy(name, example)}
            />
            <p className={styles.text}>{functions.about[name]}</p>
            <code className={styles.code}>{example}</code>
          </li>
        ))}
      </ul>
      <p role="status">{copied !== null && functions.copied}</p>
    </>
  );
}
