import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePaneActions, usePanePart } from "../PaneContext.tsx";
import { useGalleryTexts } from "./useGalleryTexts.ts";

/** The template that shows the most: areas, raters, grades, a ladder. */
const sampleId = "000";

const useStyles = makeStyles({
  box: {
    padding: tokens.spacingHorizontalM,
    marginBlockEnd: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  text: { marginBlockStart: tokens.spacingVerticalXS, marginBlockEnd: tokens.spacingVerticalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** In a workbook without scores: a sample to see the whole way at once, or a template to begin with. */
export function FirstRun() {
  const styles = useStyles();
  const { firstRun } = useGalleryTexts();
  const actions = usePaneActions();
  const task = usePanePart((state) => state.task);
  return (
    <section aria-labelledby="first-run" className={styles.box}>
      <h2 id="first-run" className={styles.title}>
        {firstRun.title}
      </h2>
      <p className={styles.text}>{firstRun.text}</p>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={task !== null}
          onClick={() => void actions.insertTemplate(sampleId)}
        >
          {firstRun.sample}
        </Button>
        <Button onClick={() => actions.show("gallery")}>{firstRun.browse}</Button>
      </div>
    </section>
  );
}
