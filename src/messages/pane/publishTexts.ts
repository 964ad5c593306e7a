/** What is written and how; the way back. */
export interface PublishTexts {
  readonly tabs: string;
  readonly tabsHelp: string;
  readonly language: string;
  readonly sharing: string;
  /** How derived numbers stand in the tabs. */
  readonly sharings: { readonly native: string; readonly live: string; readonly sealed: string };
  /** Under the choices. */
  readonly publishSo: string;
  readonly preview: string;
  readonly previewTitle: string;
  readonly previewSheet: (name: string, change: "added" | "changed" | "unchanged", cells: number) => string;
  readonly result: string;
  readonly restore: string;
  readonly restoreHelp: string;
  readonly restoreQuestion: string;
  readonly restoreConfirm: string;
  readonly keep: string;
  readonly calibrates: string;
  readonly protects: string;
  readonly options: string;
  readonly loadingTabs: string;
  readonly redaction: string;
  readonly hidesNames: string;
  readonly hidesFewRaters: string;
  readonly onlyId: string;
  readonly onlyIdHint: string;
  readonly idUnknown: string;
  readonly cycle: string;
  readonly sendAndCollect: string;
  readonly closeCycle: string;
}
