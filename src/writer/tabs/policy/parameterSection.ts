import type { ParameterTopic, PrintedPolicy } from "../../../core/index.ts";
import { policyWord } from "../../../messages/policyTables/policyWord.ts";
import { colors } from "../../theme/colors.ts";
import type { Book } from "../../model/book.ts";
import { cellText, choicesOf, formatOf } from "./cellText.ts";
import { isAssumed } from "./isAssumed.ts";
import { policySection, sectionColumn, type PolicySection } from "./policySection.ts";

/** The single parameters of a topic; null where this policy has none of them. */
export function parameterSection(
  { policy, options: { language }, texts }: Book,
  printed: PrintedPolicy,
  topic: ParameterTopic,
): { readonly section: PolicySection; readonly keys: readonly string[] } | null {
  const shown = printed.parameters.filter((parameter) => parameter.topic === topic);
  if (shown.length === 0) return null;
  const defaults = shown.flatMap(({ pointer }, row) => (isAssumed(policy, pointer) ? [row] : []));
  const hasTable = printed.tables.some(({ id }) => id === topic);
  const title = policyWord("table", topic, language);
  return {
    keys: shown.map(({ key }) => key),
    section: policySection({
      title: hasTable ? `${title} · ${policyWord("column", "parameter", language)}` : title,
      columns: [
        sectionColumn({ header: policyWord("column", "parameter", language), tone: "label" }),
        sectionColumn({
          header: policyWord("column", "value", language),
          tone: "parameter",
          wraps: true,
        }),
        sectionColumn({ header: policyWord("column", "remark", language), tone: "quiet" }),
      ],
      rows: shown.map(({ key, column, value }, row) => [
        policyWord("parameter", key, language),
        cellText(column, value, language),
        defaults.includes(row) ? texts.policy.defaultMark : null,
      ]),
      defaults,
      cells: Object.fromEntries(
        shown.flatMap(({ key, column }, row): [string, PolicySection["cells"][string]][] => {
          const choices = choicesOf(column, language);
          const numberFormat = formatOf(column);
          // The check code is ours, not the user's.
          if (key === "stamp") return [[`${String(row)},1`, { style: { color: colors.quiet } }]];
          if (choices === null && numberFormat === null) return [];
          return [
            [
              `${String(row)},1`,
              {
                ...(choices === null ? {} : { choices }),
                ...(numberFormat === null ? {} : { style: { numberFormat } }),
              },
            ],
          ];
        }),
      ),
    }),
  };
}
