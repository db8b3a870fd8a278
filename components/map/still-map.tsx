import { useId } from "react";
import type { PlaceRow, RecordRow } from "../../lib/atlas/row.ts";
import { CSS_TOKENS } from "../../lib/style/css-tokens.ts";
import { drawGlyph, drawTieOnly, glyphSide, tieOnlySide } from "../../lib/style/glyph-image.ts";
import { parseImageId } from "../../lib/style/image-id.ts";
import { DETAIL_LINE, type StillMark, type StillSize, stillOf } from "../../lib/style/still.ts";
import { SvgPen } from "../../lib/style/svg-pen.ts";
import { ViewLink } from "../explorer/view-link.tsx";
import { Drawing } from "../ui/drawing.tsx";
import styles from "./still-map.module.css";

/** The map as a still picture: land, and every mark with its number and name as a link to its place. It needs no WebGL and no JavaScript. */
export function StillMap({
  rows,
  places,
  land,
  beyond = false,
}: {
  rows: readonly RecordRow[];
  places: ReadonlyMap<string, PlaceRow>;
  /** Address of the picture of the land. */
  land: string;
  /** Wider than the text around it. */
  beyond?: boolean;
}) {
  return (
    <figure className={styles.still} data-still-map data-beyond={beyond}>
      <Picture size="wide" rows={rows} places={places} land={land} />
      <Picture size="narrow" rows={rows} places={places} land={land} />
      <figcaption>
        A still map: places with their numbers; ties are in the list. Hollow: claimed, not established. Struck through:
        an official body found otherwise or did not uphold it. Square or small dot: official act or background. Numbers
        count records in this atlas, not incidents, and not proof. The outline of the land is from Natural Earth, the
        lakes are from GSHHG (LGPL).
      </figcaption>
    </figure>
  );
}

function Picture({
  size,
  rows,
  places,
  land,
}: {
  size: StillSize;
  rows: readonly RecordRow[];
  places: ReadonlyMap<string, PlaceRow>;
  land: string;
}) {
  const id = useId();
  const { width, height, marks, leaders } = stillOf(rows, places, size);
  const whole = { width, height };
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: a group of links; the caption below tells what it is
    <svg className={styles.picture} data-size={size} viewBox={`0 0 ${width} ${height}`} {...whole}>
      <mask id={id} {...whole}>
        <image href={land} {...whole} preserveAspectRatio="none" />
      </mask>
      <rect {...whole} className={styles.land} mask={`url(#${id})`} />
      {leaders.map(([from, to]) => (
        <g key={`${to.x} ${to.y}`} className={styles.leader}>
          <path d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />
          <circle cx={from.x} cy={from.y} r="2.6" />
        </g>
      ))}
      {marks.map((mark) => (
        <ViewLink key={mark.properties.id} href={`/places/${mark.properties.place}`}>
          <title>{mark.properties.accessible}</title>
          <MarkDrawing mark={mark} />
          <Label mark={mark} />
        </ViewLink>
      ))}
    </svg>
  );
}

function MarkDrawing({ mark: { x, y, properties } }: { mark: StillMark }) {
  const pen = new SvgPen();
  let side = tieOnlySide();
  if (properties.role === "glyph") {
    const spec = parseImageId(`glyph:light:${properties.image}`);
    if (spec?.kind !== "glyph") return null;
    drawGlyph(pen, spec, CSS_TOKENS, 1);
    side = glyphSide(spec.count);
  } else {
    drawTieOnly(pen, CSS_TOKENS, 1);
  }
  return (
    <g className={styles.mark} transform={`translate(${x - side / 2} ${y - side / 2})`}>
      <Drawing shapes={pen.shapes} />
    </g>
  );
}

/** The name with its letters and, apart from it, what stands below; spaces keep the words apart for whoever copies them. */
function Label({ mark: { properties, label } }: { mark: StillMark }) {
  if (!label) return null;
  const { x, anchor, lines } = label;
  const baseline = label.y + 12;
  return (
    <g className={styles.label}>
      <text x={x} y={baseline} textAnchor={anchor}>
        {properties.name}{" "}
        {properties.letters && (
          <tspan className={styles.letters} dx="2">
            {properties.letters.replaceAll(/[_-]/g, "").replaceAll(",", " ")}
          </tspan>
        )}
      </text>
      <text className={styles.detail} textAnchor={anchor}>
        {lines.map((line, i) => (
          <tspan key={line} x={x} y={baseline + (i + 1) * DETAIL_LINE}>
            {line}{" "}
          </tspan>
        ))}
      </text>
    </g>
  );
}
