import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { columnRoleWord } from "../../messages/index.ts";
import { useMessages, usePaneActions, useLanguage } from "../PaneContext.tsx";
import { columnRoles, ignoredRole, roleKey } from "./columnRoles.ts";
import type { ReportTable } from "./reportTable.ts";
import { Summary } from "../Summary.tsx";

const most = 100;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 128px)",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    paddingBlock: "2px",
  },
  select: { minWidth: 0, "& select": { width: "100%", textOverflow: "ellipsis" } },
  evidence: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase100 },
});

/** What each column (or a form's row) was taken for and why, with the way to say otherwise. */
export function ColumnList({ table }: { readonly table: ReportTable }) {
  const styles = useStyles();
  const { check } = useMessages();
  const actions = usePaneActions();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const columns = [...table.columns, ...table.rows].filter(({ header }) => header !== "").slice(0, most);
  if (columns.length === 0) return null;
  const word = (role: string): string =>
    columnRoleWord(role === ignoredRole ? "leftOut:ignoredByUser" : role, language);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <Summary>{check.columns}</Summary>
      {isOpen && (
        <ul className={styles.list}>
          {columns.map(({ place, header, role, evidence }) => {
            const key = roleKey(role);
            const reasons = evidence.flatMap(({ code }) => check.evidence[code] ?? []);
            return (
              <li key={place} className={styles.item}>
                <span>
                  {check.column(header, place)}
                  <span className={styles.evidence}>{[...new Set(reasons)].join(" · ")}</span>
                </span>
                <Select
                  size="small"
                  className={styles.select}
                  aria-label={check.columnRole(header)}
                  value={key}
                  onChange={(_, { value }) =>
                    void actions.correctColumn({ sheet: table.sheet, header, role: value })
                  }
                >
                  {(columnRoles.includes(key) ? columnRoles : [key, ...columnRoles]).map((choice) => (
                    <option key={choice} value={choice}>
                      {choice === key ? word(role) : word(choice)}
                    </option>
                  ))}
                </Select>
              </li>
            );
          })}
        </ul>
      )}
    </details>
  );
}
