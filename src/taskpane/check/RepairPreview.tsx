import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Issue } from "../../core/index.ts";
import type { CellChange } from "../../sheet/index.ts";
import { useMessages, useLanguage } from "../PaneContext.tsx";
import { perLanguage } from "../perLanguage.ts";
import { CellLink } from "./CellLink.tsx";

/** So many corrections are enough to see what they do. */
const most = 20;

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly changes: readonly CellChange[];
  /** The doubts that the changes settle; some tell what stands in the cell now. */
  readonly issues: readonly Issue[];
}

const numbers = perLanguage((language) => new Intl.NumberFormat(language, { maximumFractionDigits: 6 }));

/** What the corrections of one kind would write, cell by cell, before anything is written. */
export function RepairPreview({ changes, issues }: Props) {
  const styles = useStyles();
  const { check } = useMessages();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  if (changes.length === 0) return null;
  const typed = new Map(issues.map((issue) => [issue.at, typedText(issue)]));
  const after = ({ value, formula }: CellChange): string => {
    if (formula !== null) return formula;
    if (typeof value === "object") return value?.fault ?? "–";
    return typeof value === "number" ? numbers(language).format(value) : String(value);
  };
  return (
    <>
      <Button size="small" appearance="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? check.hidePreview : check.preview(changes.length)}
      </Button>
      {isOpen && (
        <ul className={styles.list}>
          {changes.slice(0, most).map((change) => {
            const before = typed.get(change.address) ?? null;
            return (
              <li key={change.address}>
                <CellLink at={change.address} />{" "}
                {before === null ? `→ ${after(change)}` : check.willBecome(before, after(change))}
              </li>
            );
          })}
          {changes.length > most && <li>{check.more(changes.length - most)}</li>}
        </ul>
      )}
    </>
  );
}

/** What stands in the cell, where the doubt says so. */
function typedText(issue: Issue): string | null {
  return "typed" in issue ? String(issue.typed) : null;
}
