"use client";

import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { paintCanvas } from "../../lib/export/canvas.ts";
import type { Spot } from "../../lib/export/notes.ts";
import { projection } from "../../lib/export/projection.ts";
import type { Still, StillInput } from "../../lib/export/still.ts";
import type { Camera } from "../../lib/view/camera.ts";
import { CropGuides } from "./crop-guides.tsx";
import styles from "./preview.module.css";
import { AT_REST, grown, type Move, useMapMoves } from "./use-map-moves.ts";

/** How far an arrow key moves the map, and with Shift, in units of the frame. */
const PAN = { small: 40, large: 160 } as const;

/** The picture as it will be written, to be moved by pointer, wheel and keys. */
export function Preview({
  still,
  of,
  width,
  height,
  alt,
  guides,
  onCamera,
  onReset,
  onStroke,
  children,
}: {
  still: Still;
  /** What it was composed of. */
  of: StillInput;
  /** In CSS pixels. */
  width: number;
  height: number;
  /** The picture in words. */
  alt: string;
  guides: boolean;
  onCamera: (camera: Camera) => void;
  onReset: () => void;
  /** While a note is drawn: strokes from one spot of the map to another. */
  onStroke: ((from: Spot, to: Spot, done: boolean) => void) | null;
  /** What lies over the map. */
  children?: ReactNode;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const before = useRef<OffscreenCanvas | null>(null);
  const hint = useId();
  const scale = width / still.width;
  const { map } = still;

  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (!canvas.current || !context) return;
    const fine = window.devicePixelRatio || 1;
    canvas.current.width = Math.round(width * fine);
    canvas.current.height = Math.round(height * fine);
    paintCanvas(still, context, canvas.current.width / still.width);
    before.current = null;
  }, [still, width, height]);

  const show = (move: Move) => {
    const context = canvas.current?.getContext("2d");
    if (!canvas.current || !context) return;
    before.current ??= copyOf(canvas.current);
    drawMoved(context, before.current, still, move, scale);
  };
  const settle = ({ factor, shift }: Move) => {
    const middle = { x: map.x + map.width / 2, y: map.y + map.height / 2 };
    // The point that the move has brought into the middle.
    const x = map.x + (middle.x - map.x - shift.x / scale) / factor;
    const y = map.y + (middle.y - map.y - shift.y / scale) / factor;
    const at = projection({ camera: of.camera, globe: of.globe, rect: map }).unproject(x, y);
    if (at) onCamera({ lng: at[0], lat: at[1], zoom: of.camera.zoom + Math.log2(factor) });
  };
  const spotOf = ({ x, y }: { x: number; y: number }): Spot => [x / (map.width * scale), y / (map.height * scale)];
  useMapMoves(surface, {
    onMove: show,
    onRest: settle,
    onStroke: onStroke && ((from, to, done) => onStroke(spotOf(from), spotOf(to), done)),
  });

  const press = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.altKey || event.metaKey) return;
    const move = moveOf(event.key, event.shiftKey ? PAN.large : PAN.small, map.width / 2, map.height / 2);
    if (!move && event.key !== "Home") return;
    event.preventDefault();
    if (move) settle(scaled(move, scale));
    else onReset();
  };

  return (
    <div
      className={styles.frame}
      style={{ width, height }}
      data-picture={still.marks.map(({ id }) => id).join(" ")}
      data-shape={of.shape}
    >
      <canvas ref={canvas} className={styles.canvas} role="img" aria-label={alt} />
      <div
        ref={surface}
        className={styles.surface}
        style={box(map, scale)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes keys
        tabIndex={0}
        role="application"
        aria-label="Map of the picture"
        aria-describedby={hint}
        data-drawing={onStroke !== null}
        onKeyDown={press}
      />
      <p id={hint} className="visually-hidden">
        Arrow keys move the map, with Shift further. Plus and minus zoom. Home goes back to where it began.
      </p>
      {children}
      {guides && <CropGuides width={width} height={height} />}
    </div>
  );
}

function box({ x, y, width, height }: Still["map"], scale: number) {
  return { left: x * scale, top: y * scale, width: width * scale, height: height * scale };
}

/** What a key does to the map, in units from its upper left corner; null for every other key. */
function moveOf(key: string, step: number, x: number, y: number): Move | null {
  switch (key) {
    case "ArrowLeft":
      return { factor: 1, shift: { x: step, y: 0 } };
    case "ArrowRight":
      return { factor: 1, shift: { x: -step, y: 0 } };
    case "ArrowUp":
      return { factor: 1, shift: { x: 0, y: step } };
    case "ArrowDown":
      return { factor: 1, shift: { x: 0, y: -step } };
    case "+":
    case "=":
      return grown(AT_REST, Math.SQRT2, { x, y });
    case "-":
      return grown(AT_REST, Math.SQRT1_2, { x, y });
    default:
      return null;
  }
}

function scaled({ factor, shift }: Move, scale: number): Move {
  return { factor, shift: { x: shift.x * scale, y: shift.y * scale } };
}

function copyOf(canvas: HTMLCanvasElement): OffscreenCanvas {
  const copy = new OffscreenCanvas(canvas.width, canvas.height);
  copy.getContext("2d")?.drawImage(canvas, 0, 0);
  return copy;
}

/** What was drawn last, moved within the map, until the picture is composed anew. */
function drawMoved(
  context: CanvasRenderingContext2D,
  last: OffscreenCanvas,
  { map, width, background }: Still,
  { factor, shift }: Move,
  scale: number,
): void {
  const fine = last.width / width;
  const [x, y, w, h] = [map.x, map.y, map.width, map.height].map((value) => value * fine) as [
    number,
    number,
    number,
    number,
  ];
  const toPixels = fine / scale;
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.beginPath();
  context.rect(x, y, w, h);
  context.clip();
  context.fillStyle = background;
  context.fillRect(x, y, w, h);
  context.drawImage(last, x, y, w, h, x + shift.x * toPixels, y + shift.y * toPixels, w * factor, h * factor);
  context.restore();
}
