import { describe, expect, test } from "vitest";
import { DENIALS, STANCES } from "../../geodata/schema/vocabulary.ts";
import { readDate } from "../time/read-date.ts";
import type { ComputedStanding } from "./row.ts";
import { CHINESE } from "./stamp-chinese.ts";
import { ENGLISH } from "./stamp-english.ts";
import { exampleStamp } from "./stamp-examples.ts";
import { FRENCH } from "./stamp-french.ts";
import { STANDING_WORDS } from "./stamp-words.ts";

const STANDINGS = Object.keys(STANDING_WORDS) as ComputedStanding[];
const DENIED: readonly ComputedStanding[] = STANDINGS.filter(
  (standing) => !["established", "reported", "documented"].includes(standing),
);

describe.each([
  ["English", ENGLISH],
  ["French", FRENCH],
  ["Chinese", CHINESE],
])("%s", (_, language) => {
  const stamps = STANDINGS.map((standing) => exampleStamp(standing, language));

  test("has words of its own for every standing, and never the same for two", () => {
    for (const words of [language.standings, language.definitions]) {
      expect(Object.keys(words).sort()).toEqual([...STANDINGS].sort());
      const said = Object.values(words);
      expect(said.every((each) => each.trim() === each && each.length > 1)).toBe(true);
      expect(new Set(said).size).toBe(said.length);
    }
    expect(new Set(stamps).size).toBe(STANDINGS.length);
  });

  test("says the parts that English says, in every example", () => {
    const english = STANDINGS.map((standing) => exampleStamp(standing, ENGLISH).split(" · ").length);
    expect(stamps.map((stamp) => stamp.split(" · ").length)).toEqual(english);
  });

  test("keeps a denial in sight, whatever was found", () => {
    for (const standing of DENIED)
      expect(exampleStamp(standing, language).split(" · ")[1], standing).toBe(language.answer("denies", null));
  });

  test("names whoever answers, and has a form of its own for each answer", () => {
    const forms = STANCES.map((stance) => language.answer(stance, "SOMEBODY"));
    expect(new Set(forms).size).toBe(STANCES.length);
    expect(forms.filter((form) => !form.includes("SOMEBODY"))).toEqual([language.answer("none-found", null)]);
    for (const stance of DENIALS) expect(language.answer(stance, null)).not.toBe("");
  });

  test("keeps an uncertain date uncertain", () => {
    const plain = language.month(readDate("2023-05"));
    expect(language.month(readDate("2023-05~"))).not.toBe(plain);
    expect(language.month(readDate("2023-05?"))).toBe(`${plain}?`);
    expect(language.month(readDate("[2023-05-09..2023-06-07]"))).not.toBe(plain);
  });
});

test("the sentences of French and Chinese", () => {
  expect(exampleStamp("contradicted", FRENCH)).toBe(
    "Avancé par deux responsables anonymes, mars 2021 · nié · contredit par des conclusions officielles, mai 2023 et janv. 2025",
  );
  expect(exampleStamp("contradicted", CHINESE)).toBe(
    "两名未具名的官员声称（2021年3月） · 已遭否认 · 多项官方结论与此相反（2023年5月和2025年1月）",
  );
  expect(exampleStamp("established", FRENCH)).toBe(
    "Accusation portée par un procureur, mars 2021 · aucune réponse trouvée · tranché par un tribunal, mai 2023",
  );
});

test.each([
  ["2023-05", "mai 2023", "2023年5月"],
  ["2023-05-09", "mai 2023", "2023年5月"],
  ["2023-05~", "vers mai 2023", "约2023年5月"],
  ["2022-12/2023-01", "déc. 2022–janv. 2023", "2022年12月至2023年1月"],
  ["[2023-05-09..2023-06-07]", "mai–juin 2023", "2023年5月至6月"],
  ["2025", "2025", "2025年"],
  ["2016/2019", "2016-2019", "2016年至2019年"],
  ["2014/..", "depuis 2014", "2014年以来"],
  ["../2016", "jusqu’en 2016", "至2016年"],
])("%s to the month", (date, french, chinese) => {
  expect(FRENCH.month(readDate(date))).toBe(french);
  expect(CHINESE.month(readDate(date))).toBe(chinese);
});
