import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import { issueSentence } from "../../messages/index.ts";
import { usePane, useLanguage } from "../PaneContext.tsx";
import { useModelTexts, useRules } from "./RulesContext.tsx";

const useStyles = makeStyles({
  badge: { flexShrink: 0 },
  issue: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteRedForeground1 },
});

/** Says of a value that it was changed, or that the policy's source does not state it. */
export function PlaceMarks({ place }: { readonly place: string }) {
  const styles = useStyles();
  const { marks } = useModelTexts();
  const { policy, changes, work } = useRules();
  const isChanged = [...changes].some((changed) => changed === place || changed.startsWith(`${place}/`));
  if (isChanged)
    return (
      <Badge className={styles.badge} size="small" appearance="tint" color="brand">
        {marks.changed}
      </Badge>
    );
  if (!work.isAssumed(policy, place)) return null;
  return (
    <Badge
      className={styles.badge}
      size="small"
      appearance="outline"
      color="informative"
      title={marks.assumedHelp}
    >
      {marks.assumed}
    </Badge>
  );
}

/** What is wrong at a place of the rules, and below it. */
export function PlaceIssues({ place, id }: { readonly place: string; readonly id?: string }) {
  const styles = useStyles();
  const language = useLanguage();
  const issues = useIssuesAt(place);
  if (issues.length === 0) return null;
  return (
    <div {...(id === undefined ? {} : { id })}>
      {issues.map((issue, index) => (
        <p key={index} className={styles.issue}>
          {issueSentence(issue, language)}
        </p>
      ))}
    </div>
  );
}

/** Problems of the rules at a place and below it; what only wants to be known is not one. */
export function useIssuesAt(place: string) {
  const { work } = usePane();
  const { issues } = useRules();
  return issues.filter(
    (issue) =>
      (issue.at === `policy:${place}` || issue.at?.startsWith(`policy:${place}/`) === true) &&
      work?.issueSeverity(issue) === "error",
  );
}
