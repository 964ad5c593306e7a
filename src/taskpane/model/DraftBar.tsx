import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRedoRegular, ArrowUndoRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { usePane, usePaneActions, usePanePart } from "../PaneContext.tsx";
import { draftFor } from "./draftFor.ts";
import { useModelTexts, useRules } from "./RulesContext.tsx";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    insetBlockStart: 0,
    zIndex: 2,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  steps: { display: "flex", flexWrap: "nowrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  text: { margin: 0, flexGrow: 1, minWidth: 0, fontSize: tokens.fontSizeBase200 },
  wrong: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteRedForeground1 },
});

/** How many changes stand there, the steps back and forth, and the way to apply or drop them. */
export function DraftBar({
  hasWhatIf = false,
  children,
}: {
  readonly hasWhatIf?: boolean;
  /** What else stays in sight. */
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const { draft: texts } = useModelTexts();
  const actions = usePaneActions();
  const { work } = usePane();
  const kept = usePanePart((state) => state.draft);
  const task = usePanePart((state) => state.task);
  const { appraisal, changes, issues } = useRules();
  const draft = draftFor(kept, appraisal.policy);
  const errors = issues.filter((issue) => work?.issueSeverity(issue) === "error").length;
  const isChanged = changes.size > 0;
  return (
    <div role="group" aria-label={texts.label} className={styles.bar}>
      <div className={styles.steps}>
        <p role="status" className={styles.text}>
          {isChanged ? texts.changes(changes.size) : texts.none}
        </p>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowUndoRegular />}
          aria-label={texts.undo}
          title={`${texts.undo} (Ctrl+Z)`}
          disabledFocusable={(draft?.past.length ?? 0) === 0}
          onClick={() => actions.undoChange()}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowRedoRegular />}
          aria-label={texts.redo}
          title={`${texts.redo} (Ctrl+Y)`}
          disabledFocusable={(draft?.future.length ?? 0) === 0}
          onClick={() => actions.redoChange()}
        />
      </div>
      {isChanged && (
        <div className={styles.line}>
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={task !== null}
            onClick={() => void actions.applyChanges()}
          >
            {texts.apply}
          </Button>
          <Button size="small" onClick={() => actions.dropChanges()}>
            {texts.drop}
          </Button>
          {hasWhatIf && (
            <Button size="small" appearance="subtle" onClick={() => actions.show("whatIf")}>
              {texts.whoMoves}
            </Button>
          )}
        </div>
      )}
      {children}
      {isChanged && errors > 0 && <p className={styles.wrong}>{texts.hasErrors(errors)}</p>}
    </div>
  );
}
