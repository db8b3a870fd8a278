/** The readers' pages in both languages: the same parts, links that lead somewhere, numbers that are computed, words that accuse nobody. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test, vi } from "vitest";
import { EnglishMethod } from "../components/pages/en/method.tsx";
import { FrenchMethod } from "../components/pages/fr/method.tsx";
import { TOLD_SOURCES } from "../components/pages/told-sources.ts";
import { methodFacts } from "../lib/atlas/method-facts.ts";
import { ENGLISH } from "../lib/atlas/stamp-english.ts";
import { FRENCH } from "../lib/atlas/stamp-french.ts";
import { loadAtlas } from "../lib/server/atlas.ts";

let pathname = "/";
vi.mock("next/navigation", () => ({ usePathname: () => pathname, useRouter: () => ({ prefetch() {} }) }));
const assets = vi.hoisted(() => ({
  worker: "",
  basemap: "",
  land: "",
  fonts: "",
  ground: { kind: "embedded" as const },
}));
vi.mock("../lib/server/assets.ts", () => ({ readAssets: () => assets }));
vi.setConfig({ testTimeout: 30_000 });

const here = fileURLToPath(new URL(".", import.meta.url));
const atlas = loadAtlas();
const ROOMS = ["method", "reply", "about", "corrections"] as const;

interface PageModule {
  readonly default: () => ReactNode;
  readonly metadata: Metadata;
}

interface Page {
  readonly html: string;
  readonly metadata: Metadata;
}

async function open(path: string): Promise<Page> {
  pathname = path;
  const folder = path.startsWith("/fr/") ? path.slice(1) : `(pages)${path}`;
  const page = (await import(/* @vite-ignore */ `${here}${folder}/page.tsx`)) as PageModule;
  return { html: renderToStaticMarkup(page.default()), metadata: page.metadata };
}

const pages = new Map<string, Page>();
for (const room of ROOMS) {
  for (const path of [`/${room}`, `/fr/${room}`]) pages.set(path, await open(path));
}

const page = (path: string) => {
  const found = pages.get(path);
  if (!found) throw new Error(path);
  return found;
};

/** Level and id of every heading, in order. */
const headings = (html: string) =>
  [...html.matchAll(/<h([1-6])(?: id="([^"]*)")?/g)].map(([, level, id]) => ({ level: Number(level), id: id ?? "" }));

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" };

function text(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, "\n")
    .replaceAll(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => ENTITIES[name] ?? "");
}

/** The page with a dot for what is in another language: elements with a `lang` hold none of their own kind. */
const without = (html: string, tag: string) =>
  html.replaceAll(new RegExp(`<([a-z]+)(?=[^>]* lang="${tag}")[^>]*>.*?</\\1>`, "gs"), "•");

const hits = (words: string, pattern: RegExp) => [...words.matchAll(pattern)].map(([hit]) => hit);

describe.each(ROOMS)("%s", (room) => {
  const [english, french] = [page(`/${room}`), page(`/fr/${room}`)];

  test("has the same headings in both languages, in order and with anchors", () => {
    const found = headings(english.html);
    expect(headings(french.html)).toEqual(found);
    expect(found.filter(({ level }) => level === 1)).toHaveLength(1);
    expect(found[0]?.level).toBe(1);
    for (const [index, { level, id }] of found.entries()) {
      expect(level - (found[index - 1]?.level ?? 0), id).toBeLessThanOrEqual(1);
      if (level > 1) expect(id).not.toBe("");
    }
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  });

  test("leads to the other language and says so to search engines", () => {
    expect(english.html).toContain(`<a hrefLang="fr" lang="fr" href="/fr/${room}">`);
    expect(french.html).toContain(`<a hrefLang="en" lang="en" href="/${room}">`);
    const languages = { en: `/${room}`, fr: `/fr/${room}`, "x-default": `/${room}` };
    expect(english.metadata.alternates).toEqual({ canonical: `/${room}`, languages });
    expect(french.metadata.alternates).toEqual({ canonical: `/fr/${room}`, languages });
  });

  test("has tables with a caption and with headings of columns and rows", () => {
    for (const { html } of [english, french]) {
      for (const [table] of html.matchAll(/<table.*?<\/table>/gs)) {
        expect(table).toMatch(/<caption>.+?<\/caption>.*<th scope="col">.*<th scope="row">/s);
        expect(table).not.toMatch(/<th>|<td><\/td>/);
      }
    }
  });
});

test("the French pages say that they are French", async () => {
  const { default: Layout } = await import("./fr/layout.tsx");
  expect(renderToStaticMarkup(<Layout>{null}</Layout>)).toMatch(/<main[^>]* lang="fr"/);
});

test("what is English or Chinese on a French page is marked as such", () => {
  for (const room of ROOMS) {
    const own = text(without(without(page(`/fr/${room}`).html, "en"), "zh-Hans"));
    expect(hits(own, /.{0,20}\b(?:[Tt]he|of|by|and|was|claims?|record|standing|answer|version \w+")\b/g)).toEqual([]);
    expect(hits(own, /\p{Script=Han}+/gu)).toEqual([]);
  }
  expect(text(without(page("/method").html, "zh-Hans"))).not.toMatch(/\p{Script=Han}/u);
  expect(text(without(page("/method").html, "fr"))).not.toMatch(/é/);
});

test("French is set with the spaces of French", () => {
  for (const room of ROOMS) {
    const own = text(without(without(page(`/fr/${room}`).html, "en"), "zh-Hans"));
    expect(hits(own, /.{0,20}(?:[^\u00a0]:(?!\/\/)|«[^\u00a0]|[^\u00a0]»|[ \u00a0][;!?,.]|\d %|')/g)).toEqual([]);
  }
});

test("every link within the site leads to a page, and to a heading of it", () => {
  const dynamic = (file: string) =>
    file.includes("events")
      ? atlas.rows.filter(({ type }) => type === "event").map(({ id }) => id)
      : file.includes("ties")
        ? atlas.rows.filter(({ type }) => type === "tie").map(({ id }) => id)
        : file.includes("sources")
          ? [...atlas.citations.keys()]
          : [];
  const routes = new Set(
    readdirSync(here, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith("page.tsx"))
      .flatMap((file) => {
        const route = `/${file.replace(/\([a-z]+\)\//, "").replace(/\/?page\.tsx$/, "")}`;
        return route.includes("[id]") ? dynamic(file).map((id) => route.replace("[id]", id)) : [route];
      }),
  );
  for (const [path, { html }] of pages) {
    const links = [...html.matchAll(/<a [^>]*href="([#/][^"]*)"/g)].map(([, href = ""]) => href);
    expect(links.length).toBeGreaterThan(4);
    for (const link of links) {
      const [target, anchor] = link.split("#");
      expect(routes.has(target || path), `${path} leads to ${link}`).toBe(true);
      if (anchor) expect(page(target || path).html, `${path} leads to ${link}`).toContain(`id="${anchor}"`);
    }
  }
});

test("every article with a ledger is told in both languages", () => {
  expect(Object.values(TOLD_SOURCES).sort()).toEqual([...atlas.coverage.keys()].sort());
  for (const path of ["/method", "/fr/method"])
    for (const [, words] of page(path).html.matchAll(/<dt><a [^>]*>.*?<\/a><\/dt><dd>(.*?)<\/dd>/gs))
      expect(words?.length, path).toBeGreaterThan(80);
});

describe("numbers are computed", () => {
  test.each([
    ["English", EnglishMethod, ENGLISH],
    ["French", FrenchMethod, FRENCH],
  ])("%s: other data, other numbers", (_, Method, language) => {
    const html = (dataset: typeof atlas) => renderToStaticMarkup(<Method facts={methodFacts(dataset, language)} />);
    const [first] = atlas.coverage.values();
    if (!first?.readers) throw new Error("no ledger");
    const more = { at: 999, left: "caption" as const };
    const readers = { ...first.readers, before: { both: 1, of: 8, counted: "distinct" as const } };
    const coverage = new Map(atlas.coverage).set(first.id, {
      ...first,
      readers,
      paragraphs: [...first.paragraphs, more],
    });
    const records = new Map([...atlas.records].filter(([, { type }]) => type !== "tie"));
    const numbers = (words: string) => [...text(words).matchAll(/\d+/g)].map(([digits]) => Number(digits));
    const changed = numbers(html({ ...atlas, coverage, records }));
    const before = numbers(html(atlas));
    const total = [...atlas.coverage.values()].reduce((sum, { paragraphs }) => sum + paragraphs.length, 0);
    expect(before).toContain(total);
    expect(changed).toContain(total + 1);
    expect(changed).toContain(13);
    expect(changed).toContain(0);
  });

  test("no other number is typed into a text than words allowed in an answer and names of standards", () => {
    const files = ["en", "fr"].flatMap((folder) =>
      readdirSync(`${here}../components/pages/${folder}`).map((file) => `${here}../components/pages/${folder}/${file}`),
    );
    expect(files.length).toBeGreaterThan(12);
    const allowed = new Set(["300", "4.0", "8601-2"]);
    const typed = files.flatMap((file) => {
      const prose = readFileSync(file, "utf8")
        .replaceAll(/"[^"\s]*"|`[^`\s]*`|^import [^\n]*|\/\*\*.*?\*\/|<\/?h\d|Math\.\w+\([^)]*\)/gms, "")
        .replaceAll(/\[[01]\]|=== 0|\\u[0-9a-f]{4}/g, "");
      return [...prose.matchAll(/\d[\d.,-]*\d|\d/g)].map(([digits]) => digits).filter((digits) => !allowed.has(digits));
    });
    expect(typed).toEqual([]);
  });
});
