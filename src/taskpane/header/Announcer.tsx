import { makeStyles } from "@fluentui/react-components";
import { useMessages, usePanePart } from "../PaneContext.tsx";
import { noticeText } from "./noticeText.ts";
import { stepText } from "./ProgressPanel.tsx";

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Tells a screen reader which step runs and how it ended, without moving the focus. */
export function Announcer() {
  const styles = useStyles();
  const messages = useMessages();
  const task = usePanePart((state) => state.task);
  const progress = usePanePart((state) => state.progress);
  const notice = usePanePart((state) => state.notice);
  const text =
    task !== null ? stepText(messages, progress?.step) : notice === null ? "" : noticeText(notice, messages);
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      {text}
    </div>
  );
}
