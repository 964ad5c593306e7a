import { makeStyles, tokens } from "@fluentui/react-components";
import { useMessages } from "../PaneContext.tsx";
import { mainPanels } from "../state/paneState.ts";
import { Summary } from "../Summary.tsx";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
  },
  text: { margin: 0 },
  keys: { fontFamily: tokens.fontFamilyMonospace },
});

/** The shortcuts, where people look for them. */
export function ShortcutList() {
  const styles = useStyles();
  const { header } = useMessages();
  const { title, step, read, publish, search } = header.shortcuts;
  const lines = [
    [`Alt+Shift+1…${String(mainPanels.length)}`, step],
    ["Alt+Shift+R", read],
    ["Alt+Shift+P", publish],
    ["Alt+Shift+F", search],
  ] as const;
  return (
    <details>
      <Summary>{title}</Summary>
      <dl className={styles.list}>
        {lines.map(([keys, words]) => (
          <div key={keys} style={{ display: "contents" }}>
            <dt className={styles.keys}>{keys}</dt>
            <dd className={styles.text}>{words}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
