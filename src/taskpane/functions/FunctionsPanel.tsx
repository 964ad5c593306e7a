import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Link,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { functionGuide } from "../../functions/reference/index.ts";
import { copyText } from "../host/copyText.ts";
import { useMessages, usePane, useLanguage, usePanePart } from "../PaneContext.tsx";
import { SearchField } from "../SearchField.tsx";
import { toPaneError } from "../state/toPaneError.ts";
import { FunctionDetail } from "./FunctionDetail.tsx";
import { searchFunctions } from "./searchFunctions.ts";

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "none" },
  name: { fontWeight: tokens.fontWeightSemibold },
  item: { paddingBlock: tokens.spacingVerticalXS },
  about: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const helpFiles = { en: "index", "zh-CN": "zh-CN", "zh-TW": "zh-TW" } as const;

/** All KPI functions: what each does, with the user's own ranges where there are some, to insert into a cell. */
export function FunctionsPanel() {
  const styles = useStyles();
  const { functions } = useMessages();
  const { store, work } = usePane();
  const language = useLanguage();
  const finding = usePanePart((state) => state.finding);
  const [words, setWords] = useState("");
  const [said, setSaid] = useState<string | null>(null);
  const guide = useMemo(() => functionGuide(language), [language]);
  const own = useMemo(
    () => (work === null || finding?.kind !== "appraisal" ? {} : work.formulas(finding.appraisal, language)),
    [work, finding, language],
  );
  const found = searchFunctions(guide, words);

  const insert = async (name: string, formula: string): Promise<void> => {
    if (work === null) return;
    try {
      const { address, isTaken } = await work.workbook.enterFormula(formula);
      setSaid(isTaken ? functions.taken(address) : functions.entered(name, address));
    } catch (thrown) {
      setSaid(null);
      store.set({ error: toPaneError(thrown, null) });
    }
  };
  const copy = async (formula: string): Promise<void> => {
    if (await copyText(formula)) setSaid(functions.copied);
  };

  return (
    <>
      <p>
        {functions.intro}{" "}
        <Link href={`help/${helpFiles[language]}.html`} target="_blank">
          {functions.helpPage}
        </Link>
      </p>
      <SearchField className={styles.search} label={functions.search} text={words} onChange={setWords} />
      <p className={styles.hint}>{functions.insertHint}</p>
      <p role="status">{said ?? (found.length === 0 && functions.nothingFound(words))}</p>
      <Accordion collapsible>
        {found.map((each) => (
          <AccordionItem key={each.id} value={each.id} className={styles.item}>
            <AccordionHeader as="h3" expandIconPosition="end">
              <span>
                <span className={styles.name}>{each.name}</span>
                <span className={styles.about}>{each.description}</span>
              </span>
            </AccordionHeader>
            <AccordionPanel>
              <FunctionDetail
                guide={each}
                own={own[each.id]}
                onInsert={(name, formula) => void insert(name, formula)}
                onCopy={(formula) => void copy(formula)}
              />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </>
  );
}
