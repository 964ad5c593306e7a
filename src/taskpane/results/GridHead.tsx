import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowSortDownRegular, ArrowSortUpRegular } from "@fluentui/react-icons";
import type { SortKey } from "../../messages/index.ts";
import { useMessages } from "../PaneContext.tsx";

const keys: readonly SortKey[] = ["name", "score", "grade", "rank"];

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "1fr 60px 56px 48px",
    paddingInline: tokens.spacingHorizontalS,
    paddingInlineEnd: tokens.spacingHorizontalL,
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
  name: { textAlign: "start" },
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
    <div role="rowgroup">
      <div role="row" aria-rowindex={1} className={styles.row}>
        {keys.map((key) => (
          <div
            key={key}
            role="columnheader"
            aria-sort={key !== sort ? "none" : isDescending ? "descending" : "ascending"}
          >
            <button
              type="button"
              className={mergeClasses(styles.button, key === "name" && styles.name)}
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
