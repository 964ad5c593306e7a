import { makeStyles, tokens } from "@fluentui/react-components";
import { useMessages } from "../PaneContext.tsx";
import { CellLink } from "./CellLink.tsx";
import { ColumnList } from "./ColumnList.tsx";
import type { ReportTable } from "./reportTable.ts";
import { Summary } from "../Summary.tsx";

/** Forms of fifty people are read alike; the first tell how. */
const most = 30;

const useStyles = makeStyles({
  details: { marginBlockStart: tokens.spacingVerticalM },
  list: { paddingInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
});

/** The tables that were read, each with the way to it and what its columns were taken for. */
export function TablesFound({ tables }: { readonly tables: readonly ReportTable[] }) {
  const styles = useStyles();
  const { check } = useMessages();
  if (tables.length === 0) return null;
  return (
    <details className={styles.details}>
      <Summary>{check.tables}</Summary>
      <ul className={styles.list}>
        {tables.slice(0, most).map((table) => (
          <li key={table.id}>
            <CellLink at={placeOf(table.sheet, table.range)}>
              {check.table(`${table.sheet} ${table.range}`, table.dataRows?.count ?? 0)}
            </CellLink>
            <ColumnList table={table} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function placeOf(sheet: string, range: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${range}`;
}
