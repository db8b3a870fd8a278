import { beforeAll, describe, expect, test, vi } from "vitest";
import { type PaintContext, paintCanvas, paintSteps } from "./canvas.ts";
import { canvasFont } from "./canvas-faces.ts";
import type { Item } from "./display-list.ts";
import type { Still } from "./still.ts";

/** Writes down what is done to it, with the state in which it is done. */
class Recorder {
  readonly done: string[] = [];
  private readonly kept: Record<string, unknown>[] = [];
  [property: string]: unknown;

  note(what: string): void {
    this.done.push(what);
  }
  save() {
    this.kept.push({ ...this });
  }
  restore() {
    Object.assign(this, this.kept.pop());
  }
  setTransform(...matrix: number[]) {
    this.note(`set ${matrix}`);
  }
  transform(...matrix: number[]) {
    this.note(`transform ${matrix}`);
  }
  beginPath() {}
  rect(...box: number[]) {
    this.note(`rect ${box}`);
  }
  clip() {
    this.note("clip");
  }
  setLineDash(dash: number[]) {
    this.note(`dash ${dash}`);
  }
  fillRect(...box: number[]) {
    this.note(`fillRect ${this.fillStyle} ${box}`);
  }
  fill(path: { d: string }, rule: string) {
    this.note(`fill ${this.fillStyle} ${path.d} ${rule} ${this.globalAlpha}`);
  }
  stroke(path: { d: string }) {
    this.note(`stroke ${this.strokeStyle} ${path.d} ${this.lineWidth}`);
  }
  strokeText(text: string, x: number, y: number) {
    this.note(`halo ${this.strokeStyle} ${this.lineWidth} ${text} ${x} ${y}`);
  }
  fillText(text: string, x: number, y: number) {
    this.note(`text ${this.fillStyle} ${this.font} ${text} ${x} ${y}`);
  }
}

function painted(...items: Item[]): string[] {
  const context = new Recorder();
  context.globalAlpha = 1;
  const box = { x: 0, y: 0, width: 10, height: 5 };
  const still: Still = { ...box, background: "#fff", items, map: box, caption: box, marks: [], stamps: [], notes: [] };
  paintCanvas(still, context as unknown as PaintContext, 3);
  return context.done;
}

beforeAll(() => {
  vi.stubGlobal(
    "Path2D",
    class {
      constructor(readonly d: string) {}
    },
  );
});

describe("a still on a canvas", () => {
  test("fills its ground first, at so many pixels to the unit", () => {
    expect(painted()).toEqual(["set 3,0,0,3,0,0", "fillRect #fff 0,0,10,5"]);
  });

  test("fills a path before it strokes it, and paints nothing that has neither", () => {
    const d = "M0 0H5V5Z";
    expect(painted({ kind: "path", d, fill: "#111", stroke: "#222", width: 2, opacity: 0.5 }).slice(2)).toEqual([
      `fill #111 ${d} nonzero 0.5`,
      `stroke #222 ${d} 2`,
    ]);
    expect(painted({ kind: "path", d, fill: "none" }).slice(2)).toEqual([]);
  });

  test("draws a halo below its text, in the face and at the place that the layout has given", () => {
    const text = { kind: "text", text: "Toronto", x: 4, y: 3, face: "sans-semibold", size: 13, fill: "#111" } as const;
    expect(painted({ ...text, halo: { colour: "#fff", width: 2 } }).slice(2)).toEqual([
      "halo #fff 2 Toronto 4 3",
      `text #111 ${canvasFont("sans-semibold", 13)} Toronto 4 3`,
    ]);
  });

  test("cuts a group at its rectangle, and nothing beside it", () => {
    const path = { kind: "path", d: "M0 0", fill: "#111" } as const;
    const group: Item = { kind: "group", role: "ground", clip: { x: 1, y: 1, width: 2, height: 2 }, items: [path] };
    expect(painted(group, path).slice(2)).toEqual([
      "rect 1,1,2,2",
      "clip",
      "fill #111 M0 0 nonzero 1",
      "fill #111 M0 0 nonzero 1",
    ]);
  });

  test("tells after each item how much of the whole is done", () => {
    const path = { kind: "path", d: "M0 0", fill: "#111" } as const;
    const box = { x: 0, y: 0, width: 1, height: 1 };
    const items: Item[] = [path, { kind: "group", role: "marks", items: [path, path] }, path];
    const still: Still = {
      ...box,
      background: "#fff",
      items,
      map: box,
      caption: box,
      marks: [],
      stamps: [],
      notes: [],
    };
    expect([...paintSteps(still, new Recorder() as unknown as PaintContext, 1)]).toEqual([0.25, 0.5, 0.75, 1]);
  });
});
