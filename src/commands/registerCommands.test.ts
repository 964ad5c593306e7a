import { registerCommands } from "./registerCommands.ts";

type Command = (event: { completed: () => void }) => Promise<void>;

/** The part of office.js that commands touch. */
function fakeOffice(showAsTaskpane: () => Promise<void>): Map<string, Command> {
  const commands = new Map<string, Command>();
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (name: string, command: Command) => commands.set(name, command) },
      addin: { showAsTaskpane },
    },
  });
  return commands;
}

const actions = () => ({
  checkSheets: jest.fn(() => Promise.resolve()),
  scoreAndPublish: jest.fn(() => Promise.resolve()),
  restoreLast: jest.fn(() => Promise.resolve()),
  showFunctions: jest.fn(),
  writeIn: jest.fn(),
});

describe("registerCommands", () => {
  it.each(["checkSheets", "scoreAndPublish", "restoreLast", "showFunctions"] as const)(
    "shows the pane, runs %s and frees the button",
    async (name) => {
      const show = jest.fn(() => Promise.resolve());
      const commands = fakeOffice(show);
      const called = actions();
      registerCommands(called);
      const completed = jest.fn();
      await commands.get(name)?.({ completed });
      expect(called[name]).toHaveBeenCalledTimes(1);
      expect(show).toHaveBeenCalledTimes(1);
      expect(completed).toHaveBeenCalledTimes(1);
    },
  );

  it.each([
    ["writeSimplifiedChinese", "zh-CN"],
    ["writeTraditionalChinese", "zh-TW"],
    ["writeEnglish", "en"],
  ])("%s chooses the language of the tabs", async (name, language) => {
    const commands = fakeOffice(() => Promise.resolve());
    const called = actions();
    registerCommands(called);
    const completed = jest.fn();
    await commands.get(name)?.({ completed });
    expect(called.writeIn).toHaveBeenCalledWith(language);
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it("does the work where the pane cannot be shown", async () => {
    const commands = fakeOffice(() => Promise.reject(new Error("no pane")));
    const called = actions();
    registerCommands(called);
    const completed = jest.fn();
    await commands.get("restoreLast")?.({ completed });
    expect(called.restoreLast).toHaveBeenCalledTimes(1);
    expect(completed).toHaveBeenCalledTimes(1);
  });

  it("frees the button when the work fails", async () => {
    const commands = fakeOffice(() => Promise.resolve());
    registerCommands({ ...actions(), restoreLast: () => Promise.reject(new Error("broken")) });
    const completed = jest.fn();
    await expect(commands.get("restoreLast")?.({ completed })).rejects.toThrow("broken");
    expect(completed).toHaveBeenCalledTimes(1);
  });
});
