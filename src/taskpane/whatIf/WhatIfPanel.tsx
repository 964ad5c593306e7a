import { makeStyles, tokens } from "@fluentui/react-components";
import { DraftBar } from "../model/DraftBar.tsx";
import { RulesProvider, useModelTexts, useRules } from "../model/RulesContext.tsx";
import { useUndoKeys } from "../model/useUndoKeys.ts";
import { usePanePart } from "../PaneContext.tsx";
import { PanelSkeleton } from "../PanelSkeleton.tsx";
import { ComparisonView } from "./ComparisonView.tsx";
import { MoveSummary } from "./MoveSummary.tsx";
import { CutOffSliders, QuotaSliders, RaterSliders } from "./OtherSliders.tsx";
import { useComparison } from "./useComparison.ts";
import { useWhatIfTexts } from "./useWhatIfTexts.ts";
import { WeightSliders } from "./WeightSliders.tsx";

const useStyles = makeStyles({
  intro: {
    margin: 0,
    paddingBlock: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Other weights, cut-offs, rater weights and quotas tried on the same people; nothing is written before it is applied. */
export function WhatIfPanel() {
  const press = useUndoKeys();
  return (
    <RulesProvider otherwise={<NothingYet />}>
      {/* Undo is for everything inside, wherever the keyboard stands. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div onKeyDown={press}>
        <WhatIf />
      </div>
    </RulesProvider>
  );
}

function WhatIf() {
  const styles = useStyles();
  const texts = useWhatIfTexts();
  const { changes } = useRules();
  const now = useComparison();
  return (
    <>
      <DraftBar>{changes.size > 0 && <MoveSummary {...now} />}</DraftBar>
      <p className={styles.intro}>{texts.intro}</p>
      {/* Above what they bring: a slider must not move away under the pointer when the first result comes. */}
      <CutOffSliders />
      <WeightSliders />
      <QuotaSliders />
      <RaterSliders />
      {now.comparison !== null && <ComparisonView comparison={now.comparison} />}
    </>
  );
}

function NothingYet() {
  const finding = usePanePart((state) => state.finding);
  const { nothing } = useModelTexts();
  return finding?.kind === "nothing" ? <p>{nothing}</p> : <PanelSkeleton />;
}
