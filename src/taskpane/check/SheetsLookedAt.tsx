import { makeStyles, tokens } from "@fluentui/react-components";
import type { Issue } from "../../core/index.ts";
import { issueSentence } from "../../messages/index.ts";
import { useMessages, useLanguage } from "../PaneContext.tsx";
import { splitPlace } from "./splitPlace.ts";

const useStyles = makeStyles({
  name: { color: tokens.colorNeutralForeground1 },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** So many sheets are enough to see why nothing was found. */
const most = 20;

interface Props {
  readonly sheetNames: readonly string[];
  readonly issues: readonly Issue[];
}

/** Where no scores were found: each sheet with the reason. Nothing of this is an error; the workbook may just be new. */
export function SheetsLookedAt({ sheetNames, issues }: Props) {
  const styles = useStyles();
  const { header } = useMessages();
  const language = useLanguage();
  const shown = sheetNames.slice(0, most);
  const others = issues.filter((issue) => !shown.some((name) => isAbout(issue, name)));
  return (
    <>
      <p className={styles.title}>{header.sheetsLookedAt}</p>
      <ul className={styles.list}>
        {shown.map((name) => (
          <li key={name}>
            <span className={styles.name}>{name}</span>
            {issues
              .filter((issue) => isAbout(issue, name))
              .map((issue, index) => (
                <div key={index}>{issueSentence(issue, language)}</div>
              ))}
          </li>
        ))}
        {others.slice(0, most).map((issue, index) => (
          <li key={index}>{issueSentence(issue, language)}</li>
        ))}
      </ul>
    </>
  );
}

function isAbout(issue: Issue, sheetName: string): boolean {
  if ("sheet" in issue && issue.sheet === sheetName) return true;
  return issue.at !== null && splitPlace(issue.at)?.sheet === sheetName;
}
