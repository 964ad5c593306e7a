import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { usePaneActions, usePanePart } from "../PaneContext.tsx";
import { SignedForm } from "../question/SignedForm.tsx";
import { EditList } from "./EditList.tsx";
import { ReopenBox } from "./ReopenBox.tsx";
import { SealFacts } from "./SealFacts.tsx";
import { useCycleTexts } from "./useCycleTexts.ts";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, alignItems: "start" },
  help: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Closes the cycle, says what was edited since, and opens it again. */
export function ClosingPanel() {
  const styles = useStyles();
  const { closing: texts } = useCycleTexts();
  const actions = usePaneActions();
  const seal = usePanePart((state) => state.seal);
  const task = usePanePart((state) => state.task);
  const finding = usePanePart((state) => state.finding);
  useEffect(() => {
    if (seal === null) void actions.verify();
  }, [actions, seal]);
  if (seal === null) return <p role="status">{texts.looking}</p>;
  const isClosed =
    (seal.state === "intact" || seal.state === "edited" || seal.state === "damaged") && !seal.isOpen;
  return (
    <div className={styles.panel}>
      <p className={styles.help}>{texts.intro}</p>
      {seal.state === "unreadable" && <p role="alert">{texts.state.unreadable}</p>}
      {seal.state !== "none" && seal.state !== "unreadable" && (
        <>
          <SealFacts seal={seal} />
          <EditList edits={seal.edits} />
          <Button size="small" disabledFocusable={task !== null} onClick={() => void actions.verify()}>
            {texts.checkAgain}
          </Button>
        </>
      )}
      {isClosed && <ReopenBox />}
      {!isClosed && seal.state !== "unreadable" && finding?.kind === "appraisal" && (
        <SignedForm
          label={texts.cycle}
          missing={texts.cycleNeeded}
          room="line"
          submit={texts.close}
          help={texts.closeHelp}
          onSubmit={(title) => void actions.close(title)}
        />
      )}
      {seal.state === "none" && finding?.kind === "nothing" && <p>{texts.needsScores}</p>}
    </div>
  );
}
