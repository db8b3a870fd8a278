import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { NO_PREFERENCES, type Preferences, readPreferences, THEME_CHOICES, writePreferences } from "./preferences.ts";
import { currentPreferences, prefer } from "./use-preferences.ts";

const anyPreferences: fc.Arbitrary<Preferences> = fc.record({
  theme: fc.constantFrom(...THEME_CHOICES, null),
  shortcuts: fc.boolean(),
  keyHidden: fc.boolean(),
});

test("what is written is read again", () => {
  fc.assert(
    fc.property(anyPreferences, (preferences) => {
      expect(readPreferences(writePreferences(preferences))).toEqual(preferences);
    }),
  );
});

test("without any preference nothing is stored", () => {
  expect(writePreferences(NO_PREFERENCES)).toBeNull();
  expect(readPreferences(null)).toEqual(NO_PREFERENCES);
});

test("rubbish is read as no preference", () => {
  const rubbish = fc.oneof(fc.string(), fc.json(), fc.constantFrom("null", "[]", '{"theme":', "1", '"dark"'));
  fc.assert(
    fc.property(rubbish, (text) => {
      const { theme, shortcuts, keyHidden } = readPreferences(text);
      expect([...THEME_CHOICES, null]).toContain(theme);
      expect([typeof shortcuts, typeof keyHidden]).toEqual(["boolean", "boolean"]);
    }),
  );
  expect(readPreferences('{"theme":"purple","shortcuts":"no","keyHidden":1}')).toEqual(NO_PREFERENCES);
  expect(readPreferences('{"theme":"dark","shortcuts":0}')).toEqual({ ...NO_PREFERENCES, theme: "dark" });
});

afterEach(() => vi.unstubAllGlobals());

const at = (pathname: string) => ({ location: { pathname } });

test("where storage is denied or full a preference lasts as long as the page", () => {
  const deny = () => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  };
  const full = { getItem: () => null, setItem: deny, removeItem: () => undefined };
  for (const storage of [{ get: deny }, { value: full }]) {
    vi.stubGlobal("window", Object.defineProperty(at("/"), "localStorage", { configurable: true, ...storage }));
    expect(currentPreferences()).toEqual(NO_PREFERENCES);
    prefer({ shortcuts: false });
    prefer({ theme: "dark" });
    expect(currentPreferences()).toEqual({ ...NO_PREFERENCES, theme: "dark", shortcuts: false });
    expect(currentPreferences()).toBe(currentPreferences());
    prefer(NO_PREFERENCES);
  }
});

test("in a page of somebody else's nothing is read or kept, and a preference lasts as long as the page", () => {
  const storage = { getItem: vi.fn(() => '{"theme":"dark"}'), setItem: vi.fn(), removeItem: vi.fn() };
  vi.stubGlobal("window", { ...at("/embed/regions/ottawa"), localStorage: storage });
  expect(currentPreferences()).toEqual(NO_PREFERENCES);
  prefer({ keyHidden: true });
  expect(currentPreferences()).toEqual({ ...NO_PREFERENCES, keyHidden: true });
  prefer(NO_PREFERENCES);
  for (const touched of Object.values(storage)) expect(touched).not.toHaveBeenCalled();
});
