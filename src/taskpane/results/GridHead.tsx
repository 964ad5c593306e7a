import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowSortDownRegular, ArrowSortUpRegular } from "@fluentui/react-icons";
import type { SortKey } from "../../messages/index.ts";
import { useMessages } from "../PaneContext.tsx";

/** Widths of name, score, grade and rank, shared by head and rows. */
export const gridColumns = "minmax(0, 1fr) 52px minmax(52px, 25%) 46px";
/** The head stays in sight and covers so much of the list. */
export const headHeight = 33;

const keys: readonly SortKey[] = ["name", "score", "grade", "rank"];

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: gridColumns,
    columnGap: tokens.spacingHorizontalXS,
    height: `${String(headHeight)}px`,
    boxSizing: "border-box",
    paddingInline: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: {
    width: "100%",
    minHeight: "32px",
    padding: 0,
    border: "none",
    background: "none",
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: "inherit",
    textAlign: "end",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  head: { position: "sticky", top: 0, zIndex: 1 },
  name: { textAlign: "start" },
  grade: { textAlign: "center" },
});

/** The columns' names; each sorts by its column, and the other way round when pressed again. */
export function GridHead({
  sort,
  isDescending,
  onSort,
}: {
  readonly sort: SortKey;
  readonly isDescending: boolean;
  readonly onSort: (key: SortKey) => void;
}) {
  const styles = useStyles();
  const { results } = useMessages();
  const Arrow = isDescending ? ArrowSortDownRegular : ArrowSortUpRegular;
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.row}>
        {keys.map((key) => (
          <div
            key={key}
            role="columnheader"
            aria-sort={key !== sort ? "none" : isDescending ? "descending" : "ascending"}
          >
            <button
              type="button"
              className={mergeClasses(
                styles.button,
                key === "name" && styles.name,
                key === "grade" && styles.grade,
              )}
              onClick={() => onSort(key)}
            >
              {results.columns[key]}
              {key === sort && <Arrow aria-hidden="true" />}
            </button>
          </div>
        ))}
      </div>
    </div>
  );
}
