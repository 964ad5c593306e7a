import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { PaneMessages, ProgressStep } from "../../messages/index.ts";
import { useMessages, usePaneActions, usePanePart } from "../PaneContext.tsx";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  words: { flexGrow: 1, minWidth: 0, fontSize: tokens.fontSizeBase200 },
  bar: {
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
  },
});

/** How far the work is, in words and as a bar, with the way to stop it. */
export function ProgressPanel() {
  const styles = useStyles();
  const messages = useMessages();
  const actions = usePaneActions();
  const task = usePanePart((state) => state.task);
  const progress = usePanePart((state) => state.progress);
  const isCancelling = usePanePart((state) => state.isCancelling);
  if (task === null) return null;
  const step = isCancelling ? messages.progress.cancelling : stepText(messages, progress?.step);
  const canCancel = task !== "restore" && task !== "preview";
  return (
    <div>
      <div className={styles.row}>
        <span className={styles.words}>
          {step}
          {progress !== null && !isCancelling && ` ${messages.progress.percent(progress.done)}`}
          {typeof progress?.secondsLeft === "number" &&
            !isCancelling &&
            ` · ${messages.progress.left(progress.secondsLeft)}`}
        </span>
        {canCancel && (
          <Button size="small" disabledFocusable={isCancelling} onClick={() => actions.cancel()}>
            {messages.progress.cancel}
          </Button>
        )}
      </div>
      <ProgressBar
        bar={{ className: styles.bar }}
        aria-label={messages.progress.label}
        aria-valuetext={step}
        // Without a share the bar would run to and fro for as long as the work takes.
        {...(progress === null && !asksForCalm() ? {} : { value: progress?.done ?? 0 })}
      />
    </div>
  );
}

/** Does she ask the machine for less motion? */
const asksForCalm = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** A step in words; steps that the catalogue does not know are just work. */
export function stepText({ progress }: PaneMessages, step: string | undefined): string {
  const steps: Readonly<Record<string, string>> = progress.steps satisfies Record<ProgressStep, string>;
  return (step === undefined ? undefined : steps[step]) ?? progress.other;
}
