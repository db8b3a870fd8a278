import type { Actions } from "./browser.ts";
import { expect, type Page } from "./fixtures.ts";

/** How much of a map is looked at around its middle, in CSS pixels: nothing of the explorer lies over it. */
const WINDOW = { width: 360, height: 260 } as const;

/** What the live map shows around its middle, once it has come to rest. */
export async function liveWindow(page: Page, actions: Actions): Promise<Buffer> {
  const map = await actions.box(".maplibregl-map");
  if (!map) throw new Error("There is no map.");
  const clip = {
    x: map.x + (map.width - WINDOW.width) / 2,
    y: map.y + (map.height - WINDOW.height) / 2,
    ...WINDOW,
  };
  let last: Buffer = Buffer.alloc(0);
  // At rest is what looks the same twice.
  await expect
    .poll(async () => {
      const before = last;
      last = await page.screenshot({ clip });
      return last.equals(before);
    })
    .toBe(true);
  return last;
}

/**
 * The ground of a still's SVG around the middle of its map, painted by the browser at the scale of a live map of that zoom: without words,
 * marks and everything else. Says also how many shapes it has.
 */
export async function groundWindow(
  page: Page,
  actions: Actions,
  svg: string,
  zoom: number,
): Promise<{ readonly picture: Buffer; readonly shapes: number }> {
  const camera = /"camera":\{"zoom":([\d.]+)/.exec(svg);
  if (!camera) throw new Error("The SVG does not say where its map looks.");
  const { markup, shapes } = await actions.evaluate(
    ({ text, scale, window }) => {
      const file = new DOMParser().parseFromString(text, "image/svg+xml");
      const root = file.documentElement;
      for (const group of root.querySelectorAll(":scope > g")) {
        if (group.getAttribute("data-role") !== "ground") group.remove();
      }
      const ground = root.querySelector("g");
      const clip = file.getElementById(/#([^)]+)/.exec(ground?.getAttribute("clip-path") ?? "")?.[1] ?? "");
      const [x = 0, y = 0, width = 0, height = 0] = ["x", "y", "width", "height"].map((name) =>
        Number(clip?.firstElementChild?.getAttribute(name)),
      );
      const [across, down] = [window.width / scale, window.height / scale];
      root.setAttribute("viewBox", [x + (width - across) / 2, y + (height - down) / 2, across, down].join(" "));
      root.setAttribute("width", String(window.width));
      root.setAttribute("height", String(window.height));
      return { markup: root.outerHTML, shapes: ground?.querySelectorAll("path").length ?? 0 };
    },
    // The page's policy allows no style attributes; this one is about letters.
    { text: svg.replace(/ style="[^"]*"/, ""), scale: 2 ** (zoom - Number(camera[1])), window: WINDOW },
  );
  const sheet = await page.context().newPage();
  try {
    await sheet.setViewportSize(WINDOW);
    await sheet.setContent(`<body style="margin:0">${markup.replace("<svg", '<svg style="display:block"')}</body>`);
    return { picture: await sheet.screenshot(), shapes };
  } finally {
    await sheet.close();
  }
}
