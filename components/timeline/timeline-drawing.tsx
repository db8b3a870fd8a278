import { memo } from "react";
import type { EventRow } from "../../lib/atlas/row.ts";
import type { TimeAxis } from "../../lib/atlas/timeline.ts";
import type { LaidSpan, PlacedCell } from "../../lib/atlas/timeline-lanes.ts";
import { MARK, type Scale, type TimelineLayout } from "../../lib/atlas/timeline-layout.ts";
import type { DayRange } from "../../lib/time/overlap.ts";
import { Mark } from "../ui/mark.tsx";
import { endX } from "./range-x.ts";
import styles from "./timeline-drawing.module.css";

/** Room for the years under the marks, in pixels. */
export const FOOT = 18;
/** A line fades over so many pixels towards an open end. */
const FADE = 42;

interface Drawn {
  readonly layout: TimelineLayout;
  readonly scale: Scale;
  readonly axis: TimeAxis;
  readonly width: number;
  readonly shown: ReadonlySet<EventRow>;
}

/** The marks over their axis. The summary in words says the same; a click on a quarter does what the sliders do. */
export function TimelineDrawing({
  range,
  undated,
  onPick,
  ...drawn
}: Drawn & {
  range: DayRange;
  undated: number;
  /** Pixels from the left. */
  onPick: (x: number) => void;
}) {
  const { layout, scale, axis, width } = drawn;
  const { height } = layout;
  const [from, to] = [endX(range, "from", axis, scale), endX(range, "to", axis, scale)];
  const isStretch = range.from !== null || range.to !== null;
  return (
    <svg
      aria-hidden="true"
      className={styles.drawing}
      width={width}
      height={height + FOOT}
      onClick={(event) => onPick(event.clientX - event.currentTarget.getBoundingClientRect().left)}
    >
      {isStretch && <rect className={styles.stretch} x={from} width={Math.max(0, to - from)} height={height} />}
      <Stretches scale={scale} axis={axis} height={height} />
      <Axis layout={layout} scale={scale} axis={axis} width={width} />
      {undated > 0 && (
        <text className={styles.words} textAnchor="middle" x={(scale.right + 14 + width) / 2} y={height + 14}>
          No date: {undated}
        </text>
      )}
      <Marks {...drawn} />
    </svg>
  );
}

/** What a click chooses, to be seen under the pointer. */
const Stretches = memo(({ scale, axis, height }: { scale: Scale; axis: TimeAxis; height: number }) => {
  const { step, at } = scale;
  const size = at(axis.first + step) - at(axis.first);
  return Array.from({ length: Math.ceil((axis.last + 1 - axis.first) / step) }, (_, i) => {
    const x = at(axis.first + i * step);
    return <rect key={x} className={styles.bin} x={x} width={size} height={height} />;
  });
});

const Axis = memo(({ layout: { height, rule }, scale, axis }: Omit<Drawn, "shown">) => {
  const { left, right, years } = scale;
  return (
    <>
      <path className={styles.line} d={`M${left} ${Math.round(rule) + 0.5}H${right}`} />
      <path className={styles.base} d={`M${axis.earlier ? 0 : left} ${height + 0.5}H${right}`} />
      {axis.earlier && <path className={styles.break} d={`M${left - 13} ${height - 3.5}l4 7m-1 -7l4 7`} />}
      {years.map(({ year, x, named }) => (
        <g key={year}>
          <path className={styles.base} d={`M${Math.round(x) + 0.5} ${height}v${named ? 6 : 3}`} />
          {named && (
            <text className={styles.words} x={x + 4} y={height + 14}>
              {year}
            </text>
          )}
        </g>
      ))}
      {axis.earlier && (
        <text className={styles.words} y={height + 14}>
          Earlier
        </text>
      )}
      <text className={styles.words} y="10">
        Uncertain,
      </text>
      <text className={styles.words} y="22">
        or longer
      </text>
    </>
  );
});

/** Marks and spans. Those outside the range stay where they are, in the colour of rules. */
function Marks({ layout, scale, shown }: Pick<Drawn, "layout" | "scale" | "shown">) {
  return (
    <>
      {layout.spans.map((span) => (
        <Span key={span.key} span={span} quiet={!isShown(span.rows[0]?.cells[0], shown)} end={scale.right} />
      ))}
      {[...layout.cells, ...layout.spans.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))].map((cell) => (
        <CellMark key={cell.key} cell={cell} quiet={!isShown(cell, shown)} />
      ))}
    </>
  );
}

/** A mark that stands for several is coloured while one of them is shown. */
function isShown(cell: PlacedCell | undefined, shown: Drawn["shown"]): boolean {
  return cell?.events.some((event) => shown.has(event)) ?? false;
}

const CellMark = memo(({ cell: { mark, events, x, y }, quiet }: { cell: PlacedCell; quiet: boolean }) => {
  const [first] = events;
  return (
    <Mark
      mark={mark}
      program={first && events.every(({ program }) => program === first.program) ? first.program : null}
      proposed={events.every(({ described }) => described === "proposed")}
      size={MARK}
      letters={false}
      quiet={quiet}
      x={x - MARK / 2}
      y={y - MARK / 2}
    />
  );
});

const Span = memo(({ span, quiet, end }: { span: LaidSpan; quiet: boolean; end: number }) => (
  <g className={styles.span} data-quiet={quiet}>
    {span.rows.map(({ y, cells }) => {
      const [begin, finish] = [(cells[0]?.x ?? 0) - MARK / 2 - 2, (cells.at(-1)?.x ?? 0) + MARK / 2 + 2];
      return (
        <g key={y}>
          {begin > span.left + 1 && <Dots from={span.left} to={begin} y={y} fades={span.openLeft ? "left" : null} />}
          {finish < span.right - 1 && (
            <Dots from={finish} to={Math.min(end, span.right)} y={y} fades={span.openRight ? "right" : null} />
          )}
          {!span.openLeft && <path className={styles.tick} d={`M${span.left + 0.5} ${y - 3}v6`} />}
          {!span.openRight && <path className={styles.tick} d={`M${span.right - 0.5} ${y - 3}v6`} />}
        </g>
      );
    })}
  </g>
));

/** A dotted line; towards an open end it fades in steps. */
function Dots({ from, to, y, fades }: { from: number; to: number; y: number; fades: "left" | "right" | null }) {
  const line = (a: number, b: number, opacity: number) =>
    b > a && <path key={a} className={styles.dots} d={`M${a} ${y}H${b}`} opacity={opacity} />;
  if (fades === null) return line(from, to, 1);
  const third = Math.min(FADE, to - from) / 3;
  const steps = [0.7, 0.4, 0.18];
  if (fades === "right")
    return [
      line(from, to - 3 * third, 1),
      ...steps.map((opacity, i) => line(to - (3 - i) * third, to - (2 - i) * third, opacity)),
    ];
  return [
    ...steps.map((opacity, i) => line(from + (2 - i) * third, from + (3 - i) * third, opacity)),
    line(from + 3 * third, to, 1),
  ];
}
