import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { PaneMessages } from "../../messages/index.ts";
import type { PolicyChoice } from "../../workflow/index.ts";
import { useMessages, usePane, usePaneActions, useLanguage, usePanePart } from "../PaneContext.tsx";
import type { Finding } from "../state/paneState.ts";

type Found = Extract<Finding, { kind: "appraisal" }>;

const useStyles = makeStyles({
  box: { marginBlockEnd: tokens.spacingVerticalM },
  // A select is as wide as its longest choice unless it is told otherwise.
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  select: { minWidth: 0, "& select": { width: "100%", textOverflow: "ellipsis" } },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Which rules apply, where they come from, and the way to others. */
export function RulesChoice({ finding }: { readonly finding: Found }) {
  const styles = useStyles();
  const messages = useMessages();
  const { work } = usePane();
  const actions = usePaneActions();
  const rules = usePanePart((state) => state.rules);
  const language = useLanguage();
  const { appraisal } = finding;
  const { assumed } = appraisal.policy;
  return (
    <div className={styles.box}>
      <Field label={messages.rules.label} size="small" className={styles.field}>
        <Select
          size="small"
          className={styles.select}
          value={keyOf(rules)}
          onChange={(_, { value }) => void actions.chooseRules(choiceOf(value))}
        >
          <option value="auto">{originText(finding, messages)}</option>
          <option value="proposed">{messages.rules.readFromSheet}</option>
          {work?.templates(language).map(({ id, name }) => (
            <option key={id} value={`template:${id}`}>
              {messages.rules.fromTemplate(name)}
            </option>
          ))}
        </Select>
      </Field>
      {assumed.length > 0 && <p className={styles.hint}>{messages.rules.assumed(assumed.length)}</p>}
    </div>
  );
}

/** What "find out" found out; without it where another choice is in force. */
function originText({ appraisal, summary }: Found, { rules }: PaneMessages): string {
  if (appraisal.origin.kind === "template")
    return appraisal.origin.isChosen ? rules.auto : rules.fromTemplate(summary.policyName);
  if (appraisal.origin.kind === "sheet") return rules.fromSheet(appraisal.origin.sheetName);
  return appraisal.origin.kind === "given" ? rules.given : rules.auto;
}

function keyOf(choice: PolicyChoice): string {
  return choice.kind === "template" ? `template:${choice.templateId}` : choice.kind;
}

function choiceOf(key: string): PolicyChoice {
  if (key.startsWith("template:")) return { kind: "template", templateId: key.slice("template:".length) };
  return key === "proposed" ? { kind: "proposed" } : { kind: "auto" };
}
