import type { Pen } from "../style/pen.ts";
import type { Item, PathItem } from "./display-list.ts";
import { setLine } from "./text.ts";

interface State {
  /** a, b, c, d, e, f: turned, moved and scaled alike in both directions. */
  readonly matrix: readonly [number, number, number, number, number, number];
  readonly dash: readonly number[];
}

/** Takes what a canvas would be told and makes items of a still of it, in the still's own units: the marks of the map, drawn once more. */
export class ItemPen implements Pen {
  fillStyle: Pen["fillStyle"] = "";
  strokeStyle: Pen["strokeStyle"] = "";
  lineWidth = 1;
  lineCap: CanvasLineCap = "butt";
  lineJoin: CanvasLineJoin = "miter";
  font = "";
  textAlign: CanvasTextAlign = "left";
  textBaseline: CanvasTextBaseline = "alphabetic";
  readonly items: Item[] = [];
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
    const [a, b, c, d] = this.state.matrix;
    const [e, f] = this.at(x, y);
    this.state = { ...this.state, matrix: [a, b, c, d, e, f] };
  }
  scale(x: number, y: number) {
    const [a, b, c, d, e, f] = this.state.matrix;
    this.state = { ...this.state, matrix: [a * x, b * x, c * y, d * y, e, f] };
  }
  rotate(angle: number) {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const [a, b, c, d, e, f] = this.state.matrix;
    this.state = {
      ...this.state,
      matrix: [a * cos + c * sin, b * cos + d * sin, c * cos - a * sin, d * cos - b * sin, e, f],
    };
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
    this.path += `M${this.spot(x, y)}`;
  }
  lineTo(x: number, y: number) {
    this.path += `L${this.spot(x, y)}`;
  }
  /** As a canvas does: from where the path is, straight to the arc's beginning. */
  arc(x: number, y: number, radius: number, from: number, to: number, back = false) {
    const at = (angle: number) => this.spot(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
    const turn = Math.min(2 * Math.PI, Math.abs(to - from)) * (back ? -1 : 1);
    const r = rounded(radius * this.size());
    this.path += `${this.path === "" || this.path.endsWith("Z") ? "M" : "L"}${at(from)}`;
    // A path draws nothing from a point to itself, so a circle is two halves.
    for (const part of [0.5, 1]) this.path += `A${r} ${r} 0 0 ${back ? 0 : 1} ${at(from + turn * part)}`;
  }
  roundRect(x: number, y: number, width: number, height: number, radii?: Parameters<Pen["roundRect"]>[4]) {
    const r = typeof radii === "number" ? Math.min(radii, width / 2, height / 2) : 0;
    const quarter = Math.PI / 2;
    this.moveTo(x + r, y);
    this.lineTo(x + width - r, y);
    this.arc(x + width - r, y + r, r, -quarter, 0);
    this.lineTo(x + width, y + height - r);
    this.arc(x + width - r, y + height - r, r, 0, quarter);
    this.lineTo(x + r, y + height);
    this.arc(x + r, y + height - r, r, quarter, 2 * quarter);
    this.lineTo(x, y + r);
    this.arc(x + r, y + r, r, 2 * quarter, 3 * quarter);
    this.closePath();
  }
  fill() {
    this.items.push({ kind: "path", d: this.path, fill: String(this.fillStyle) });
  }
  fillRect(x: number, y: number, width: number, height: number) {
    const corners = [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ] as const;
    const d = `M${corners.map(([right, down]) => this.spot(right, down)).join("L")}Z`;
    this.items.push({ kind: "path", d, fill: String(this.fillStyle) });
  }
  stroke() {
    const { dash } = this.state;
    const item: PathItem = {
      kind: "path",
      d: this.path,
      stroke: String(this.strokeStyle),
      width: rounded(this.lineWidth * this.size()),
      ...(dash.length > 0 ? { dash } : {}),
      ...(this.lineJoin === "round" ? { join: "round" as const } : {}),
    };
    this.items.push(item);
  }
  /** Every text of a mark is upright, semibold and centred; `y` is its baseline. */
  fillText(text: string, x: number, y: number) {
    const size = rounded(Number(/([\d.]+)px/.exec(this.font)?.[1] ?? 10) * this.size());
    const [right, down] = this.at(x, y);
    this.items.push(
      ...setLine(text, {
        x: right,
        y: down,
        face: "sans-semibold",
        size,
        fill: String(this.fillStyle),
        anchor: "middle",
      }),
    );
  }

  private at(x: number, y: number): readonly [number, number] {
    const [a, b, c, d, e, f] = this.state.matrix;
    return [a * x + c * y + e, b * x + d * y + f];
  }
  private spot(x: number, y: number): string {
    const [right, down] = this.at(x, y);
    return `${rounded(right)} ${rounded(down)}`;
  }
  private size(): number {
    return Math.hypot(this.state.matrix[0], this.state.matrix[1]);
  }
}

/** A hundredth of a unit is finer than any printer. Adding 0 turns -0 into 0. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
