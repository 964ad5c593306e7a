import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useMessages, usePanePart } from "../PaneContext.tsx";
import type { Notice } from "../state/paneState.ts";
import { isBrief, noticeText } from "./noticeText.ts";

const milliseconds = 6000;

const useStyles = makeStyles({
  place: {
    position: "fixed",
    zIndex: 1,
    insetInline: tokens.spacingHorizontalM,
    insetBlockEnd: tokens.spacingVerticalM,
    boxShadow: tokens.shadow16,
  },
});

/**
 * Says briefly that work is done, and goes by itself unless the mouse rests on it; the announcer has said it to screen
 * readers already. It holds nothing to press, so Tab does not stop here: Fluent's own toasts trap it.
 */
export function BriefNotice() {
  const styles = useStyles();
  const messages = useMessages();
  const notice = usePanePart((state) => state.notice);
  const [past, setPast] = useState<Notice | null>(null);
  const [held, setHeld] = useState<Notice | null>(null);
  const isHeld = notice === held;
  useEffect(() => {
    if (notice === null || isHeld) return;
    const timer = setTimeout(() => setPast(notice), milliseconds);
    return () => clearTimeout(timer);
  }, [notice, isHeld]);
  if (notice === null || notice === past || !isBrief(notice)) return null;
  return (
    <MessageBar
      className={styles.place}
      intent="success"
      layout="multiline"
      onMouseEnter={() => setHeld(notice)}
      onMouseLeave={() => setHeld(null)}
    >
      <MessageBarBody>{noticeText(notice, messages)}</MessageBarBody>
    </MessageBar>
  );
}
