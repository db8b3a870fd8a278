import { MARKS_SENTENCES } from "../atlas/mark.ts";
import type { Tokens } from "../style/tokens.ts";
import type { Density, FrameStyle } from "./frame-style.ts";
import { around, type Block, NO_BREAK, type ParagraphStyle, type Span, setParagraph } from "./paragraph.ts";

/** What of the caption depends on the view. */
interface CaptionWords {
  readonly warnings: readonly string[];
  /** Whether ties are drawn. */
  readonly curves: boolean;
}

const NOT_PROOF = "Numbers count records in this atlas, not incidents, and not proof.";
const COVERAGE = "Size and number follow coverage, not harm.";
const CURVE = "A curve is a tie, not a route.";

/** From line to line, and between paragraphs, in shares of the size and in units. */
const LEADING = 1.34;
const APART = 1.5;
const COLUMNS = 24;
/** A caption is set so much smaller if that spares it a line. */
const CLOSER = 0.95;

/** The caption, which cannot be switched off: warnings first, then what the marks mean and what numbers are not. */
export function captionBlock(
  { warnings, curves }: CaptionWords,
  at: Omit<ParagraphStyle, "leading">,
  tokens: Tokens,
): Block {
  const bold = (text: string): Span => ({ text, face: "sans-semibold", fill: tokens.ink });
  const plain = (text: string): Span => ({ text, face: "sans", fill: tokens.ink2 });
  const paragraphs = [
    ...warnings.map((warning) => [bold(warning)]),
    [plain(`${MARKS_SENTENCES} `), bold(`${NOT_PROOF} `), plain([COVERAGE, ...(curves ? [CURVE] : [])].join(" "))],
  ];
  const [usual, closer] = [at, { ...at, size: CLOSER * at.size }].map((style) => stacked(paragraphs, style));
  if (!usual || !closer) throw new Error("There are two.");
  // Smaller words alone take less height; only a line less is worth them.
  return closer.box.height < CLOSER * usual.box.height - at.size ? closer : usual;
}

/** The stamps that found no room beside their marks, each with the number that stands there: in two columns where the frame is wide. */
export function overflowBlock(
  overflow: readonly { readonly n: number; readonly text: string }[],
  x: number,
  y: number,
  { width, margin, caption: size, wide }: FrameStyle,
  { flow }: Density,
  tokens: Tokens,
): Block {
  const sentences = overflow.map(({ n, text }): Span[] => [
    { text: `${n}${NO_BREAK}`, face: "sans-semibold", fill: tokens.ink },
    { text: `${text.replace(/\.?$/, ".")} `, face: "sans", fill: tokens.ink },
  ]);
  const columns = wide && overflow.length > 1 ? 2 : 1;
  const room = (width - 2 * margin - (columns - 1) * COLUMNS) / columns;
  const half = Math.ceil(sentences.length / columns);
  const blocks = Array.from({ length: columns }, (_, i) => {
    const own = sentences.slice(i * half, (i + 1) * half);
    // Where there is little room one sentence follows the other.
    return stacked(flow ? [own.flat()] : own, { x: x + i * (room + COLUMNS), y, width: room, size });
  });
  const box = around(blocks.map((block) => block.box)) ?? { x, y, width: 0, height: 0 };
  return { items: blocks.flatMap((block) => block.items), box };
}

/** Paragraphs under one another. */
function stacked(paragraphs: readonly (readonly Span[])[], at: Omit<ParagraphStyle, "leading">): Block {
  const leading = at.size * LEADING;
  let y = at.y;
  const blocks = paragraphs.map((spans) => {
    const block = setParagraph(spans, { ...at, y, leading });
    y += block.box.height + APART;
    return block;
  });
  const box = around(blocks.map((block) => block.box)) ?? { x: at.x, y: at.y, width: 0, height: 0 };
  return { items: blocks.flatMap((block) => block.items), box };
}
