import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useMemo } from "react";
import type { Issue } from "../../core/index.ts";
import { PanelSkeleton } from "../PanelSkeleton.tsx";
import { useMessages, usePane, usePaneActions, usePanePart } from "../PaneContext.tsx";
import type { Finding } from "../state/paneState.ts";
import { EveryRepair } from "./EveryRepair.tsx";
import { groupIssues } from "./groupIssues.ts";
import { IssueSectionView } from "./IssueSectionView.tsx";
import type { RepairOf } from "./isChoice.ts";
import { RulesChoice } from "./RulesChoice.tsx";
import { SheetsLookedAt } from "./SheetsLookedAt.tsx";
import { TablesFound } from "./TablesFound.tsx";

const useStyles = makeStyles({
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, marginBlockEnd: tokens.spacingVerticalM },
});

const FirstRun = lazy(() =>
  import(/* webpackChunkName: "gallery" */ "../gallery/FirstRun.tsx").then((gallery) => ({
    default: gallery.FirstRun,
  })),
);

const nothing: readonly never[] = [];

/** What was read and what is doubtful about it, each with the way to its cell. */
export function CheckPanel() {
  const styles = useStyles();
  const { check } = useMessages();
  const { work } = usePane();
  const actions = usePaneActions();
  const finding = usePanePart((state) => state.finding);
  const seeksDoubts = usePanePart((state) => state.seeksDoubts);
  const issues = issuesOf(finding);
  const sections = useMemo(
    () => (work === null ? [] : groupIssues(issues, (issue) => work.issueSeverity(issue))),
    [issues, work],
  );
  const repairOf = useRepairs(finding);
  if (finding === null) return <PanelSkeleton />;
  return (
    <>
      {finding.kind === "appraisal" ? (
        <RulesChoice finding={finding} />
      ) : (
        <Suspense>
          <FirstRun />
        </Suspense>
      )}
      {finding.kind === "appraisal" && sections.length === 0 && (
        <>
          <p className={styles.title}>{check.allClear}</p>
          <p className={styles.text}>{check.allClearHelp}</p>
        </>
      )}
      {finding.kind === "appraisal" && sections.flatMap(({ groups }) => groups).length > 1 && (
        <EveryRepair repairs={finding.appraisal.read.repairs} />
      )}
      {finding.kind === "appraisal" ? (
        <>
          {sections.map((section, index) => (
            <IssueSectionView
              key={section.severity}
              section={section}
              repairOf={repairOf}
              // The gravest stand first.
              onStand={seeksDoubts && index === 0 ? actions.doubtsFound : undefined}
            />
          ))}
          <TablesFound tables={finding.appraisal.read.report.tables} />
        </>
      ) : (
        <SheetsLookedAt sheetNames={finding.sheetNames} issues={finding.issues} />
      )}
    </>
  );
}

function issuesOf(finding: Finding | null): readonly Issue[] {
  if (finding === null) return nothing;
  return finding.kind === "appraisal" ? finding.appraisal.issues : finding.issues;
}

/** What settles an issue; null where only the user can know. */
function useRepairs(finding: Finding | null): RepairOf {
  const repairs = finding?.kind === "appraisal" ? finding.appraisal.read.repairs : nothing;
  const byId = useMemo(() => new Map(repairs.map((repair) => [repair.id, repair])), [repairs]);
  return useCallback(
    (issue: Issue) =>
      "repairId" in issue && issue.repairId !== null ? (byId.get(issue.repairId) ?? null) : null,
    [byId],
  );
}
