import { Explorer } from "./explorer-driver.ts";
import { expect, test } from "./fixtures.ts";

// A small map is drawn sooner where there is no graphics card.
test.use({ viewport: { width: 1000, height: 640 } });

test("to the globe and back the map keeps its place and its marks, and Back undoes the change", async ({ actions }) => {
  const explorer = new Explorer(actions);
  await explorer.opens("/?at=3.2/44/-79");
  await explorer.mapIsDrawn();
  const flat = await explorer.marksInView();
  const places = await explorer.drawnPlaces();
  await actions.click({ role: "button", name: /^Globe$/ });
  await actions.addressIs("/?at=3.2/44/-79&globe=1");
  await explorer.drawnPlacesBecome(places);
  expect(await actions.attribute({ role: "button", name: /^Globe$/ }, "aria-pressed")).toBe("true");
  // What stood in the middle stands there still, at the same scale.
  const ontario = (names: readonly string[]) => names.filter((name) => /^(Ontario|Toronto|Ottawa)/.test(name)).length;
  expect(ontario(await explorer.marksInView())).toBeGreaterThan(0);
  await actions.click({ role: "button", name: /^Globe$/ });
  await actions.addressIs("/?at=3.2/44/-79");
  await explorer.drawnPlacesBecome(places);
  await expect.poll(() => explorer.marksInView()).toEqual(flat);
  await actions.back();
  await actions.addressIs("/?at=3.2/44/-79&globe=1");
  await actions.back();
  await actions.addressIs("/?at=3.2/44/-79");
  expect(await actions.attribute({ role: "button", name: /^Globe$/ }, "aria-pressed")).toBe("false");
  // The camera is where it was.
  await actions.click({ role: "button", name: "Zoom in" });
  await actions.addressIs(/^\/\?at=4\.2\/(44(\.0\d*)?|43\.9\d*)\/-(79(\.0\d*)?|78\.9\d*)$/);
});

test.describe("on a wide map", () => {
  test.use({ viewport: { width: 1440, height: 800 } });

  test("a map that nobody moved shows the whole globe with both shores, and its own home again, and the address says nothing of it", async ({
    actions,
  }) => {
    const explorer = new Explorer(actions);
    await explorer.opens("/");
    await explorer.mapIsDrawn();
    // Which marks come first is settled once all levels are laid out.
    const flat = (await explorer.marksInView()).sort();
    await actions.click({ role: "button", name: /^Globe$/ });
    await actions.addressIs("/?globe=1");
    // The same as where a link begins with the globe.
    await expect
      .poll(async () =>
        (await explorer.marksInView()).filter((name) => /^(China|Canada|Hong Kong|United States),/.test(name)),
      )
      .toHaveLength(4);
    await actions.click({ role: "button", name: /^Globe$/ });
    await actions.addressIs("/");
    await expect.poll(async () => (await explorer.marksInView()).sort()).toEqual(flat);
  });
});

for (const way of ["pointer", "keyboard"] as const) {
  test(`a line that stands for several ties opens them all, each one act away, by ${way}`, async ({ actions }) => {
    const explorer = new Explorer(actions);
    // Far enough out that places merge and their ties run together.
    await explorer.opens("/?at=0.80/45.0/-161.0");
    await explorer.mapIsDrawn();
    const bundles = (await explorer.marksInView()).filter((name) => /^\d+ ties, /.test(name));
    expect(bundles.length).toBeGreaterThan(0);
    const [bundle = ""] = bundles;
    const badge = { role: "button", name: bundle } as const;
    await actions.focus(badge);
    if (way === "keyboard") await actions.press("Enter");
    else await actions.click(badge);
    await actions.appears("[data-tie-list]");
    const listed = await explorer.tiesInList();
    expect(listed).toHaveLength(Number.parseInt(bundle, 10));
    // The first has the focus; Esc closes the list and gives it back.
    expect(await actions.focused()).toContain("link");
    await actions.press("Escape");
    await actions.disappears("[data-tie-list]");
    expect(await actions.focused()).toContain("button");
    await actions.press("Enter");
    await actions.appears("[data-tie-list]");
    const last = listed.at(-1) ?? "";
    if (way === "keyboard") await actions.press(...listed.slice(1).map(() => "Tab"), "Enter");
    else await actions.click(`[data-tie-list] a[href^="${last}"]`);
    await actions.addressIs(last);
    await actions.disappears("[data-tie-list]");
  });
}
