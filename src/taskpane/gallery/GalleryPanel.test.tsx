import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { fakeWorkbook } from "../../../test/dom/fakeWorkbook.ts";
import { openPane } from "../../../test/dom/openPane.tsx";
import { gridOf } from "../../../test/fixtures/gridOf.ts";
import { violationsOf } from "../../../test/dom/violationsOf.ts";

async function openGallery() {
  const pane = await openPane();
  act(() => pane.actions.show("gallery"));
  await screen.findByText("27 templates");
  return pane;
}

describe("the gallery", () => {
  it("shows all templates, those with a ladder apart, with what is in them, and finds by name and indicator", async () => {
    await openGallery();
    const laddered = within(screen.getByRole("region", { name: "Appraisal and career ladder" }));
    expect(laddered.getAllByRole("listitem")[0]).toHaveTextContent(
      /areas?, \d+ indicators.*ladder of \d levels/,
    );
    const others = within(screen.getByRole("region", { name: "Appraisal alone" }));
    expect(others.queryByText(/ladder of/)).toBeNull();
    await userEvent.type(screen.getByRole("searchbox"), "002-M");
    expect(screen.getByText("1 template")).toBeVisible();
    await userEvent.clear(screen.getByRole("searchbox"));
    await userEvent.type(screen.getByRole("searchbox"), "no such thing");
    expect(screen.getByText("No template matches.")).toBeVisible();
  });

  it("uses a template's rules on this workbook, keeps them, and takes them back", async () => {
    const { workbook, store } = await openGallery();
    const [use] = screen.getAllByRole("button", { name: /^Use on this workbook: / });
    await userEvent.click(use!);
    expect((await screen.findAllByText("The rules are applied and kept in this workbook."))[0]).toBeVisible();
    expect(await workbook.load("kept")).toMatchObject({ policy: { source: "000" } });
    expect(screen.getByText("in use")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Go back to the old rules" }));
    expect(await workbook.load("kept")).toMatchObject({ policy: null });
    await waitFor(() => expect(store.get().notice).toEqual({ kind: "rulesUndone" }));
  });

  it("has no barrier that axe finds", async () => {
    const { container } = await openGallery();
    expect(await violationsOf(container)).toEqual([]);
  });
});

describe("the first run in a workbook without scores", () => {
  it("offers a sample and the templates before any set-up", async () => {
    const workbook = fakeWorkbook([gridOf("Sheet1", [])]);
    const { container } = await openPane("en", workbook);
    const box = within(await screen.findByRole("region", { name: "See it work first" }));
    expect(await violationsOf(container)).toEqual([]);
    await userEvent.click(box.getByRole("button", { name: "Insert sample sheets" }));
    expect(await workbook.load("kept")).toMatchObject({ policy: { source: "000" } });
    expect(
      await screen.findByText(/sample sheets? inserted\./, { selector: "[aria-live] *, [aria-live]" }),
    ).toBeInTheDocument();
    await userEvent.click(box.getByRole("button", { name: "Browse the templates" }));
    expect(await screen.findByText("27 templates")).toBeVisible();
  });
});
