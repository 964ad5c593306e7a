import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMessages, usePaneActions, usePanePart } from "../PaneContext.tsx";
import { foundFacts } from "../opening/foundFacts.ts";
import { Bones } from "../PanelSkeleton.tsx";

const useStyles = makeStyles({
  facts: { display: "flex", flexWrap: "wrap", gap: "2px 12px", margin: 0, padding: 0, listStyleType: "none" },
  fact: { fontWeight: tokens.fontWeightSemibold },
  attention: { color: tokens.colorPaletteDarkOrangeForeground1 },
  way: {
    color: "inherit",
    fontSize: "inherit",
    fontWeight: "inherit",
    ":hover": { color: "inherit" },
    ":active": { color: "inherit" },
  },
  waiting: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** "4 sheets · 24 people · 7 indicators · weights sum to 100 % · 5 doubts", or what is missing. */
export function FoundFacts() {
  const styles = useStyles();
  const { header } = useMessages();
  const actions = usePaneActions();
  const finding = usePanePart((state) => state.finding);
  const isStale = usePanePart((state) => state.isStale);
  const task = usePanePart((state) => state.task);
  if (finding === null)
    return (
      <div className={styles.waiting}>
        <p className={styles.hint}>{header.looking}</p>
        <Bones widths={[85]} />
      </div>
    );
  if (finding.kind === "nothing")
    return (
      <div>
        <p className={styles.title}>{header.nothingFound}</p>
        <p className={styles.hint}>{header.nothingFoundHelp}</p>
      </div>
    );
  return (
    <div>
      <ul className={styles.facts} aria-label={header.factsLabel}>
        {foundFacts(finding.summary, header).map(({ text, needsAttention, wayName }) => (
          <li key={text} className={mergeClasses(styles.fact, needsAttention && styles.attention)}>
            {wayName === undefined ? (
              text
            ) : (
              <Link
                as="button"
                inline
                className={styles.way}
                aria-label={wayName}
                onClick={() => actions.seekDoubts()}
              >
                {text}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {isStale && task === null && <p className={styles.hint}>{header.changed}</p>}
    </div>
  );
}
