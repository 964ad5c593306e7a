import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMessages, usePaneActions, usePanePart } from "../PaneContext.tsx";
import { useQuestion } from "../question/useQuestion.ts";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, alignItems: "start" },
  help: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS, flexWrap: "wrap" },
});

/** Brings back the tabs as they were before the last publishing, after one question. */
export function RestoreBox() {
  const styles = useStyles();
  const { publish } = useMessages();
  const actions = usePaneActions();
  const task = usePanePart((state) => state.task);
  const { isOpen, toggle, close, opener, box } = useQuestion();
  return (
    <section className={styles.box} aria-label={publish.restore}>
      <p className={styles.help}>{publish.restoreHelp}</p>
      <Button
        id="restore-open"
        ref={opener}
        aria-expanded={isOpen}
        disabledFocusable={task !== null}
        onClick={toggle}
      >
        {publish.restore}
      </Button>
      {isOpen && (
        <div ref={box} role="alertdialog" aria-labelledby="restore-question">
          <p id="restore-question">{publish.restoreQuestion}</p>
          <div className={styles.buttons}>
            <Button onClick={close}>{publish.keep}</Button>
            <Button
              appearance="primary"
              onClick={() => {
                close();
                void actions.restore();
              }}
            >
              {publish.restoreConfirm}
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}
