const storageKey = (partition: string | undefined): string => `${partition ?? ""}kpi-appraisal.signer`;

/** The name under which somebody decided before on this machine; "" where nobody did. */
export function preferredSigner(partition: string | undefined): string {
  try {
    return localStorage.getItem(storageKey(partition)) ?? "";
  } catch {
    return "";
  }
}

/** Remembers the name; without storage (private browsing) it lasts for this session. */
export function keepSigner(signer: string, partition: string | undefined): void {
  try {
    localStorage.setItem(storageKey(partition), signer);
  } catch {
    // She will be asked again.
  }
}
