import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { usePane, useLanguage } from "../PaneContext.tsx";
import { SearchField } from "../SearchField.tsx";
import { PanelSkeleton } from "../PanelSkeleton.tsx";
import { groupCards } from "./groupCards.ts";
import { TemplateCardView } from "./TemplateCardView.tsx";
import { useGalleryTexts } from "./useGalleryTexts.ts";

const useStyles = makeStyles({
  help: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  search: { width: "100%", maxWidth: "none", marginBlock: tokens.spacingVerticalS },
  group: { margin: 0, marginBlockStart: tokens.spacingVerticalM, fontSize: tokens.fontSizeBase300 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

/** The built-in policies: what is in them, to be used on this workbook or put into it with examples. */
export function GalleryPanel() {
  const styles = useStyles();
  const texts = useGalleryTexts();
  const { work } = usePane();
  const language = useLanguage();
  const [search, setSearch] = useState("");
  const cards = useMemo(() => work?.rules.cards(language) ?? null, [work, language]);
  if (cards === null) return <PanelSkeleton />;
  const groups = groupCards(cards, search);
  const found = groups.reduce((sum, group) => sum + group.cards.length, 0);
  return (
    <>
      <p className={styles.help}>{texts.intro}</p>
      <p className={styles.help}>{texts.insertHelp}</p>
      <SearchField className={styles.search} label={texts.search} text={search} onChange={setSearch} />
      <p role="status" className={styles.help}>
        {found === 0 ? texts.nothingFound : texts.found(found)}
      </p>
      {groups.map((group) => (
        <section key={group.kind} aria-labelledby={`templates-${group.kind}`}>
          <h3 id={`templates-${group.kind}`} className={styles.group}>
            {texts.groups[group.kind]}
          </h3>
          <ul className={styles.list}>
            {group.cards.map((card) => (
              <TemplateCardView key={card.id} card={card} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
