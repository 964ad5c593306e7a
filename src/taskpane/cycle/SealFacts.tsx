import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { SealCheck } from "../../workflow/index.ts";
import { dateText } from "../host/dateText.ts";
import { useLanguage } from "../PaneContext.tsx";
import { useCycleTexts } from "./useCycleTexts.ts";

/** A seal that could be read. */
export type FoundSeal = Extract<SealCheck, { readonly version: number }>;

const intents = { intact: "success", edited: "warning", damaged: "error" } as const;

const useStyles = makeStyles({
  box: { minWidth: 0, width: "100%" },
  title: { marginBlock: 0, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  hash: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere", userSelect: "all" },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
});

/** Who closed what and when, the hash to note down, whether it still stands, and who opened it again. */
export function SealFacts({ seal }: { readonly seal: FoundSeal }) {
  const styles = useStyles();
  const { closing: texts } = useCycleTexts();
  const language = useLanguage();
  const { state, version, title, by, sealedAt, hash, isOpen, faults, reopenings } = seal;
  return (
    <section className={styles.box} aria-labelledby="seal-version">
      <h3 id="seal-version" className={styles.title}>
        {texts.version(version, title)}
      </h3>
      <p className={styles.text}>{texts.sealedBy(by, dateText(sealedAt, language))}</p>
      <div role="status">
        <MessageBar intent={intents[state]} layout="multiline">
          <MessageBarBody>
            {texts.state[state]} {isOpen && texts.isOpen}
            {faults.length > 0 && (
              <ul className={styles.list}>
                {faults.map(({ version: of, part }) => (
                  <li key={`${String(of)} ${part}`}>{texts.fault(of, part)}</li>
                ))}
              </ul>
            )}
          </MessageBarBody>
        </MessageBar>
      </div>
      <p className={styles.text}>
        {texts.hash}: <span className={styles.hash}>{hash}</span>
      </p>
      <p className={styles.text}>{texts.hashHelp}</p>
      {reopenings.length > 0 && (
        <>
          <h4 className={styles.title}>{texts.reopenings}</h4>
          <ul className={styles.list}>
            {reopenings.map(({ version: of, by: who, at, why }) => (
              <li key={at}>{texts.reopened(of, who, dateText(at, language), why)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
