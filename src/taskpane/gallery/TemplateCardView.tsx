import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { listed, raterGroupWord } from "../../messages/index.ts";
import type { TemplateCard } from "../../workflow/index.ts";
import { usePaneActions, useLanguage, usePanePart } from "../PaneContext.tsx";
import { useGalleryTexts } from "./useGalleryTexts.ts";

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
    marginBlockStart: tokens.spacingVerticalS,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    marginBlockStart: tokens.spacingVerticalXS,
  },
});

/** One built-in policy: what it weighs, who rates, where it leads. */
export function TemplateCardView({ card }: { readonly card: TemplateCard }) {
  const styles = useStyles();
  const texts = useGalleryTexts();
  const actions = usePaneActions();
  const language = useLanguage();
  const finding = usePanePart((state) => state.finding);
  const task = usePanePart((state) => state.task);
  const { id, name, indicators, areas, roles, raters, ladder } = card;
  const inForce = finding?.kind === "appraisal" ? finding.appraisal.policy.source : null;
  const facts = [
    texts.facts(indicators.length, areas),
    ...(roles > 0 ? [texts.roles(roles)] : []),
    ...(ladder === null ? [] : [texts.ladder(ladder.levels, ladder.steps)]),
    ...(raters.length > 1
      ? [
          texts.raters(
            listed(
              raters.map((group) => raterGroupWord(group, language)),
              language,
            ),
          ),
        ]
      : []),
  ];
  return (
    <li className={styles.card}>
      <h4 className={styles.name}>
        {name}{" "}
        {inForce === id && (
          <Badge size="small" appearance="tint" color="success">
            {texts.inUse}
          </Badge>
        )}
      </h4>
      <p className={styles.text}>{facts.join(" · ")}</p>
      <p className={styles.text}>{listed(indicators, language)}</p>
      <div className={styles.buttons}>
        {finding?.kind === "appraisal" && (
          <Button
            size="small"
            aria-label={texts.useOf(name)}
            disabledFocusable={task !== null}
            onClick={() => void actions.useRules({ kind: "template", templateId: id })}
          >
            {texts.use}
          </Button>
        )}
        <Button
          size="small"
          aria-label={texts.insertOf(name)}
          disabledFocusable={task !== null}
          onClick={() => void actions.insertTemplate(id)}
        >
          {texts.insert}
        </Button>
      </div>
    </li>
  );
}
