import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useMessages, usePaneActions, usePaneState } from "../PaneContext.tsx";

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
  const { task } = usePaneState();
  const [isAsking, setAsking] = useState(false);
  useEffect(() => {
    if (isAsking) document.getElementById("restore-keep")?.focus();
  }, [isAsking]);
  const close = (): void => {
    setAsking(false);
    document.getElementById("restore-open")?.focus();
  };
  return (
    <section className={styles.box} aria-label={publish.restore}>
      <p className={styles.help}>{publish.restoreHelp}</p>
      <Button id="restore-open" disabledFocusable={task !== null || isAsking} onClick={() => setAsking(true)}>
        {publish.restore}
      </Button>
      {isAsking && (
        // Escape is for all of it, wherever the keyboard stands in it.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
        <div
          role="alertdialog"
          aria-labelledby="restore-question"
          onKeyDown={({ key }) => {
            if (key === "Escape") close();
          }}
        >
          <p id="restore-question">{publish.restoreQuestion}</p>
          <div className={styles.buttons}>
            <Button id="restore-keep" onClick={close}>
              {publish.keep}
            </Button>
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
