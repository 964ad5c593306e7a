import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { base64Of } from "../host/base64Of.ts";
import { usePaneActions, usePanePart } from "../PaneContext.tsx";
import { useCycleTexts } from "./useCycleTexts.ts";

/** Excel on the web takes no more in one request, and base64 makes a third more of it. */
const mostBytes = 50_000_000;

const useStyles = makeStyles({
  help: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Takes the files that came back; they are read inside Excel and go nowhere else. */
export function ChooseFiles() {
  const styles = useStyles();
  const { collect: texts } = useCycleTexts();
  const actions = usePaneActions();
  const task = usePanePart((state) => state.task);
  const merge = usePanePart((state) => state.merge);
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const read = async (files: readonly File[]): Promise<void> => {
    const large = files.find(({ size }) => size > mostBytes);
    setProblem(large === undefined ? null : texts.tooLarge(large.name));
    if (large !== undefined || files.length === 0) return;
    await actions.readReturned(
      await Promise.all(files.map(async (file) => ({ name: file.name, base64: await base64Of(file) }))),
    );
  };
  return (
    <>
      <p className={styles.help}>{texts.collectHelp}</p>
      <Button disabledFocusable={task !== null} onClick={() => input.current?.click()}>
        {texts.choose}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".xlsx,.xlsm"
        aria-label={texts.choose}
        onChange={({ target }) => {
          // The same files may be chosen again after they were mended.
          void read([...(target.files ?? [])]).then(() => (target.value = ""));
        }}
      />
      {problem !== null && <p role="alert">{problem}</p>}
      {merge?.kind === "unsupported" && <p role="alert">{texts.unsupported}</p>}
    </>
  );
}
