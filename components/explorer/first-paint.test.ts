import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseView } from "../../lib/view/codec.ts";
import { BEFORE_FIRST_PAINT, writeTheme } from "./first-paint.ts";
import { NO_PREFERENCES, readPreferences, THEME_CHOICES, writePreferences } from "./preferences.ts";

/** What the script leaves on the root element. */
function painted(search: string, stored: string | null | Error, pathname = "/"): Record<string, string> {
  const dataset: Record<string, string> = {};
  const getItem = () => {
    if (stored instanceof Error) throw stored;
    return stored;
  };
  runInNewContext(BEFORE_FIRST_PAINT, {
    document: { documentElement: { dataset } },
    location: { search, pathname },
    localStorage: { getItem },
    URLSearchParams,
  });
  return dataset;
}

const stored = fc.oneof(
  fc.constantFrom(...THEME_CHOICES, null).map((theme) => writePreferences({ ...NO_PREFERENCES, theme })),
  fc.json(),
  fc.string(),
);
const search = fc
  .array(fc.constantFrom("theme=dark", "theme=light", "theme=sepia", "theme=", "q=a", "theme=Dark"), { maxLength: 3 })
  .map((parts) => (parts.length > 0 ? `?${parts.join("&")}` : ""));

test("before the first paint the page has the colours that it keeps", () => {
  fc.assert(
    fc.property(search, stored, (query, text) => {
      const kept: Record<string, string> = query ? { link: "filtered" } : {};
      writeTheme(kept, parseView(query).view.theme, readPreferences(text).theme);
      expect(painted(query, text)).toEqual(kept);
    }),
  );
});

test("the link wins over the preference, and the contrast that a reader chose stays", () => {
  const prefers = (theme: (typeof THEME_CHOICES)[number]) => writePreferences({ ...NO_PREFERENCES, theme });
  expect(painted("", prefers("dark"))).toEqual({ theme: "dark" });
  expect(painted("?theme=light", prefers("dark"))).toEqual({ link: "filtered", theme: "light" });
  expect(painted("?theme=light", prefers("contrast-dark"))).toEqual({
    link: "filtered",
    theme: "light",
    contrast: "more",
  });
});

test("an embed has the colours of its link, or of the system, and never of its reader's visits to the atlas", () => {
  const dark = writePreferences({ ...NO_PREFERENCES, theme: "contrast-dark" });
  expect(painted("", dark, "/embed")).toEqual({});
  expect(painted("?theme=light", dark, "/embed/regions/ottawa")).toEqual({ link: "filtered", theme: "light" });
  expect(painted("", dark, "/embedded")).toEqual({ theme: "dark", contrast: "more" });
});

test("where storage is denied the system decides", () => {
  expect(painted("", new Error("denied"))).toEqual({});
});
