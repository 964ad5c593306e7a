import { moveToAddress, readAddress } from "../../scripts/lib/addInAddress.ts";

describe("readAddress", () => {
  it.each([
    ["https://localhost:3000", "https://localhost:3000"],
    ["https://example.org/", "https://example.org"],
    ["https://example.org/tools/kpi/", "https://example.org/tools/kpi"],
    ["https://example.org:8443/kpi//", "https://example.org:8443/kpi"],
  ])("takes %s as %s", (text, address) => {
    expect(readAddress(text)).toBe(address);
  });

  it.each([
    "http://example.org",
    "example.org",
    "https://",
    "https://example.org/?a=1",
    "https://example.org/#top",
    "https://someone@example.org/",
    "file:///srv/kpi",
  ])("refuses %s", (text) => {
    expect(readAddress(text)).toBeNull();
  });
});

describe("moveToAddress", () => {
  it("moves every address of the add-in and no other", () => {
    const text = "https://localhost:3000/a https://appsforoffice.microsoft.com https://localhost:3000/b";
    expect(moveToAddress(text, "https://example.org/kpi")).toBe(
      "https://example.org/kpi/a https://appsforoffice.microsoft.com https://example.org/kpi/b",
    );
  });
});
