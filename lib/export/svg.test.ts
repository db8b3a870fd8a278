import { readFileSync } from "node:fs";
import { create, type Font } from "fontkit";
import { expect, test } from "vitest";
import type { Item } from "./display-list.ts";
import { type OutlineFont, outlinesOf } from "./outlines.ts";
import type { Still } from "./still.ts";
import { toSvg } from "./svg.ts";
import { setLine } from "./text.ts";

const still = (items: readonly Item[]): Still => ({
  width: 640,
  height: 640,
  background: "#fcfbf8",
  items,
  map: { x: 0, y: 0, width: 640, height: 400 },
  caption: { x: 0, y: 400, width: 640, height: 40 },
  marks: [],
  stamps: [],
  notes: [],
});
const words = { title: 'Title with <b> & "quotes"', description: "What it shows" };
const line = (text: string) => setLine(text, { x: 10, y: 20, face: "sans", size: 12, fill: "#000" });

/** Reads XML as far as ours goes: names of elements in order, or an error where tags do not match or an id comes twice. */
function readXml(xml: string): string[] {
  const open: string[] = [];
  const names: string[] = [];
  const ids = new Set<string>();
  const body = xml.replace(/^<\?xml[^>]*\?>\n/, "");
  for (const [, end, name = "", attributes = "", closed] of body.matchAll(
    /<(\/?)([a-zA-Z]+)((?: [\w:-]+="[^"<]*")*)(\/?)>/g,
  )) {
    if (end) expect(open.pop()).toBe(name);
    else {
      names.push(name);
      if (!closed) open.push(name);
      const id = / id="([^"]*)"/.exec(attributes)?.[1];
      if (id === undefined) continue;
      expect(id).toMatch(/^[A-Za-z_][\w-]*$/);
      expect(ids.has(id), id).toBe(false);
      ids.add(id);
    }
  }
  expect(open).toEqual([]);
  // What is no tag holds no bare sign of one.
  expect(body.replace(/<\/?[a-zA-Z]+(?: [\w:-]+="[^"<]*")*\/?>/g, "")).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;)/);
  return names;
}

test("a file is well-formed whatever its words, and holds no picture", () => {
  const items: Item[] = [
    {
      kind: "group",
      role: "mark",
      id: "toronto",
      clip: { x: 0, y: 0, width: 9, height: 9 },
      items: line('<script>&"\u0001\ud800 北京'),
    },
    { kind: "group", role: "mark", id: "toronto", items: [{ kind: "path", d: "M0 0H1", stroke: "#123" }] },
    { kind: "group", role: "labels", items: [] },
  ];
  const svg = toSvg(still(items), { ...words, metadata: "<x>kept</x>" });
  const names = readXml(svg);
  expect(names).not.toContain("image");
  expect(names.slice(0, 4)).toEqual(["svg", "title", "desc", "metadata"]);
  expect(svg).toContain("<metadata><x>kept</x></metadata>");
  expect(svg).toContain('role="img"');
  expect(svg).toContain("&lt;script&gt;&amp;&quot;");
  expect(svg).toContain('data-role="mark" data-id="toronto"');
});

test("words are text that names its font and keeps its width, with its halo below", () => {
  const svg = toSvg(
    still(
      setLine("Toronto", {
        x: 10,
        y: 20,
        face: "sans-semibold",
        size: 13,
        fill: "#1d1b18",
        halo: { colour: "#fff", width: 3 },
      }),
    ),
    words,
  );
  const [halo = "", own = ""] = svg.match(/<text[^>]*>Toronto<\/text>/g) ?? [];
  expect(halo).toMatch(/stroke="#fff"/);
  expect(own).toMatch(/font-family="Inter, .*sans-serif" font-weight="600" font-size="13"/);
  expect(own).toMatch(/textLength="4\d\.\d+" lengthAdjust="spacingAndGlyphs" fill="#1d1b18"/);
});

test("with outlines there is no text, and a letter stands where the layout has it", () => {
  const font = create(readFileSync("node_modules/@fontsource/inter/files/inter-latin-400-normal.woff")) as Font;
  const fonts = [font as unknown as OutlineFont];
  const outlines = outlinesOf({
    sans: fonts,
    "sans-medium": fonts,
    "sans-semibold": fonts,
    "sans-italic": fonts,
    "serif-semibold": fonts,
    han: fonts,
  });
  const svg = toSvg(still(line("HI")), { ...words, outlines });
  expect(readXml(svg)).not.toContain("text");
  const d = /<path d="([^"]+)"/.exec(svg)?.[1] ?? "";
  const numbers = (d.match(/-?[\d.]+/g) ?? []).map(Number);
  const [xs, ys] = [numbers.filter((_, i) => i % 2 === 0), numbers.filter((_, i) => i % 2 === 1)];
  // Capitals stand on the baseline and are 0.727 em high.
  expect(Math.max(...ys)).toBeCloseTo(20, 2);
  expect(Math.min(...ys)).toBeCloseTo(20 - 12 * 0.7275, 1);
  expect(Math.min(...xs)).toBeGreaterThan(10);
  const [run] = line("HI");
  expect(run && outlines({ ...run, text: "I", x: 0 })).not.toBe("");
});
