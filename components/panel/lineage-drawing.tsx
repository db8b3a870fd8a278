import type { Lineage } from "../../lib/atlas/lineage.ts";
import styles from "./document-list.module.css";

/** Heights and widths in CSS pixels: a row, a document's box, the way between box and circle. */
const ROW = 14;
const BOX = { width: 11, height: 9 };
const WAY = 30;
const RADIUS = 4.5;

/** Documents as boxes, joined to hollow circles, one for each independent origin. The words beside it say the same. */
export function LineageDrawing({ lineage: { citations, origins, links } }: { lineage: Lineage }) {
  const height = Math.max(citations.length, origins.length) * ROW;
  const middle = (i: number, count: number) => ((i + 0.5) * height) / count;
  const right = BOX.width + WAY;
  return (
    <svg
      aria-hidden="true"
      className={styles.drawing}
      width={right + 2 * RADIUS + 2}
      height={height}
      viewBox={`-1 0 ${right + 2 * RADIUS + 2} ${height}`}
    >
      {links.map(([from, to]) => {
        const [y1, y2] = [middle(from, citations.length), middle(to, origins.length)];
        const bend = BOX.width + WAY / 2;
        return <path key={`${from} ${to}`} d={`M${BOX.width} ${y1}C${bend} ${y1} ${bend} ${y2} ${right} ${y2}`} />;
      })}
      {citations.map(({ id }, i) => (
        <rect key={id} y={middle(i, citations.length) - BOX.height / 2} {...BOX} rx="1.5" />
      ))}
      {origins.map(({ id }, i) => (
        <circle key={id} cx={right + RADIUS} cy={middle(i, origins.length)} r={RADIUS} />
      ))}
    </svg>
  );
}
