import { memo } from "react";
import type { EventRow } from "../../lib/atlas/row.ts";
import { CSS_TOKENS } from "../../lib/style/css-tokens.ts";
import { drawGlyph, glyphSide } from "../../lib/style/glyph-image.ts";
import { ringSegments } from "../../lib/style/ring-segments.ts";
import { SvgPen } from "../../lib/style/svg-pen.ts";
import { Drawing } from "../ui/drawing.tsx";
import styles from "./place-glyph.module.css";

/** The mark that a place has on the map, beside its heading in the list: the same drawing. The words beside it say the same. */
export const PlaceGlyph = memo(({ rows }: { rows: readonly EventRow[] }) => {
  const pen = new SvgPen();
  drawGlyph(pen, { count: rows.length, segments: ringSegments(rows) }, CSS_TOKENS, 1);
  const side = glyphSide(rows.length);
  return (
    <svg className={styles.glyph} viewBox={`0 0 ${side} ${side}`} width={side} height={side} aria-hidden="true">
      <Drawing shapes={pen.shapes} />
    </svg>
  );
}, isSame);

/** Every filter makes new lists, most of which hold the same rows. */
function isSame({ rows }: { rows: readonly EventRow[] }, next: { rows: readonly EventRow[] }): boolean {
  return rows.length === next.rows.length && rows.every((row, i) => row === next.rows[i]);
}
