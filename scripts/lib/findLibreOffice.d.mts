/** Finds LibreOffice; null where it is not installed. */
export function findLibreOffice(): string | null;
