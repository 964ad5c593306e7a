import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { errorSentence } from "../../messages/index.ts";
import { copyText } from "../host/copyText.ts";
import { useMessages, usePaneActions, useLanguage, usePanePart } from "../PaneContext.tsx";
import { Summary } from "../Summary.tsx";

const useStyles = makeStyles({
  details: { marginBlock: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200 },
  text: {
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
  },
  remedy: { margin: 0 },
});

/** What went wrong, what to do about it, and the details for whoever helps. */
export function ErrorBar() {
  const styles = useStyles();
  const { error: texts } = useMessages();
  const actions = usePaneActions();
  const error = usePanePart((state) => state.error);
  const language = useLanguage();
  const [copied, setCopied] = useState<{ readonly of: string; readonly isDone: boolean } | null>(null);
  if (error === null) return null;
  const { cause, remedy } = errorSentence(error.code, language);
  const { at, task, details } = error;
  const isCell = at?.includes("!") === true;
  const copy = async (): Promise<void> => {
    setCopied({ of: details, isDone: await copyText(details) });
  };
  return (
    <div role="alert">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{cause}</MessageBarTitle>
          <p className={styles.remedy}>{remedy}</p>
          <details className={styles.details}>
            <Summary>{texts.details}</Summary>
            <pre className={styles.text}>{details}</pre>
            <Button size="small" onClick={() => void copy()}>
              {copied?.of === details && copied.isDone ? texts.copied : texts.copy}
            </Button>
            {copied?.of === details && !copied.isDone && <p role="status">{texts.copyFailed}</p>}
          </details>
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              icon={<DismissRegular />}
              aria-label={texts.dismiss}
              onClick={() => actions.dismiss("error")}
            />
          }
        >
          {task !== null && (
            <Button size="small" onClick={() => void actions.retry(task)}>
              {texts.retry}
            </Button>
          )}
          {isCell && (
            <Button size="small" onClick={() => void actions.reveal(at)}>
              {texts.showCell}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
