"use client";

import { SHAPES, type Shape } from "../../lib/export/still.ts";
import { Choices } from "./choices.tsx";

const USES: Readonly<Record<Shape, string>> = { "16:9": "Article", "1:1": "Square", "4:5": "Feed", "9:16": "Story" };
const SHAPE_NAMES = Object.keys(SHAPES) as Shape[];

/** The shapes that stories take, each with its outline. */
export function ShapeChoice({ value, onChange }: { value: Shape; onChange: (shape: Shape) => void }) {
  return (
    <Choices
      tiles
      legend="Shape"
      value={value}
      onChange={onChange}
      options={SHAPE_NAMES.map((shape) => ({
        value: shape,
        name: `${shape}, ${USES[shape]}`,
        label: (
          <>
            <Outline shape={shape} />
            <b>{shape}</b>
            <small>{USES[shape]}</small>
          </>
        ),
      }))}
    />
  );
}

/** Within a square of 36 px, all of about the same area. */
function Outline({ shape }: { shape: Shape }) {
  const { width, height } = SHAPES[shape].units;
  const side = Math.min(34, 26 * Math.sqrt(width / height));
  const up = (side * height) / width;
  const [w, h] = up > 33 ? [(33 * width) / height, 33] : [side, up];
  return (
    <svg aria-hidden="true" width="36" height="36" viewBox="0 0 36 36">
      <rect x={18 - w / 2} y={18 - h / 2} width={w} height={h} rx="1.5" />
    </svg>
  );
}
