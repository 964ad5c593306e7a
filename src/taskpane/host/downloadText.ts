/** Hands a text to the user as a file; it goes from memory to her disk and nowhere else. */
export function downloadText(fileName: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName.replaceAll(/[\\/:*?"<>|]/gu, "_");
  document.body.append(link);
  link.click();
  link.remove();
  URL.revokeObjectURL(url);
}
