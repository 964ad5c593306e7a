import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Comparison } from "../../workflow/index.ts";
import { useRules } from "../model/RulesContext.tsx";
import { BonusChange } from "./BonusChange.tsx";
import { GradeChanges } from "./GradeChanges.tsx";
import { MoveList } from "./MoveList.tsx";
import { PromotionChangesView } from "./PromotionChangesView.tsx";
import { useWhatIfTexts } from "./useWhatIfTexts.ts";

const filters = ["all", "up", "down"] as const;

const useStyles = makeStyles({
  title: { margin: 0, marginBlockStart: tokens.spacingVerticalM, fontSize: tokens.fontSizeBase300 },
  head: {
    display: "flex",
    alignItems: "end",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    marginBlockEnd: tokens.spacingVerticalXS,
  },
  text: { margin: 0, marginBlockStart: tokens.spacingVerticalXS },
  result: { paddingBlockStart: tokens.spacingVerticalM },
});

/** What would change for whom: grades, people, promotions, bonuses. */
export function ComparisonView({ comparison }: { readonly comparison: Comparison }) {
  const styles = useStyles();
  const texts = useWhatIfTexts();
  const { policy } = useRules();
  const [filter, setFilter] = useState<(typeof filters)[number]>("all");
  const { moves } = comparison;
  const shown = filter === "all" ? moves : moves.filter(({ direction }) => direction === filter);
  return (
    <section aria-label={texts.result} className={styles.result}>
      <GradeChanges grades={comparison.grades} />
      <div className={styles.head}>
        <h2 className={styles.title}>{texts.moves}</h2>
        {moves.length > 0 && (
          <Select
            size="small"
            aria-label={texts.filter}
            value={filter}
            onChange={(_, { value }) => setFilter(value as (typeof filters)[number])}
          >
            {filters.map((id) => (
              <option key={id} value={id}>
                {texts.filters[id]}
              </option>
            ))}
          </Select>
        )}
      </div>
      {shown.length === 0 ? <p className={styles.text}>{texts.nothingMoved}</p> : <MoveList moves={shown} />}
      <p className={styles.text}>{texts.rescored(comparison.rescored)}</p>
      {policy.promotion !== null && (
        <>
          <h2 className={styles.title}>{texts.promotion}</h2>
          <PromotionChangesView {...comparison.promotion} />
        </>
      )}
      <h2 className={styles.title}>{texts.bonus}</h2>
      <BonusChange bonus={comparison.bonus} />
    </section>
  );
}
