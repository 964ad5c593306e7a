import { lazy, type ComponentType } from "react";
import type { Panel } from "./state/paneState.ts";

const load = {
  check: () => import(/* webpackChunkName: "check" */ "./check/CheckPanel.tsx"),
  model: () => import(/* webpackChunkName: "model" */ "./model/ModelPanel.tsx"),
  results: () => import(/* webpackChunkName: "results" */ "./results/ResultsPanel.tsx"),
  promotion: () => import(/* webpackChunkName: "promotion" */ "./promotion/PromotionPanel.tsx"),
  whatIf: () => import(/* webpackChunkName: "whatIf" */ "./whatIf/WhatIfPanel.tsx"),
  publish: () => import(/* webpackChunkName: "publish" */ "./publish/PublishPanel.tsx"),
  functions: () => import(/* webpackChunkName: "functionsPanel" */ "./functions/FunctionsPanel.tsx"),
  gallery: () => import(/* webpackChunkName: "gallery" */ "./gallery/GalleryPanel.tsx"),
  returns: () => import(/* webpackChunkName: "cyclePanels" */ "./cycle/ReturnsPanel.tsx"),
  closing: () => import(/* webpackChunkName: "cyclePanels" */ "./cycle/ClosingPanel.tsx"),
};

/** The panels; each loads when it is opened. What was found stands in the header, which waits for none of them. */
export const views: Readonly<Record<Panel, ComponentType>> = {
  check: lazy(() => load.check().then(({ CheckPanel }) => ({ default: CheckPanel }))),
  model: lazy(() => load.model().then(({ ModelPanel }) => ({ default: ModelPanel }))),
  results: lazy(() => load.results().then(({ ResultsPanel }) => ({ default: ResultsPanel }))),
  promotion: lazy(() => load.promotion().then(({ PromotionPanel }) => ({ default: PromotionPanel }))),
  whatIf: lazy(() => load.whatIf().then(({ WhatIfPanel }) => ({ default: WhatIfPanel }))),
  publish: lazy(() => load.publish().then(({ PublishPanel }) => ({ default: PublishPanel }))),
  functions: lazy(() => load.functions().then(({ FunctionsPanel }) => ({ default: FunctionsPanel }))),
  gallery: lazy(() => load.gallery().then(({ GalleryPanel }) => ({ default: GalleryPanel }))),
  returns: lazy(() => load.returns().then(({ ReturnsPanel }) => ({ default: ReturnsPanel }))),
  closing: lazy(() => load.closing().then(({ ClosingPanel }) => ({ default: ClosingPanel }))),
};

/** Fetches the panels that the main way leads to, once the first look is over, so that opening them waits for nothing. */
export async function fetchPanels(): Promise<void> {
  await Promise.all([load.results(), load.promotion(), load.publish()]);
}
