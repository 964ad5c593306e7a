import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useMessages, usePaneActions, usePanePart } from "../PaneContext.tsx";
import { isBrief, noticeText } from "./noticeText.ts";

/** Says how work ended where that must not go by itself; corrections can be undone from here. */
export function NoticeBar() {
  const messages = useMessages();
  const actions = usePaneActions();
  const notice = usePanePart((state) => state.notice);
  if (notice === null || isBrief(notice)) return null;
  const isGood = notice.kind !== "cancelled" && notice.kind !== "nothingToRestore";
  return (
    <MessageBar intent={isGood ? "success" : "info"} layout="multiline" politeness="polite">
      <MessageBarBody>{noticeText(notice, messages)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={messages.notice.dismiss}
            onClick={() => actions.dismiss("notice")}
          />
        }
      >
        {notice.kind === "rulesApplied" && (
          <Button size="small" onClick={() => void actions.undoRules()}>
            {messages.notice.undoRules}
          </Button>
        )}
        {notice.kind === "corrected" && (
          <Button size="small" onClick={() => void actions.undoCorrection()}>
            {messages.notice.undoCorrections}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
