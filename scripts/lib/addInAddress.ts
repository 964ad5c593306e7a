/** Where the add-in stands while it is developed; every committed address begins with it. */
export const homeAddress = "https://localhost:3000";

/**
 * Reads the address of the folder on a web server: https, no query, no fragment, without the slash at its end;
 * null when the add-in cannot stand there.
 */
export function readAddress(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { protocol, origin, pathname, search, hash, username } = new URL(text);
  if (protocol !== "https:" || search !== "" || hash !== "" || username !== "") return null;
  return origin + pathname.replace(/\/+$/, "");
}

/**
 * Moves a text with the add-in's own addresses (manifest, functions' metadata) to another address.
 *
 * @param address - As `readAddress` gives it.
 */
export function moveToAddress(text: string, address: string): string {
  return text.replaceAll(homeAddress, address);
}
