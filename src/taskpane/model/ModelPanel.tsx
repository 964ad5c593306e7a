import { makeStyles } from "@fluentui/react-components";
import { usePanePart } from "../PaneContext.tsx";
import { PanelSkeleton } from "../PanelSkeleton.tsx";
import { AbsenceSection } from "./AbsenceSection.tsx";
import { DraftBar } from "./DraftBar.tsx";
import { GradeSection } from "./GradeSection.tsx";
import { PeriodSection } from "./PeriodSection.tsx";
import { PolicyFiles } from "./PolicyFiles.tsx";
import { QuotaSection } from "./QuotaSection.tsx";
import { RaterSection } from "./RaterSection.tsx";
import { RulesProvider, useModelTexts } from "./RulesContext.tsx";
import { ScaleSection } from "./ScaleSection.tsx";
import { TreeSection } from "./TreeSection.tsx";
import { useUndoKeys } from "./useUndoKeys.ts";

const useStyles = makeStyles({ panel: { display: "flex", flexDirection: "column" } });

/** The rules, to be read and changed; nothing is written before they are applied. */
export function ModelPanel() {
  const styles = useStyles();
  const press = useUndoKeys();
  return (
    <RulesProvider otherwise={<NothingYet />}>
      {/* Undo is for everything inside, wherever the keyboard stands. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className={styles.panel} onKeyDown={press}>
        <DraftBar hasWhatIf />
        <PolicyFiles />
        <TreeSection />
        <GradeSection />
        <QuotaSection />
        <RaterSection />
        <ScaleSection />
        <PeriodSection />
        <AbsenceSection />
      </div>
    </RulesProvider>
  );
}

function NothingYet() {
  const finding = usePanePart((state) => state.finding);
  const { nothing } = useModelTexts();
  return finding?.kind === "nothing" ? <p>{nothing}</p> : <PanelSkeleton />;
}
