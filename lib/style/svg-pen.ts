import type { Pen } from "./pen.ts";

/** A shape of an SVG picture, in the order in which it was drawn. Colours may be anything that CSS takes. */
export type Shape =
  | {
      readonly kind: "path";
      readonly d: string;
      readonly transform: string;
      readonly fill: string;
      readonly stroke?: string;
      readonly width?: number;
      readonly dash?: string;
    }
  | {
      readonly kind: "text";
      readonly text: string;
      readonly transform: string;
      readonly fill: string;
      readonly size: number;
    };

type Matrix = readonly [number, number, number, number, number, number];
interface State {
  readonly matrix: Matrix;
  readonly dash: readonly number[];
}

/** Draws what a canvas would be told to, as shapes: the same marks in lists, without JavaScript and in stills. */
export class SvgPen implements Pen {
  fillStyle: Pen["fillStyle"] = "";
  strokeStyle: Pen["strokeStyle"] = "";
  lineWidth = 1;
  lineCap: CanvasLineCap = "butt";
  lineJoin: CanvasLineJoin = "miter";
  font = "";
  textAlign: CanvasTextAlign = "left";
  textBaseline: CanvasTextBaseline = "alphabetic";
  readonly shapes: Shape[] = [];
  private path = "";
  private state: State = { matrix: [1, 0, 0, 1, 0, 0], dash: [] };
  private readonly kept: State[] = [];

  save() {
    this.kept.push(this.state);
  }
  restore() {
    this.state = this.kept.pop() ?? this.state;
  }
  translate(x: number, y: number) {
    this.turn([1, 0, 0, 1, x, y]);
  }
  scale(x: number, y: number) {
    this.turn([x, 0, 0, y, 0, 0]);
  }
  rotate(angle: number) {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    this.turn([cos, sin, -sin, cos, 0, 0]);
  }
  setLineDash(dash: number[]) {
    this.state = { ...this.state, dash };
  }
  beginPath() {
    this.path = "";
  }
  closePath() {
    this.path += "Z";
  }
  moveTo(x: number, y: number) {
    this.path += `M${n(x)} ${n(y)}`;
  }
  lineTo(x: number, y: number) {
    this.path += `L${n(x)} ${n(y)}`;
  }
  /** As a canvas does: from where the path is, straight to the arc's beginning. */
  arc(x: number, y: number, radius: number, from: number, to: number, back = false) {
    const at = (angle: number) => `${n(x + radius * Math.cos(angle))} ${n(y + radius * Math.sin(angle))}`;
    const turn = Math.min(2 * Math.PI, Math.abs(to - from)) * (back ? -1 : 1);
    this.path += `${this.path === "" || this.path.endsWith("Z") ? "M" : "L"}${at(from)}`;
    // SVG draws nothing from a point to itself, so a circle is two halves.
    for (const part of [0.5, 1])
      this.path += `A${n(radius)} ${n(radius)} 0 0 ${back ? 0 : 1} ${at(from + turn * part)}`;
  }
  roundRect(x: number, y: number, width: number, height: number, radii?: Parameters<Pen["roundRect"]>[4]) {
    const r = typeof radii === "number" ? radii : 0;
    this.path += `M${n(x + r)} ${n(y)}h${n(width - 2 * r)}a${r} ${r} 0 0 1 ${r} ${r}v${n(height - 2 * r)}a${r} ${r} 0 0 1 ${-r} ${r}h${n(2 * r - width)}a${r} ${r} 0 0 1 ${-r} ${-r}v${n(2 * r - height)}a${r} ${r} 0 0 1 ${r} ${-r}Z`;
  }
  fill() {
    this.shapes.push({ kind: "path", d: this.path, transform: this.transform(), fill: String(this.fillStyle) });
  }
  fillRect(x: number, y: number, width: number, height: number) {
    const d = `M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}Z`;
    this.shapes.push({ kind: "path", d, transform: this.transform(), fill: String(this.fillStyle) });
  }
  stroke() {
    const dash = this.state.dash.join(" ");
    this.shapes.push({
      kind: "path",
      d: this.path,
      transform: this.transform(),
      fill: "none",
      stroke: String(this.strokeStyle),
      width: this.lineWidth,
      ...(dash ? { dash } : {}),
    });
  }
  /** Every text of ours is centred; `y` is its baseline. */
  fillText(text: string, x: number, y: number) {
    const size = Number(/([\d.]+)px/.exec(this.font)?.[1] ?? 10);
    this.translate(x, y);
    this.shapes.push({ kind: "text", text, transform: this.transform(), fill: String(this.fillStyle), size });
    this.translate(-x, -y);
  }

  private turn([a, b, c, d, e, f]: Matrix) {
    const [A, B, C, D, E, F] = this.state.matrix;
    const matrix: Matrix = [
      A * a + C * b,
      B * a + D * b,
      A * c + C * d,
      B * c + D * d,
      A * e + C * f + E,
      B * e + D * f + F,
    ];
    this.state = { ...this.state, matrix };
  }
  private transform(): string {
    return `matrix(${this.state.matrix.map(n).join(" ")})`;
  }
}

/** Three decimals are finer than any screen. */
function n(value: number): number {
  return Math.round(value * 1000) / 1000;
}
