/** How many months the three horizons of a long-term plan reach; null: the policy does not say. */
export interface DevelopmentPolicy {
  readonly shortMonths: number | null;
  readonly middleMonths: number | null;
  readonly longMonths: number | null;
}
