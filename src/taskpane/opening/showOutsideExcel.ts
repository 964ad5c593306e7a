/** Somebody opened the page by itself, to see whether it can be reached: it says so instead of waiting for Excel. */
export async function showOutsideExcel(): Promise<void> {
  const { languageOf, paneMessagesOf } = await import(
    /* webpackChunkName: "view" */ "../../messages/index.ts"
  );
  const note = document.createElement("p");
  note.style.cssText = "padding: 0 16px; font-family: system-ui, sans-serif";
  note.textContent = paneMessagesOf(languageOf(navigator.language)).error.outsideExcel;
  document.getElementById("root")?.replaceChildren(note);
}
