import type { Tokens } from "../style/tokens.ts";
import type { FrameStyle } from "./frame-style.ts";
import { type Block, baseline } from "./paragraph.ts";
import { measure, setLine, wrapText } from "./text.ts";

/** Tracking of the serif (LOOK §2). It also keeps painters from joining letters, which the metrics do not know. */
const TRACKING = -0.017;
const FACE = "serif-semibold";
/** A title has at most so many lines, and is set smaller before it has more; a subtitle likewise. */
const TITLE_LINES = 3;
const SUBTITLE_LINES = 3;
const LEAST = 13;
/** Of a picture whose editor has emptied the title: a picture without one says nothing about what it is. */
const UNTITLED = "Records of the atlas";
const BETWEEN = 4;

/** Title and subtitle in the upper left of the frame, whole whatever their length. The box begins at the frame's upper edge. */
export function titleBlock(title: string, subtitle: string, style: FrameStyle, tokens: Tokens): Block {
  const { margin: x, width } = style;
  const room = width - 2 * x;
  const head = fitted(title.trim() || UNTITLED, style.title, room);
  const leading = head.size * 1.16;
  // The space above capitals belongs to the margin.
  let y = x - leading * 0.14;
  const items = head.lines.flatMap((line, i) =>
    setLine(line, {
      x: x - head.size * 0.03,
      y: y + i * leading + leading * 0.78,
      face: FACE,
      size: head.size,
      fill: tokens.ink,
      spacing: TRACKING,
    }),
  );
  y += head.lines.length * leading;
  if (subtitle.trim()) {
    const below = fittedSubtitle(subtitle.trim(), style.subtitle, room);
    const step = below.size * 1.38;
    y += BETWEEN;
    items.push(
      ...below.lines.flatMap((line, i) =>
        setLine(line, {
          x,
          y: baseline(y + i * step, step, below.size),
          face: "sans",
          size: below.size,
          fill: tokens.ink2,
        }),
      ),
    );
    y += below.lines.length * step;
  }
  return { items, box: { x: 0, y: 0, width, height: y + x * 0.5 } };
}

function fitted(text: string, largest: number, width: number): { size: number; lines: string[] } {
  let size = largest;
  let lines = wrapText(text, FACE, size, width, TRACKING);
  while (lines.length > TITLE_LINES && size > LEAST) {
    size = Math.max(LEAST, size - 0.5);
    lines = wrapText(text, FACE, size, width, TRACKING);
  }
  return { size, lines: balanced(text, lines, size, width) };
}

/** The same number of lines, each about as long as the others: no last line holds one word alone. */
function balanced(text: string, lines: string[], size: number, width: number): string[] {
  if (lines.length < 2) return lines;
  let [least, most] = [width / 2, width];
  let best = lines;
  while (most - least > 2) {
    const middle = (least + most) / 2;
    const tried = wrapText(text, FACE, size, middle, TRACKING);
    const fits = tried.length <= lines.length && tried.every((line) => measure(line, FACE, size, TRACKING) <= middle);
    if (fits) {
      best = tried;
      most = middle;
    } else least = middle;
  }
  return best;
}

/** A subtitle is set so much smaller if that spares it a line. */
const CLOSER = 0.86;

function fittedSubtitle(text: string, largest: number, width: number): { size: number; lines: string[] } {
  let size = largest;
  let lines = wrapText(text, "sans", size, width);
  for (let tried = largest - 0.25; tried >= CLOSER * largest; tried -= 0.25) {
    const closer = wrapText(text, "sans", tried, width);
    if (closer.length < lines.length) [size, lines] = [tried, closer];
  }
  while (lines.length > SUBTITLE_LINES && size > 9) {
    size -= 0.5;
    lines = wrapText(text, "sans", size, width);
  }
  return { size, lines };
}
