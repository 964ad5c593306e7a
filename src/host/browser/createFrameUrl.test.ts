import { createFrameUrl } from "./createFrameUrl.ts";

describe("createFrameUrl", () => {
  it("says Excel, web, language, shared runtime and custom functions, and who the host is last", () => {
    const url = createFrameUrl({
      pageUrl: "https://localhost:3000/taskpane.html?et=",
      hostOrigin: "https://localhost:3000",
      displayLanguage: "zh-CN",
      conversationId: "c1",
      addInId: "id",
    });
    expect(url).toBe(
      "https://localhost:3000/taskpane.html?et=&_host_Info=Excel%24Web%2416.01%24zh-CN%24c1%24%24disableLogging%243" +
        "#&_serializer_version=1&_xdm_Info=c1|id|https%3A%2F%2Flocalhost%3A3000",
    );
  });
});
