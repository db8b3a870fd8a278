import type { Shape } from "../../lib/style/svg-pen.ts";

/** Shapes of one of our drawings, within an svg element. */
export function Drawing({ shapes }: { shapes: readonly Shape[] }) {
  return shapes.map((shape, i) =>
    shape.kind === "text" ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the order of the strokes is what they are.
      <text key={i} transform={shape.transform} fill={shape.fill} fontSize={shape.size} textAnchor="middle">
        {shape.text}
      </text>
    ) : (
      <path
        // biome-ignore lint/suspicious/noArrayIndexKey: the order of the strokes is what they are.
        key={i}
        d={shape.d}
        transform={shape.transform}
        fill={shape.fill}
        stroke={shape.stroke}
        strokeWidth={shape.width}
        strokeDasharray={shape.dash}
      />
    ),
  );
}
