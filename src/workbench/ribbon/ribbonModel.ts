/** What a ribbon button does. */
export type RibbonAction =
  | { readonly kind: "showTaskpane"; readonly url: string }
  | { readonly kind: "executeFunction"; readonly functionName: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tip: string;
  /** Path on this server. */
  readonly icon: string;
  readonly action: RibbonAction;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** What the workbench needs of an add-in's manifest, in one language. */
export interface AddInManifest {
  readonly id: string;
  readonly displayName: string;
  readonly tabLabel: string;
  readonly groups: readonly RibbonGroup[];
  readonly taskpaneUrl: string;
  /** What stands before the dot in formulas; null without custom functions. */
  readonly functionNamespace: string | null;
  readonly functionsUrl: string | null;
}
