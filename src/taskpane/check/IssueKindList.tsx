import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Issue } from "../../core/index.ts";
import { issueSentence } from "../../messages/index.ts";
import { useLanguage, useMessages } from "../PaneContext.tsx";
import { CellLink } from "./CellLink.tsx";

/** So many are shown at once; a column of 10,000 odd cells must not become 10,000 lines. */
const first = 3;
const most = 200;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: { paddingBlock: "3px", fontSize: tokens.fontSizeBase200 },
});

/** Issues of one code, a few of them at first, each with the way to its cell. */
export function IssueKindList({ issues }: { readonly issues: readonly Issue[] }) {
  const styles = useStyles();
  const { check } = useMessages();
  const language = useLanguage();
  const [showsAll, setShowsAll] = useState(false);
  return (
    <>
      <ul className={styles.list}>
        {issues.slice(0, showsAll ? most : first).map((issue, index) => (
          <li key={`${issue.at ?? ""}-${String(index)}`} className={styles.item}>
            {issueSentence(issue, language)} <CellLink at={issue.at} />
          </li>
        ))}
      </ul>
      {issues.length > first && !showsAll && (
        <Button size="small" appearance="subtle" onClick={() => setShowsAll(true)}>
          {check.showAll(Math.min(most, issues.length))}
        </Button>
      )}
    </>
  );
}
