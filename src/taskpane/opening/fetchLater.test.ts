import { fetchLater } from "./fetchLater.ts";

describe("fetchLater", () => {
  it("asks for what the page says comes later, and for nothing else", () => {
    document.head.innerHTML =
      '<link rel="icon" href="icon.png"><link rel="later" as="script" href="view.js"><link rel="later" as="script" href="6.js">';
    fetchLater();
    const links = [...document.querySelectorAll("link")].map(({ rel, href }) => [
      rel,
      href.split("/").at(-1),
    ]);
    expect(links).toEqual([
      ["icon", "icon.png"],
      ["preload", "view.js"],
      ["preload", "6.js"],
    ]);
  });
});
