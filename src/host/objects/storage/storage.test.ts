import { createWorkbook } from "../../model/index.ts";
import { startNodeHost, type NodeHost } from "../../node/startNodeHost.ts";
import { refusalOf } from "../../testing/refusalOf.ts";

function start(): NodeHost {
  return startNodeHost(createWorkbook(["Scores"]));
}

describe("workbook.settings", () => {
  it("keeps JSON values, dates too", async () => {
    const host = start();
    const value = { id: "{1}", weights: [0.6, 0.3, 0.1], at: new Date(Date.UTC(2025, 0, 2)), 名: true };
    await host.run(async (context) => {
      context.workbook.settings.add("kpi", value);
      context.workbook.settings.add("other", 1);
      await context.sync();
      const setting = context.workbook.settings.getItem("kpi").load("key,value");
      context.workbook.settings.load("items/key");
      await context.sync();
      expect(setting.value).toEqual(value);
      expect(context.workbook.settings.items.map(({ key }) => key)).toEqual(["kpi", "other"]);
    });
    expect(host.workbook.touched.has("settings")).toBe(true);
  });

  it("writes over, changes and deletes a setting", async () => {
    const host = start();
    await host.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("kpi", 1);
      const setting = settings.add("kpi", 2);
      await context.sync();
      setting.value = "three";
      await context.sync();
      expect(host.workbook.settings).toEqual(new Map([["kpi", "three"]]));
      setting.delete();
      const gone = settings.getItemOrNullObject("kpi");
      const count = settings.getCount();
      await context.sync();
      expect([gone.isNullObject, count.value]).toEqual([true, 0]);
    });
    expect(await refusalOf(host, (context) => context.workbook.settings.getItem("KPI").load("value"))).toBe(
      "ItemNotFound",
    );
  });
});

describe("workbook.customXmlParts", () => {
  it("keeps parts and finds them by id and namespace", async () => {
    const host = start();
    await host.run(async (context) => {
      const parts = context.workbook.customXmlParts;
      const part = parts.add('<policy xmlns="urn:kpi"><a/></policy>').load("id,namespaceUri");
      parts.add("<plain/>");
      await context.sync();
      const again = parts.getItem(part.id).getXml();
      const ours = parts.getByNamespace("urn:kpi");
      const only = ours.getOnlyItemOrNullObject().load("id");
      const counts = [parts.getCount(), ours.getCount()];
      await context.sync();
      expect([part.namespaceUri, again.value, only.id]).toEqual([
        "urn:kpi",
        '<policy xmlns="urn:kpi"><a/></policy>',
        part.id,
      ]);
      expect(counts.map(({ value }) => value)).toEqual([2, 1]);
      part.setXml('<policy xmlns="urn:kpi2"/>');
      const none = parts.getByNamespace("urn:kpi").getOnlyItemOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
      part.delete();
      const rest = parts.getCount();
      await context.sync();
      expect(rest.value).toBe(1);
    });
    expect(host.workbook.touched.has("customXmlParts")).toBe(true);
  });

  it("refuses what is not well-formed", async () => {
    expect(await refusalOf(start(), (context) => context.workbook.customXmlParts.add("<a>"))).toBe(
      "InvalidArgument",
    );
  });
});

describe("document properties", () => {
  it("are read and written, custom ones with their type", async () => {
    const host = start();
    host.workbook.properties.creationDate = "2025-01-02T03:04:05Z";
    await host.run(async (context) => {
      const { properties } = context.workbook;
      properties.title = "考核";
      properties.revisionNumber = 3;
      properties.custom.add("Period", "2025Q1");
      properties.custom.add("People", 24);
      properties.custom.add("Closed", false);
      properties.load("title,revisionNumber,creationDate");
      properties.custom.load("items/key,items/value,items/type");
      await context.sync();
      expect([properties.title, properties.revisionNumber]).toEqual(["考核", 3]);
      expect(properties.creationDate).toEqual(new Date("2025-01-02T03:04:05Z"));
      expect(properties.custom.items.map(({ key, value, type }) => [key, value as unknown, type])).toEqual([
        ["Period", "2025Q1", "String"],
        ["People", 24, "Number"],
        ["Closed", false, "Boolean"],
      ]);
      properties.custom.getItem("PERIOD").delete();
      properties.custom.add("people", 25);
      await context.sync();
    });
    expect(host.workbook.customProperties).toEqual(
      new Map<string, unknown>([
        ["People", 25],
        ["Closed", false],
      ]),
    );
  });

  it("are short", async () => {
    const long = "x".repeat(256);
    expect(await refusalOf(start(), (context) => context.workbook.properties.custom.add("k", long))).toBe(
      "InvalidArgument",
    );
  });
});

describe("sheet.customProperties", () => {
  it("mark a sheet under keys in any case", async () => {
    const host = start();
    await host.run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getItem("Scores");
      customProperties.add("kpi.owner", "summary");
      await context.sync();
      const found = customProperties.getItemOrNullObject("KPI.Owner").load("key,value");
      const none = customProperties.getItemOrNullObject("other");
      await context.sync();
      expect([found.key, found.value, none.isNullObject]).toEqual(["kpi.owner", "summary", true]);
      found.value = "detail";
      await context.sync();
    });
    expect(host.workbook.sheets[0]?.customProperties).toEqual(new Map([["kpi.owner", "detail"]]));
    expect(host.workbook.sheets[0]?.touched.has("customProperties")).toBe(true);
  });
});
