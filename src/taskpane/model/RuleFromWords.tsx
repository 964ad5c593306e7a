import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ScoringRule } from "../../core/index.ts";
import { useModelTexts, useRules } from "./RulesContext.tsx";

const useStyles = makeStyles({
  line: { display: "flex", gap: tokens.spacingHorizontalXS },
  input: { flexGrow: 1, minWidth: 0 },
});

/** Reads a rule from the words of a policy; says what it could not use. */
export function RuleFromWords({
  onRule,
  onTarget,
}: {
  readonly onRule: (rule: ScoringRule) => void;
  readonly onTarget: (target: number) => void;
}) {
  const styles = useStyles();
  const { indicator: texts } = useModelTexts();
  const { work } = useRules();
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const understand = (): void => {
    if (text.trim() === "") return;
    const read = work.ruleFromWords(text);
    if (!read.ok) {
      setProblem(texts.notUnderstood);
      return;
    }
    setProblem(read.unread.length === 0 ? null : texts.unread(read.unread.join("; ")));
    onRule(read.rule);
    if (read.target !== null) onTarget(read.target);
  };
  return (
    <Field
      label={texts.words}
      hint={texts.wordsHelp}
      size="small"
      {...(problem === null ? {} : { validationMessage: problem, validationState: "warning" as const })}
    >
      <div className={styles.line}>
        <Input
          size="small"
          className={styles.input}
          aria-label={texts.words}
          value={text}
          onChange={(_, data) => setText(data.value)}
          onKeyDown={(event) => event.key === "Enter" && understand()}
        />
        <Button size="small" onClick={understand}>
          {texts.understand}
        </Button>
      </div>
    </Field>
  );
}
