import { Badge, Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReviewStep } from "../../core/index.ts";
import type { PromotionFlow, PromotionReview } from "../../workflow/index.ts";
import { dateText } from "../host/dateText.ts";
import { useMessages, usePaneActions, useLanguage, usePanePart } from "../PaneContext.tsx";
import { SignerField } from "../question/SignerField.tsx";
import { useQuestion } from "../question/useQuestion.ts";

const colours = {
  notStarted: "informative",
  inReview: "brand",
  approved: "success",
  rejected: "danger",
  onHold: "warning",
} as const;

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginBlock: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
  },
  log: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly flow: PromotionFlow;
  readonly employeeId: string;
  readonly stepId: string;
  /** Name and step, for whoever cannot see where the box stands. */
  readonly subject: string;
}

/** Where the review of one promotion stands, what was said, and the next word, signed. */
export function ReviewBox({ flow, employeeId, stepId, subject }: Props) {
  const styles = useStyles();
  const { promotion: texts } = useMessages();
  const actions = usePaneActions();
  const language = useLanguage();
  const signer = usePanePart((state) => state.signer);
  const task = usePanePart((state) => state.task);
  const { isOpen, toggle, close, opener, box } = useQuestion();
  const [note, setNote] = useState("");
  const [isTried, setTried] = useState(false);
  const { status, steps, next, log } = flow;
  const nameOf = ({ name, by }: Pick<ReviewStep, "name" | "by">): string =>
    name === "" ? texts.reviewers[by] : name;
  const stationOf = (id: string): string => {
    const station = steps.find((step) => step.id === id);
    return station === undefined ? id : nameOf(station);
  };
  const say = (verdict: PromotionReview["verdict"]): void => {
    setTried(true);
    if (next === null || signer.trim() === "") return;
    close();
    setTried(false);
    setNote("");
    const words = note.trim();
    void actions.review({
      ...{ employeeId, stepId, verdict },
      reviewStepId: next.id,
      note: words === "" ? null : words,
    });
  };
  return (
    <>
      <div className={styles.row}>
        <Badge appearance="tint" color={colours[status]}>
          {texts.status[status]}
        </Badge>
        {next !== null && log.length > 0 && <span>{texts.turn(nameOf(next))}</span>}
        {next !== null && (
          <Button
            ref={opener}
            size="small"
            aria-label={texts.decisionFor(subject, nameOf(next))}
            aria-expanded={isOpen}
            disabledFocusable={task !== null}
            onClick={toggle}
          >
            {texts.decide}
          </Button>
        )}
      </div>
      {log.length > 0 && (
        <ol className={styles.log}>
          {log.map(({ reviewStepId, verdict, who, when, note: words }, place) => (
            <li key={`${when} ${String(place)}`}>
              {texts.log(
                stationOf(reviewStepId),
                texts.verdicts[verdict],
                texts.signed(who, dateText(when, language)),
                words,
              )}
            </li>
          ))}
        </ol>
      )}
      {isOpen && next !== null && (
        <div
          ref={box}
          role="group"
          className={styles.box}
          aria-label={texts.decisionFor(subject, nameOf(next))}
        >
          <Field label={texts.note} size="small">
            <Textarea
              size="small"
              maxLength={2000}
              value={note}
              onChange={(_, { value }) => setNote(value)}
            />
          </Field>
          <SignerField isTried={isTried} />
          <div className={styles.buttons}>
            {(["approved", "rejected", "onHold", "returned"] as const)
              .filter((verdict) => verdict !== "returned" || log.length > 0)
              .map((verdict) => (
                <Button
                  key={verdict}
                  size="small"
                  appearance={verdict === "approved" ? "primary" : "secondary"}
                  onClick={() => say(verdict)}
                >
                  {texts.verdicts[verdict]}
                </Button>
              ))}
          </div>
        </div>
      )}
    </>
  );
}
