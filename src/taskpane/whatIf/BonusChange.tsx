import { makeStyles, tokens } from "@fluentui/react-components";
import type { Comparison } from "../../workflow/index.ts";
import { usePaneState } from "../PaneContext.tsx";
import { useWhatIfTexts } from "./useWhatIfTexts.ts";

const useStyles = makeStyles({
  text: { margin: 0 },
  help: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What the bonuses come to, now and then; money where salaries are known. */
export function BonusChange({ bonus }: Pick<Comparison, "bonus">) {
  const styles = useStyles();
  const texts = useWhatIfTexts();
  const { language } = usePaneState();
  if (bonus === null) return <p className={styles.help}>{texts.bonusNone}</p>;
  const { before, after } = bonus;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const signed = new Intl.NumberFormat(language, { maximumFractionDigits: 2, signDisplay: "exceptZero" });
  const say = after.isMoney ? texts.bonusMoney : texts.bonusSum;
  return (
    <>
      <p className={styles.text}>
        {say(number.format(before.sum), number.format(after.sum), signed.format(after.sum - before.sum))}
      </p>
      {after.unknown > 0 && <p className={styles.help}>{texts.bonusUnknown(after.unknown)}</p>}
    </>
  );
}
