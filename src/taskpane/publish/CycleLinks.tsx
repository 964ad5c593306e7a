import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMessages, usePaneActions } from "../PaneContext.tsx";

const useStyles = makeStyles({
  title: { margin: 0, marginBlockEnd: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase300 },
  box: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The ways to what is done once in a cycle: sending forms out, collecting them, closing. */
export function CycleLinks() {
  const styles = useStyles();
  const { publish } = useMessages();
  const actions = usePaneActions();
  return (
    <section aria-labelledby="cycle">
      <h2 id="cycle" className={styles.title}>
        {publish.cycle}
      </h2>
      <div className={styles.box} role="group" aria-labelledby="cycle">
        <Button onClick={() => actions.show("returns")}>{publish.sendAndCollect}</Button>
        <Button onClick={() => actions.show("closing")}>{publish.closeCycle}</Button>
      </div>
    </section>
  );
}
