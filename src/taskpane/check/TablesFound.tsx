import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReportTable } from "./reportTable.ts";
import { useMessages } from "../PaneContext.tsx";
import { CellLink } from "./CellLink.tsx";

const useStyles = makeStyles({
  details: { marginBlockStart: tokens.spacingVerticalM },
  list: { paddingInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
});

/** The tables that were read, each with the way to it. */
export function TablesFound({ tables }: { readonly tables: readonly ReportTable[] }) {
  const styles = useStyles();
  const { check } = useMessages();
  if (tables.length === 0) return null;
  return (
    <details className={styles.details}>
      <summary>{check.tables}</summary>
      <ul className={styles.list}>
        {tables.map(({ id, sheet, range, dataRows }) => (
          <li key={id}>
            <CellLink at={placeOf(sheet, range)}>
              {check.table(`${sheet} ${range}`, dataRows?.count ?? 0)}
            </CellLink>
          </li>
        ))}
      </ul>
    </details>
  );
}

function placeOf(sheet: string, range: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${range}`;
}
