import { describe, expect, test } from "vitest";
import type { Mark } from "../atlas/row.ts";
import { drawGlyph } from "./glyph-image.ts";
import { LIGHT } from "./palette-light.ts";
import type { Pen } from "./pen.ts";

/** What was filled and stroked, in which colours, and what was written. */
function draw(marks: readonly Mark[], proposed = false) {
  const log: string[] = [];
  const state: Record<string, unknown> = {};
  const pen = new Proxy(state, {
    get: (target, key: string) => {
      if (key in target) return target[key];
      return (...values: unknown[]) => {
        if (key === "fill" || key === "fillRect") log.push(`fill ${target.fillStyle}`);
        if (key === "stroke") log.push(`stroke ${target.strokeStyle}`);
        if (key === "fillText") log.push(`text ${values[0]}`);
        if (key === "setLineDash" && (values[0] as number[]).length > 0) log.push("dashed");
      };
    },
  }) as unknown as Pen;
  drawGlyph(
    pen,
    {
      count: marks.length,
      segments: marks.map((mark) => ({ mark, letter: "F", proposed })),
    },
    LIGHT,
    2,
  );
  return log;
}

const FOX = LIGHT.programs.F;

describe("drawGlyph", () => {
  test.each(["decided", "found"] as const)("%s is solid in its program's colour", (mark) => {
    expect(draw([mark])).toContain(`fill ${FOX}`);
  });

  test.each(["open", "reported"] as const)("%s is hollow", (mark) => {
    expect(draw([mark])).not.toContain(`fill ${FOX}`);
    expect(draw([mark])).toContain(`stroke ${FOX}`);
  });

  test.each(["struck", "act", "background"] as const)("%s has no colour of a program", (mark) => {
    expect(draw([mark, mark]).join("\n")).not.toContain(FOX);
  });

  test("what was refuted is a thin outline, never an area", () => {
    expect(draw(["struck"])).not.toContain(`fill ${LIGHT.struck}`);
    expect(draw(["struck"])).toContain(`stroke ${LIGHT.struck}`);
  });

  test("what was only proposed is dashed", () => {
    expect(draw(["open"], true)).toContain("dashed");
    expect(draw(["open"])).not.toContain("dashed");
  });

  test("writes the number of records", () => {
    expect(draw(["open", "act", "struck"])).toContain("text 3");
  });
});
