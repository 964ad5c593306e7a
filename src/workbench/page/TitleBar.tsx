import { useRef, type ReactElement } from "react";
import { displayLanguages, nearestLanguage, type DisplayLanguage } from "./displayLanguage.ts";
import { displayThemes, nearestTheme, type DisplayTheme } from "./displayTheme.ts";
import type { Labels } from "./labels.ts";

interface TitleBarProps {
  readonly labels: Labels;
  readonly appName: string;
  readonly documentName: string;
  readonly samples: readonly string[];
  readonly sample: string | null;
  readonly language: DisplayLanguage;
  readonly theme: DisplayTheme;
  readonly onSample: (sample: string) => void;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onLanguage: (language: DisplayLanguage) => void;
  readonly onTheme: (theme: DisplayTheme) => void;
}

const languageNames: Readonly<Record<DisplayLanguage, string>> = {
  "zh-CN": "简体中文",
  "zh-TW": "繁體中文",
  "en-US": "English",
};

/** Which workbook is open, and what can be chosen: sample, file, language, theme. */
export function TitleBar(props: TitleBarProps): ReactElement {
  const { labels, samples, sample, language, theme } = props;
  const file = useRef<HTMLInputElement>(null);
  return (
    <header className="title-bar">
      <strong className="title-app">{props.appName}</strong>
      <span className="title-kind">{labels.title}</span>
      <span className="title-document" data-testid="document-name">
        {props.documentName}
      </span>
      <label>
        {labels.sample}
        <select
          value={sample ?? ""}
          onChange={(event) => props.onSample(event.target.value)}
          data-testid="sample"
        >
          {sample === null && <option value="">{labels.ownFile}</option>}
          {samples.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <button type="button" onClick={() => file.current?.click()}>
        {labels.open}
      </button>
      <input
        ref={file}
        type="file"
        accept=".xlsx"
        hidden
        data-testid="file"
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          if (chosen !== undefined) {
            props.onOpen(chosen);
          }
          event.target.value = "";
        }}
      />
      <button type="button" onClick={props.onSave} data-testid="save">
        {labels.save}
      </button>
      <label>
        <span className="for-screen-readers">{labels.language}</span>
        <select
          value={language}
          onChange={(event) => props.onLanguage(nearestLanguage(event.target.value))}
          data-testid="language"
        >
          {displayLanguages.map((tag) => (
            <option key={tag} value={tag}>
              {languageNames[tag]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="for-screen-readers">{labels.theme}</span>
        <select
          value={theme}
          onChange={(event) => props.onTheme(nearestTheme(event.target.value))}
          data-testid="theme"
        >
          {displayThemes.map((name) => (
            <option key={name} value={name}>
              {labels.themes[name]}
            </option>
          ))}
        </select>
      </label>
    </header>
  );
}
