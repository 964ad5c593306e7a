import { makeStyles, tokens } from "@fluentui/react-components";
import type { Explanation, NodeExplanation } from "../../core/index.ts";
import { useMessages, useLanguage } from "../PaneContext.tsx";
import { FoldOut } from "../FoldOut.tsx";
import { EntryList } from "./EntryList.tsx";
import { pointsText, shareText } from "./numbers.ts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  inner: { listStyleType: "none", margin: 0, paddingInlineStart: tokens.spacingHorizontalM },
  help: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  summary: {
    cursor: "pointer",
    paddingBlock: "4px",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  line: {
    display: "inline-grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalS,
    width: "calc(100% - 20px)",
    verticalAlign: "top",
  },
  number: { fontVariantNumeric: "tabular-nums", textAlign: "end" },
  small: { gridColumn: "1 / -1", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  total: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    paddingBlock: "4px",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  row: { display: "grid", gridTemplateColumns: "1fr auto", paddingBlock: "4px" },
});

/** Why the score is what it is: the tree of contributions, down to the cells, adding up to the total. */
export function ExplanationTree({ explanation }: { readonly explanation: Explanation }) {
  const styles = useStyles();
  const { person } = useMessages();
  const language = useLanguage();
  const { nodes, adjustmentPoints, limitCorrection, score } = explanation;
  const points = (value: number) => <span className={styles.number}>{pointsText(value, language)}</span>;
  return (
    <>
      <p className={styles.help}>{person.whyHelp}</p>
      <Branch nodes={nodes} parentId={null} explanation={explanation} />
      {adjustmentPoints !== 0 && (
        <div className={styles.row}>
          {person.adjustments} {points(adjustmentPoints)}
        </div>
      )}
      {limitCorrection !== 0 && (
        <div className={styles.row}>
          {person.limits} {points(limitCorrection)}
        </div>
      )}
      {score !== null && (
        <div className={styles.total}>
          {person.total} {points(score)}
        </div>
      )}
    </>
  );
}

interface BranchProps {
  readonly nodes: readonly NodeExplanation[];
  readonly parentId: string | null;
  readonly explanation: Explanation;
}

function Branch({ nodes, parentId, explanation }: BranchProps) {
  const styles = useStyles();
  const { person } = useMessages();
  const language = useLanguage();
  return (
    <ul className={parentId === null ? styles.list : styles.inner}>
      {nodes
        .filter((node) => node.parentId === parentId)
        .map((node) => {
          const score =
            node.score === null
              ? node.state === "notApplicable"
                ? person.notApplicable
                : person.missing
              : pointsText(node.score, language);
          const contribution = pointsText(node.contribution, language);
          const weight = shareText(node.weightUsed, language);
          return (
            <li key={node.nodeId}>
              <FoldOut
                isOpen={node.kind === "area" && node.depth === 0}
                headClassName={styles.summary}
                headTitle={person.nodeText(node.name, score, weight, contribution)}
                head={
                  <span className={styles.line}>
                    <span>{node.name}</span>
                    <span className={styles.number}>{contribution}</span>
                    <span className={styles.small}>
                      {person.nodeFigures(score, weight, pointsText(node.lost, language))}
                    </span>
                  </span>
                }
              >
                {node.kind === "area" ? (
                  <Branch nodes={nodes} parentId={node.nodeId} explanation={explanation} />
                ) : (
                  <EntryList nodeId={node.nodeId} explanation={explanation} />
                )}
              </FoldOut>
            </li>
          );
        })}
    </ul>
  );
}
