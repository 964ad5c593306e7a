import { makeStyles, tokens } from "@fluentui/react-components";
import { ChooseFiles } from "./ChooseFiles.tsx";
import { MergeBox } from "./MergeBox.tsx";
import { SendBox } from "./SendBox.tsx";
import { useCycleTexts } from "./useCycleTexts.ts";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  title: { marginBlock: 0, fontSize: tokens.fontSizeBase400 },
});

/** Sends forms out by department, and merges what came back. */
export function ReturnsPanel() {
  const styles = useStyles();
  const { collect: texts } = useCycleTexts();
  return (
    <div className={styles.panel}>
      <section aria-labelledby="send-out">
        <h3 id="send-out" className={styles.title}>
          {texts.send}
        </h3>
        <SendBox />
      </section>
      <section aria-labelledby="collect">
        <h3 id="collect" className={styles.title}>
          {texts.collect}
        </h3>
        <ChooseFiles />
        <MergeBox />
      </section>
    </div>
  );
}
