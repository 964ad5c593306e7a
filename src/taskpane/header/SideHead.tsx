import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useMessages, usePaneActions } from "../PaneContext.tsx";
import type { Panel } from "../state/paneState.ts";

const useStyles = makeStyles({
  back: {
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    // Only there has it a border, which stands in line with the text below.
    "@media (forced-colors: active)": { marginInlineStart: 0 },
  },
  title: {
    margin: 0,
    marginBlock: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
});

interface Props {
  readonly panel: Panel;
  /** The step that she came from. */
  readonly step: Panel;
}

/** The way back and the title of a panel that links lead to. */
export function SideHead({ panel, step }: Props) {
  const styles = useStyles();
  const { tabs, backTo } = useMessages();
  const actions = usePaneActions();
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        className={styles.back}
        icon={<ArrowLeftRegular />}
        onClick={() => actions.show(step)}
      >
        {backTo(tabs[step])}
      </Button>
      {/* A stop of its own: from an element that Tab never reaches, Fluent's focus manager finds no way on. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <h2 id="side-title" tabIndex={0} className={styles.title}>
        {tabs[panel]}
      </h2>
    </>
  );
}
