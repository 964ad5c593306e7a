/** Other rules tried on the same people. */
export interface WhatIfTexts {
  readonly intro: string;
  readonly nothingMoved: string;
  readonly noChange: string;
  readonly computing: string;
  readonly weights: string;
  readonly cutOffs: string;
  readonly raters: string;
  readonly quota: string;
  readonly cutOff: (grade: string) => string;
  readonly balance: string;
  readonly up: (count: number) => string;
  readonly down: (count: number) => string;
  readonly stay: (count: number) => string;
  readonly rescored: (count: number) => string;
  readonly result: string;
  readonly gradesLabel: string;
  readonly grade: string;
  readonly now: string;
  readonly then: string;
  readonly difference: string;
  readonly moves: string;
  readonly move: (name: string, from: string, to: string) => string;
  readonly noGrade: string;
  readonly filter: string;
  readonly filters: { readonly all: string; readonly up: string; readonly down: string };
  readonly promotion: string;
  readonly gained: (count: number) => string;
  readonly lost: (count: number) => string;
  readonly step: (name: string, level: string) => string;
  readonly more: (count: number) => string;
  readonly bonus: string;
  readonly bonusMoney: (before: string, after: string, change: string) => string;
  readonly bonusSum: (before: string, after: string, change: string) => string;
  readonly bonusUnknown: (count: number) => string;
  readonly bonusNone: string;
  readonly failed: string;
}
