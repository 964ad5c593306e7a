import { makeStyles, tokens } from "@fluentui/react-components";
import { CellLink } from "../check/CellLink.tsx";
import { useMessages, usePanePart } from "../PaneContext.tsx";

const useStyles = makeStyles({
  box: { marginBlockEnd: tokens.spacingVerticalM, fontSize: tokens.fontSizeBase200 },
  list: { display: "flex", flexWrap: "wrap", gap: "2px 12px", margin: 0, padding: 0, listStyleType: "none" },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** Links to the tabs of the last publishing. */
export function TabsWritten() {
  const styles = useStyles();
  const { publish } = useMessages();
  const receipt = usePanePart((state) => state.receipt);
  if (receipt === null) return null;
  return (
    <div className={styles.box}>
      <p className={styles.title}>{publish.result}</p>
      <ul className={styles.list}>
        {Object.entries(receipt.sheetNames).map(([id, name]) => (
          <li key={id}>
            <CellLink at={`'${name.replaceAll("'", "''")}'!A1`}>{name}</CellLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
