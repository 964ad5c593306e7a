import type { AppraisalPolicy, DistributionPolicy, QuotaShare } from "../../core/index.ts";
import { balanceShares } from "./balanceShares.ts";
import type { PolicyEdit } from "./policyEdit.ts";

type QuotaEdit = Extract<PolicyEdit, { readonly kind: "quota" | "share" | "balancedShare" }>;

/** Changes the quota of grades, begins one or takes it away. */
export function editQuota(policy: AppraisalPolicy, edit: QuotaEdit): AppraisalPolicy {
  if (edit.kind === "quota") {
    if (edit.change === null) return { ...policy, distribution: null };
    return { ...policy, distribution: { ...(policy.distribution ?? newQuota(policy)), ...edit.change } };
  }
  const { distribution } = policy;
  if (distribution === null) return policy;
  const shares = editShares(distribution.shares, edit);
  return { ...policy, distribution: { ...distribution, shares } };
}

function editShares(
  shares: readonly QuotaShare[],
  { kind, grade, share }: Exclude<QuotaEdit, { readonly kind: "quota" }>,
): readonly QuotaShare[] {
  const place = shares.findIndex((one) => one.grade === grade);
  if (kind === "share") return shares.map((one, index) => (index === place ? { grade, share } : one));
  const balanced = balanceShares(
    shares.map((one) => one.share),
    place,
    share,
  );
  return shares.map((one, index) => ({ ...one, share: balanced[index] ?? one.share }));
}

/** Advice only, with equal shares, so that beginning a quota moves nobody. */
function newQuota({ grades }: AppraisalPolicy): DistributionPolicy {
  const bands = grades.scales.find(({ id }) => id === grades.scaleId)?.bands ?? [];
  return {
    shares: bands.map(({ grade }) => ({ grade, share: 1 / bands.length })),
    mode: "soft",
    group: "all",
    jointPools: [],
    equalFractions: "topFirst",
    tiePolicy: "expandUp",
    minimumGroupSize: 8,
    excludes: [],
    floorGates: [],
  };
}
