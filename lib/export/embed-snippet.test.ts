import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyView } from "../view/arbitrary.ts";
import { parseView } from "../view/codec.ts";
import { hrefFor } from "../view/transitions.ts";
import { type EmbedChoice, embedSnippet } from "./embed-snippet.ts";

const choice: EmbedChoice = {
  href: "/regions/ottawa?program=fox-hunt",
  width: 960,
  height: 540,
  theme: null,
  title: "Ottawa",
  siteUrl: "https://atlas.example",
};

/** The attributes of the one element in a text, decoded as HTML does; throws where there is anything but one empty iframe. */
function attributesOf(html: string | null): Record<string, string> {
  const element = /^<iframe((?: [a-z]+="[^"<>]*")+)><\/iframe>$/.exec(html ?? "");
  if (!element) throw new Error(`no single iframe: ${html}`);
  const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
  const decode = (text: string) => text.replaceAll(/&([a-z]+|#39);/g, (_, name: string) => entities[name] ?? "?");
  return Object.fromEntries(
    [...(element[1] ?? "").matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, decode(value)]),
  );
}

test("the element is exactly this", () => {
  expect(embedSnippet(choice).html).toBe(
    '<iframe src="https://atlas.example/embed/regions/ottawa?program=fox-hunt" title="Tielines: Ottawa" width="960" ' +
      'height="540" loading="lazy" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox" ' +
      'referrerpolicy="no-referrer" style="border:0;max-width:100%"></iframe>',
  );
});

test("as wide as the text, in a theme, and no smaller or larger than an embed is made for", () => {
  const attributes = attributesOf(embedSnippet({ ...choice, width: "full", height: 9000, theme: "dark" }).html);
  expect(attributes).toMatchObject({ width: "100%", height: "800" });
  expect(attributes.src).toBe("https://atlas.example/embed/regions/ottawa?program=fox-hunt&theme=dark");
  expect(attributesOf(embedSnippet({ ...choice, width: 10, height: Number.NaN }).html)).toMatchObject({
    width: "320",
    height: "400",
  });
});

describe("refused, with the reason", () => {
  test.each([
    [{ href: "/?known=2023-04-01" }, "Views of an earlier day cannot be embedded"],
    [{ href: "/events/a?q=x&known=2023-04-01" }, "Views of an earlier day cannot be embedded"],
    [{ href: "/actors/somebody" }, "This page cannot be embedded"],
    [{ href: "/method" }, "This page cannot be embedded"],
    [{ href: "//elsewhere.example/" }, "This page cannot be embedded"],
    [{ href: "javascript:alert(1)" }, "This page cannot be embedded"],
    [{ siteUrl: "" }, "TIELINES_URL"],
    [{ siteUrl: "javascript:alert(1)//" }, "TIELINES_URL"],
  ])("%o", (part, reason) => {
    const { html, refused } = embedSnippet({ ...choice, ...part });
    expect(html).toBeNull();
    expect(refused).toContain(reason);
  });
});

const title = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(fc.constantFrom('"', "'", "<", ">", "&", "&quot;", "</iframe>", "<script>", "\n", "\u202e", "onload=", "中"))
    .map((parts) => parts.join("")),
);

test("whatever the title, the text is one iframe with the attributes that were meant, and no others", () => {
  fc.assert(
    fc.property(title, (words) => {
      const attributes = attributesOf(embedSnippet({ ...choice, title: words }).html);
      expect(Object.keys(attributes)).toEqual([
        "src",
        "title",
        "width",
        "height",
        "loading",
        "sandbox",
        "referrerpolicy",
        "style",
      ]);
      const kept = words.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]/gu, "");
      expect(attributes.title?.replaceAll(" ", "")).toBe(`Tielines:${kept}`);
    }),
  );
});

test("whatever the view, the frame shows it", () => {
  fc.assert(
    fc.property(anyView, fc.constantFrom("light", "dark", null), (view, theme) => {
      const today = { ...view, known: null };
      const { src } = embedSnippet({ ...choice, href: hrefFor("/", today), theme });
      const framed = new URL(src ?? "");
      expect(framed.pathname).toBe("/embed");
      expect(parseView(framed.search).view).toEqual({ ...parseView(hrefFor("", today)).view, theme });
    }),
  );
});
