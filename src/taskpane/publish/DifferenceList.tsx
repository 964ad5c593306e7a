import { makeStyles, tokens } from "@fluentui/react-components";
import { useMessages, usePanePart } from "../PaneContext.tsx";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
});

/** What publishing would change, tab by tab; nothing before a preview was asked for. */
export function DifferenceList() {
  const styles = useStyles();
  const { publish } = useMessages();
  const difference = usePanePart((state) => state.difference);
  if (difference === null) return null;
  return (
    <section aria-labelledby="difference">
      <h2 id="difference" className={styles.title}>
        {publish.previewTitle}
      </h2>
      <ul className={styles.list} role="status">
        {difference.sheets.map(({ id, name, change, cells }) => (
          <li key={id}>{publish.previewSheet(name, change, cells)}</li>
        ))}
      </ul>
    </section>
  );
}
