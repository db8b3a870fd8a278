import { Explorer } from "./explorer-driver.ts";
import { axeViolations, expect, test } from "./fixtures.ts";
import { differenceOf } from "./picture-difference.ts";
import { Sheet } from "./sheet-driver.ts";
import { Studio } from "./studio-driver.ts";
import { groundWindow, liveWindow } from "./svg-ground.ts";

const REGION = "/regions/greater-toronto";

/** The texts of a PNG's chunks that carry any, by their keyword. */
function textChunks(png: Buffer): Map<string, string> {
  const texts = new Map<string, string>();
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    const [type, data] = [png.toString("latin1", at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at))];
    if (type === "iTXt") texts.set(data.toString("latin1", 0, data.indexOf(0)), data.toString("utf8"));
  }
  return texts;
}

test("a picture with an own title and an arrow is made by keyboard, saved, and opens its view again when it is dropped", async ({
  actions,
  page,
}) => {
  const [explorer, studio] = [new Explorer(actions), new Studio(actions)];
  await explorer.opens(REGION);
  await studio.opensByKey();
  expect(await studio.title()).toContain("Greater Toronto");
  expect(await axeViolations(page), "light").toEqual([]);
  const marks = await studio.marks();
  expect(marks.length).toBeGreaterThan(0);

  await studio.takesShape("4:5");
  await studio.isTitled("What the agents did in Toronto");
  expect((await studio.warnings()).join(" ")).toContain("agents");
  await studio.isTitled("What is said about Toronto");
  expect(await studio.warnings()).toEqual([]);
  await studio.addsArrow("The lake", "ArrowRight", "Shift+ArrowDown");

  const { name, content } = await studio.downloads("PNG");
  expect(name).toMatch(/^tielines-greater-toronto-4x5.*\.png$/);
  expect([content.readUInt32BE(16), content.readUInt32BE(20)]).toEqual([1600, 2000]);
  const texts = textChunks(content);
  expect(texts.get("XML:com.adobe.xmp")).toContain("not evidence of wrongdoing");
  const record = texts.get("tielines") ?? "";
  for (const words of ["What is said about Toronto", "The lake", REGION]) expect(record).toContain(words);
  expect(actions.address()).toBe(REGION);

  await actions.press("Escape");
  await studio.isClosed();
  const listed = await explorer.listedRecords();
  await explorer.opens("/?program=fox-hunt");
  await studio.isWithinReach();
  await studio.drops(name, content);
  await actions.addressIs(REGION);
  const note = await studio.note();
  expect(note).toContain("as the atlas shows them now");
  expect(note).toContain("Words added by the person who made this picture, not by Tielines");
  expect(note).toContain("The lake");
  expect(await explorer.listedRecords()).toEqual(listed);
});

test("a title cannot be emptied, and an SVG holds words as words and no picture", async ({ actions }) => {
  const [explorer, studio] = [new Explorer(actions), new Studio(actions)];
  await explorer.opens("/programs/fox-hunt");
  await studio.opensByKey();
  const suggested = await studio.title();
  await studio.isTitled("");
  await actions.press("Tab");
  expect(await studio.title()).toBe(suggested);
  const { name, content } = await studio.downloads("SVG");
  expect(name).toMatch(/\.svg$/);
  const svg = content.toString("utf8");
  expect(svg).toContain("<text");
  expect(svg).not.toMatch(/<image|href="http/);
  // A script that none of our fonts has: a browser finds one, a PDF cannot.
  await studio.isTitled("한 cases");
  await studio.downloads("PDF");
  await actions.appears("dialog [role=status]:has-text('lack 한:')");
  await actions.press("Escape");
  await studio.isClosed();
  await studio.drops(name, content);
  expect(await studio.note()).toContain("as the atlas shows them now");
});

test("a file that is none of ours is answered with a sentence, and nothing is left", async ({ actions }) => {
  const [explorer, studio] = [new Explorer(actions), new Studio(actions)];
  await explorer.opens(REGION);
  await studio.isWithinReach();
  for (const [name, content, words] of [
    ["photo.jpg", Buffer.from([0xff, 0xd8, 0xff, 0xe0]), "JPEG"],
    ["notes.txt", Buffer.from("nothing of ours"), "no picture that Tielines can read"],
    ["cut.png", Buffer.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13]), "cut off"],
  ] as const) {
    await studio.drops(name, content);
    await actions.until(
      (expected) => document.querySelector("[role=alert]")?.textContent?.includes(expected) ?? false,
      words,
    );
    expect(actions.address()).toBe(REGION);
  }
});

test("closing the studio gives the focus back, and a record's bar opens it with the record", async ({
  actions,
  page,
}) => {
  const [explorer, studio] = [new Explorer(actions), new Studio(actions)];
  await actions.prefer({ colorScheme: "dark" });
  await explorer.opens("/events/mp-consul-conversation-2021");
  await studio.isWithinReach();
  await actions.focus("#record-actions button:has-text('Export image')");
  await actions.press("Enter");
  await studio.isDrawn();
  expect(await axeViolations(page), "dark").toEqual([]);
  expect(await studio.title()).toContain("Conversation between an MP");
  await actions.press("Escape");
  await studio.isClosed();
  expect(await actions.focused()).toContain("Export image");
});

test("a dropped picture is laid beside the view that it claims to show", async ({ actions, page }) => {
  const [explorer, studio] = [new Explorer(actions), new Studio(actions)];
  await explorer.opens("/regions/ottawa");
  await studio.opensByKey();
  const { name, content } = await studio.downloads("PNG");
  await actions.open("/verify");
  await actions.appears("main h1");
  await studio.drops(name, content);
  await actions.appears("[data-regions]");
  expect(await actions.attribute("[data-regions]", "data-regions")).toBe("0");
  const words = await explorer.reads();
  expect(words).toContain("no difference larger than");
  expect(words).toContain("A mark can be copied. Only the view beside it is ours.");
  expect(words).not.toMatch(/authentic/i);
  expect(await axeViolations(page)).toEqual([]);
});

test("the ground of an SVG is the live map's: shores, waters and borders differ by less than two hundredths", async ({
  actions,
  page,
}) => {
  const [explorer, studio] = [new Explorer(actions), new Studio(actions)];
  // The Gulf of Saint Lawrence, with records that are elsewhere: what is seen is ground and a few names.
  await explorer.opens("/?program=alleged-stations&at=6.00/46.80/-62.50");
  await explorer.mapIsDrawn();
  const live = await liveWindow(page, actions);
  await studio.opensByKey();
  const { content } = await studio.downloads("SVG");
  const svg = content.toString("utf8");
  const { picture, shapes } = await groundWindow(page, actions, svg, 6);
  expect(shapes).toBeGreaterThan(3);
  const same = await differenceOf(actions, live, picture);
  expect(same.mean).toBeLessThan(0.02);
  // Land and water are so pale that the mean alone would let a third of them be swapped. The names are a hundredth or two.
  expect(same.share).toBeLessThan(0.03);
  // A ground a little further in is another one, which shows that these two were laid on one another.
  const { picture: closer } = await groundWindow(page, actions, svg, 6.25);
  expect((await differenceOf(actions, live, closer)).share).toBeGreaterThan(0.05);
});

test.describe("a phone held upright", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("the picture stays in sight above its controls, which a finger can hit", async ({ actions, page }) => {
    const [explorer, studio] = [new Explorer(actions), new Studio(actions)];
    await explorer.opens(REGION);
    await explorer.mapIsDrawn();
    await studio.opensByButton();
    await studio.takesShape("9:16");
    const picture = await actions.box("[data-picture]");
    expect(picture && picture.x >= 0 && picture.x + picture.width <= 390).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    expect(await new Sheet(actions).tooSmall(44)).toEqual([]);
  });
});
