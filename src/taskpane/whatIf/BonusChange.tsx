import { makeStyles, tokens } from "@fluentui/react-components";
import type { Comparison } from "../../workflow/index.ts";
import { useLanguage } from "../PaneContext.tsx";
import { perLanguage } from "../perLanguage.ts";
import { useWhatIfTexts } from "./useWhatIfTexts.ts";

const useStyles = makeStyles({
  text: { margin: 0 },
  help: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const sums = perLanguage((language) => new Intl.NumberFormat(language, { maximumFractionDigits: 2 }));
const differences = perLanguage(
  (language) => new Intl.NumberFormat(language, { maximumFractionDigits: 2, signDisplay: "exceptZero" }),
);

/** What the bonuses come to, now and then; money where salaries are known. */
export function BonusChange({ bonus }: Pick<Comparison, "bonus">) {
  const styles = useStyles();
  const texts = useWhatIfTexts();
  const language = useLanguage();
  if (bonus === null) return <p className={styles.help}>{texts.bonusNone}</p>;
  const { before, after } = bonus;
  const number = sums(language);
  const say = after.isMoney ? texts.bonusMoney : texts.bonusSum;
  return (
    <>
      <p className={styles.text}>
        {say(
          number.format(before.sum),
          number.format(after.sum),
          differences(language).format(after.sum - before.sum),
        )}
      </p>
      {after.unknown > 0 && <p className={styles.help}>{texts.bonusUnknown(after.unknown)}</p>}
    </>
  );
}
