import { describe, expect, test } from "vitest";
import { readGroundSetting, resolveGround } from "./ground-setting.ts";

describe("TIELINES_BASEMAP", () => {
  test("means the embedded ground where it is not set", () => {
    expect(readGroundSetting({})).toEqual({ kind: "embedded" });
    expect(readGroundSetting({ TIELINES_BASEMAP: " " })).toEqual({ kind: "embedded" });
  });

  test("names a file of the project, or a style whose origin may be asked", () => {
    expect(readGroundSetting({ TIELINES_BASEMAP: "geodata/toronto.pmtiles" })).toEqual({
      kind: "file",
      path: "geodata/toronto.pmtiles",
    });
    expect(
      readGroundSetting({
        TIELINES_BASEMAP: "https://tiles.example/style.json",
        TIELINES_BASEMAP_ORIGINS: "https://tiles.example https://fonts.example",
      }),
    ).toEqual({
      kind: "style",
      url: "https://tiles.example/style.json",
      origins: ["https://tiles.example", "https://fonts.example"],
    });
  });

  test.each([
    ["an unencrypted style", { TIELINES_BASEMAP: "http://tiles.example/style.json" }, /begins with https/],
    [
      "a style of an origin that may not be asked",
      { TIELINES_BASEMAP: "https://tiles.example/style.json" },
      /name https:\/\/tiles\.example/,
    ],
    ["a file outside the project", { TIELINES_BASEMAP: "../toronto.pmtiles" }, /into the project/],
    ["something else", { TIELINES_BASEMAP: "toronto" }, /neither/],
  ])("refuses %s", (_, environment, sentence) => {
    expect(() => readGroundSetting(environment)).toThrow(sentence);
  });

  test("refuses a file that is missing or no archive", async () => {
    await expect(resolveGround({ TIELINES_BASEMAP: "geodata/no-such-file.pmtiles" })).rejects.toThrow(/no file/);
    await expect(resolveGround({ TIELINES_BASEMAP: "e2e/specimens/not-an-archive.pmtiles" })).rejects.toThrow(
      /not a PMTiles archive/,
    );
  });
});
