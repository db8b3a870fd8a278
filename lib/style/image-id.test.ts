import { expect, test } from "vitest";
import { formatImageId, type ImageSpec, parseImageId } from "./image-id.ts";

const SPECS: readonly [string, ImageSpec][] = [
  [
    "glyph:light:3:act|open.E|struck",
    {
      kind: "glyph",
      theme: "light",
      count: 3,
      segments: [
        { mark: "act", letter: "-", proposed: false },
        { mark: "open", letter: "E", proposed: false },
        { mark: "struck", letter: "-", proposed: false },
      ],
    },
  ],
  [
    "glyph:dark:1:open~.F",
    { kind: "glyph", theme: "dark", count: 1, segments: [{ mark: "open", letter: "F", proposed: true }] },
  ],
  ["tieOnly:dark", { kind: "tieOnly", theme: "dark" }],
  ["town:light", { kind: "town", theme: "light" }],
  ["clear:light", { kind: "clear", theme: "light" }],
  ["head:light:open:T", { kind: "head", theme: "light", shape: "open", colour: "T" }],
  ["head:light:small:grey", { kind: "head", theme: "light", shape: "small", colour: "grey" }],
  ["dot:light:struck:struck", { kind: "dot", theme: "light", dot: "struck", colour: "struck" }],
  [
    "badge:light:struck.C",
    { kind: "badge", theme: "light", segment: { mark: "struck", letter: "C", proposed: false }, count: 1 },
  ],
  [
    "badge:dark:open~.F:3",
    { kind: "badge", theme: "dark", segment: { mark: "open", letter: "F", proposed: true }, count: 3 },
  ],
  [
    "letters:light:C,O_",
    {
      kind: "letters",
      theme: "light",
      letters: [
        { letter: "C", grey: false },
        { letter: "O", grey: true },
      ],
    },
  ],
];

test.each(SPECS)("%s is written and read back", (id, spec) => {
  expect(formatImageId(spec)).toBe(id);
  expect(parseImageId(id)).toEqual(spec);
});

test.each([
  "",
  "glyph",
  "glyph:light",
  "glyph:sepia:1:act",
  "glyph:light:0:act",
  "glyph:light:1:",
  "glyph:light:1:open.Q",
  "head:light:round:T",
  "dot:light:open:Q",
  "badge:light:bold.C",
  "letters:light:",
  "tile:light:C",
])("%j is none of ours", (id) => {
  expect(parseImageId(id)).toBeNull();
});
