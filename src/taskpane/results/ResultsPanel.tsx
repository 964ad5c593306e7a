import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Activity, memo, useDeferredValue, useEffect, useMemo, useRef } from "react";
import type { SortKey } from "../../messages/index.ts";
import { useMessages, usePaneActions, usePanePart } from "../PaneContext.tsx";
import type { Finding } from "../state/paneState.ts";
import { PanelSkeleton } from "../PanelSkeleton.tsx";
import { CalibrationLedger } from "./CalibrationLedger.tsx";
import { DepartmentBars } from "./DepartmentBars.tsx";
import { GradeBars } from "./GradeBars.tsx";
import { PeopleFilters } from "./PeopleFilters.tsx";
import { PeopleGrid } from "./PeopleGrid.tsx";
import { PersonDetail } from "./PersonDetail.tsx";
import { TabsWritten } from "./TabsWritten.tsx";
import { QuotaCheck } from "./QuotaCheck.tsx";
import { selectPeople, unfiltered } from "./selectPeople.ts";

type Found = Extract<Finding, { kind: "appraisal" }>;

const useStyles = makeStyles({
  count: { margin: 0, marginBlockEnd: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200 },
});

/** Graded people: how grades are spread, the list, and one person's reasons. */
export function ResultsPanel() {
  const { header } = useMessages();
  const finding = usePanePart((state) => state.finding);
  const openRow = usePanePart((state) => state.openRow);
  const wasOpen = useRef(false);
  useEffect(() => {
    // Back from a person the keyboard stands in the list again.
    if (wasOpen.current && openRow === null) document.getElementById("people")?.focus();
    wasOpen.current = openRow !== null;
  }, [openRow]);
  if (finding === null) return <PanelSkeleton />;
  if (finding.kind === "nothing") return <p>{header.nothingFoundHelp}</p>;
  return (
    <>
      {openRow !== null && <PersonDetail finding={finding} row={openRow} />}
      {/* Only hidden behind a person: whoever goes back finds the list at once, and where she left it. */}
      <Activity mode={openRow === null ? "visible" : "hidden"}>
        <People finding={finding} />
      </Activity>
    </>
  );
}

const People = memo(function People({ finding }: { readonly finding: Found }) {
  const styles = useStyles();
  const { results } = useMessages();
  const actions = usePaneActions();
  const query = usePanePart((state) => state.query);
  const { people, summary, appraisal } = finding;
  const { gradeLabels } = appraisal.result;
  // Typing stays fluent: the list follows when the browser has time.
  const settled = useDeferredValue(query);
  const shown = useMemo(() => selectPeople(people, settled, gradeLabels), [people, settled, gradeLabels]);
  const departments = useMemo(
    () => [...new Set(people.map(({ department }) => department ?? ""))].sort(),
    [people],
  );
  const grades = summary.notGraded === 0 ? gradeLabels : [...gradeLabels, ""];
  const sortBy = (sort: SortKey): void => {
    const isAgain = query.sort === sort;
    actions.query({ sort, isDescending: isAgain ? !query.isDescending : sort === "score" });
  };
  return (
    <>
      <TabsWritten />
      <GradeBars summary={summary} appraisal={appraisal} />
      <QuotaCheck appraisal={appraisal} />
      <DepartmentBars people={people} scale={appraisal.policy.scoreScale} />
      <CalibrationLedger finding={finding} />
      <PeopleFilters
        query={query}
        departments={departments}
        grades={grades}
        onChange={(change) => actions.query(change)}
      />
      <p className={styles.count} role="status">
        {results.shown(shown.length, people.length)}
      </p>
      {shown.length === 0 ? (
        <>
          <p>{results.nobodyMatches}</p>
          <Button size="small" onClick={() => actions.query(unfiltered)}>
            {results.clearFilters}
          </Button>
        </>
      ) : (
        <PeopleGrid people={shown} sort={query.sort} isDescending={query.isDescending} onSort={sortBy} />
      )}
    </>
  );
});
