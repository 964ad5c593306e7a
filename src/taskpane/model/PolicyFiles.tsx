import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Issue } from "../../core/index.ts";
import { issueSentence } from "../../messages/index.ts";
import { downloadText } from "../host/downloadText.ts";
import { usePaneActions, useLanguage, usePanePart } from "../PaneContext.tsx";
import { useModelTexts, useRules } from "./RulesContext.tsx";

/** A policy with a thousand indicators is some hundred kilobytes; what is far larger is no policy. */
const mostBytes = 5_000_000;
/** So many problems of a bad file are shown; the first ones tell what it is. */
const mostIssues = 5;

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalXS,
  },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold, width: "100%" },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

interface Failure {
  readonly text: string;
  readonly issues: readonly Issue[];
}

/** Where the rules come from and go to: templates, a file, back to what the sheets say. */
export function PolicyFiles() {
  const styles = useStyles();
  const { file: texts } = useModelTexts();
  const actions = usePaneActions();
  const language = useLanguage();
  const task = usePanePart((state) => state.task);
  const { appraisal, policy, work: rules } = useRules();
  const input = useRef<HTMLInputElement>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const load = async (file: File): Promise<void> => {
    if (file.size > mostBytes) {
      setFailure({ text: texts.tooLarge(file.name), issues: [] });
      return;
    }
    const read = await rules.fromFile(await file.text());
    if (!read.ok) {
      setFailure({ text: texts.failed(file.name), issues: read.issues });
      return;
    }
    setFailure(null);
    await actions.useRules({ kind: "given", policy: read.value.policy });
  };
  return (
    <div className={styles.box}>
      <p className={styles.name}>{policy.name}</p>
      <Button size="small" onClick={() => actions.show("gallery")}>
        {texts.templates}
      </Button>
      <Button
        size="small"
        title={texts.importHelp}
        disabledFocusable={task !== null}
        onClick={() => input.current?.click()}
      >
        {texts.import}
      </Button>
      <Button size="small" onClick={() => downloadText(texts.fileName(policy.name), rules.toFile(policy))}>
        {texts.export}
      </Button>
      {appraisal.origin.kind === "given" && (
        <Button
          size="small"
          appearance="subtle"
          title={texts.ownRulesHelp}
          disabledFocusable={task !== null}
          onClick={() => void actions.forgetRules()}
        >
          {texts.ownRules}
        </Button>
      )}
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={texts.importHelp}
        onChange={({ target }) => {
          const chosen = target.files?.[0];
          // The same file may be chosen again after it was mended.
          if (chosen !== undefined) void load(chosen).then(() => (target.value = ""));
        }}
      />
      {failure !== null && (
        <div role="alert">
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              {failure.text}
              <ul className={styles.list}>
                {failure.issues.slice(0, mostIssues).map((issue, index) => (
                  <li key={index}>{issueSentence(issue, language)}</li>
                ))}
              </ul>
            </MessageBarBody>
          </MessageBar>
        </div>
      )}
    </div>
  );
}
