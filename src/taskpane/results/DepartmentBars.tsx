import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { memo, useMemo } from "react";
import type { PersonLine } from "../../workflow/index.ts";
import { useMessages, usePaneActions, useLanguage } from "../PaneContext.tsx";
import { compareDepartments, type DepartmentComparison } from "./compareDepartments.ts";
import { differenceText, pointsText } from "./numbers.ts";
import { FoldOut } from "../FoldOut.tsx";

/** So many departments are drawn; with more, the tab written by publishing is the place to look. */
const most = 30;

const useStyles = makeStyles({
  details: { marginBlockEnd: tokens.spacingVerticalS },
  help: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 34%) 1fr auto",
    gap: tokens.spacingHorizontalS,
    alignItems: "center",
    paddingBlock: "2px",
    fontSize: tokens.fontSizeBase200,
  },
  name: {
    fontSize: "inherit",
    textAlign: "start",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  track: { position: "relative", height: "12px", backgroundColor: tokens.colorNeutralBackground3 },
  bar: {
    height: "12px",
    boxSizing: "border-box",
    backgroundColor: tokens.colorBrandBackground,
    border: "1px solid transparent",
  },
  mean: {
    position: "absolute",
    insetBlock: "-2px",
    width: 0,
    borderLeft: `2px solid ${tokens.colorNeutralForeground1}`,
  },
  number: { fontVariantNumeric: "tabular-nums", textAlign: "end" },
});

interface Props {
  readonly people: readonly PersonLine[];
  readonly scale: { readonly min: number; readonly max: number };
}

/** Average scores of departments as bars against the average of all; a department leads to its people. */
export const DepartmentBars = memo(function DepartmentBars({ people, scale }: Props) {
  const styles = useStyles();
  const { results } = useMessages();
  const comparison = useMemo(() => compareDepartments(people), [people]);
  if (comparison === null) return null;
  return (
    <FoldOut className={styles.details} head={results.departments}>
      <p className={styles.help}>{results.departmentsHelp}</p>
      <Bars comparison={comparison} scale={scale} />
    </FoldOut>
  );
});

function Bars({ comparison, scale }: Pick<Props, "scale"> & { readonly comparison: DepartmentComparison }) {
  const styles = useStyles();
  const { results } = useMessages();
  const actions = usePaneActions();
  const language = useLanguage();
  const share = (points: number): string =>
    `${String(Math.min(100, Math.max(0, ((points - scale.min) / (scale.max - scale.min)) * 100)))}%`;
  return (
    <ul className={styles.list}>
      {comparison.departments.slice(0, most).map(({ name, people: count, mean }) => {
        const label = name === "" ? results.noDepartment : name;
        const words = results.departmentText(
          label,
          count,
          pointsText(mean, language),
          differenceText(mean - comparison.mean, language),
        );
        return (
          <li key={name} className={styles.item} title={words}>
            <Link
              as="button"
              className={styles.name}
              aria-label={words}
              onClick={() => actions.query({ department: name })}
            >
              {label}
            </Link>
            <span className={styles.track} aria-hidden="true">
              <span className={styles.bar} style={{ width: share(mean), display: "block" }} />
              <span className={styles.mean} style={{ insetInlineStart: share(comparison.mean) }} />
            </span>
            <span className={styles.number} aria-hidden="true">
              {pointsText(mean, language)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
