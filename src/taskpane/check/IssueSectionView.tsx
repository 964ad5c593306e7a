import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import { severityWord } from "../../messages/index.ts";
import { useLanguage, useMessages } from "../PaneContext.tsx";
import type { IssueSection } from "./groupIssues.ts";
import { IssueGroupView } from "./IssueGroupView.tsx";
import type { RepairOf } from "./isChoice.ts";

const useStyles = makeStyles({
  title: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    marginBlock: `${tokens.spacingVerticalM} ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  help: {
    margin: 0,
    marginBlockEnd: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

const colours = { error: "danger", doubt: "warning", note: "informative" } as const;

/** Everything that is equally grave, under headings of what it is about. */
export function IssueSectionView({
  section: { severity, count, groups },
  repairOf,
  onStand,
}: {
  readonly section: IssueSection;
  readonly repairOf: RepairOf;
  /** Given where the keyboard is to stand at the first of them; called when it does. */
  readonly onStand?: (() => void) | undefined;
}) {
  const styles = useStyles();
  const language = useLanguage();
  const { check } = useMessages();
  const id = useId();
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (onStand === undefined) return;
    // The first of them may have no way to a cell: it is seen, and the keyboard stands at the next that has one.
    place.current?.scrollIntoView();
    place.current?.querySelector<HTMLElement>("button, a[href], summary")?.focus({ preventScroll: true });
    onStand();
  }, [onStand]);
  return (
    <section ref={place} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {severityWord(severity, language)}{" "}
        <Badge appearance="tint" color={colours[severity]}>
          {count}
        </Badge>
      </h2>
      {severity === "doubt" && <p className={styles.help}>{check.doubtsHelp}</p>}
      {groups.map((group) => (
        <IssueGroupView key={group.topic} group={group} repairOf={repairOf} />
      ))}
    </section>
  );
}
