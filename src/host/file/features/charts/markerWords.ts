import { wordPairs } from "../block/wordPairs.ts";

/** `Excel.ChartMarkerStyle` beside ST_MarkerStyle; "Automatic" is written by saying nothing. */
export const markerWords = wordPairs({
  None: "none",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Dot: "dot",
  Dash: "dash",
  Circle: "circle",
  Plus: "plus",
});
