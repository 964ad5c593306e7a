/** Finds LibreOffice; null where it is not installed. */
export function findLibreOffice(): string | null;
/** How to get it on this system. */
export function howToGetLibreOffice(): string;
