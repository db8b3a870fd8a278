import { dayWords } from "../atlas/known-words.ts";
import type { Tokens } from "../style/tokens.ts";
import type { Item } from "./display-list.ts";
import { around, type Block, baseline, type ParagraphStyle, setParagraph } from "./paragraph.ts";
import type { StillInput } from "./still.ts";
import { measure, setLine, wrapText } from "./text.ts";

type Credited = Pick<StillInput, "dated" | "version" | "credit" | "notes" | "edited">;

/** What is the editor's and what is ours, "" where all is ours. */
function editorWords({ notes, edited }: Pick<StillInput, "notes" | "edited">): string {
  const title = edited?.title ?? false;
  if (!title && notes.length === 0) return "";
  const what = title && notes.length > 0 ? "Title and notes" : title ? "Title" : "Notes";
  return `${what}: editor. Data, standing and stamps: Tielines.`;
}

/** Whose data, ground and words a still shows. It cannot be switched off. */
export function creditBlock(input: Credited, at: Omit<ParagraphStyle, "leading">, tokens: Tokens): Block {
  const lines = [
    `Data to ${dayWords(input.dated)}, version ${input.version}.`,
    input.credit ? `Map: ${input.credit.replace(/\.?$/, ".")}` : "",
    editorWords(input),
  ].filter(Boolean);
  const text = lines.join(" ");
  return setParagraph([{ text, face: "sans", fill: tokens.ink2 }], { ...at, leading: at.size * 1.34 });
}

const MARK = { width: 27, height: 12 };

/** The sign and the name of the atlas with the address of the view; the address goes under the name where it does not fit beside it. */
export function wordmarkBlock(address: string, at: Omit<ParagraphStyle, "leading">, tokens: Tokens): Block {
  const size = at.size * 1.34;
  const share = size / 20;
  const leading = at.size * 1.62;
  const text = at.x + MARK.width * share + size * 0.42;
  const name = { text: "Tielines", face: "serif-semibold" as const, size, spacing: -0.022 };
  const wide = measure(name.text, name.face, size, name.spacing);
  const middle = at.y + leading / 2;
  const move = [share, 0, 0, share, at.x, middle - (MARK.height / 2) * share] as const;
  const items: Item[] = [
    { kind: "path", d: "M0.2 7.6A4 4 0 0 1 8.2 7.6A4 4 0 0 1 0.2 7.6Z", fill: tokens.ink, transform: move },
    { kind: "path", d: "M4.2 7.6C8 1 17 .4 20.4 5.6", stroke: tokens.ink, width: 1.7, transform: move },
    {
      kind: "path",
      d: "M19.4 7.6A3.2 3.2 0 0 1 25.8 7.6A3.2 3.2 0 0 1 19.4 7.6Z",
      stroke: tokens.ink,
      width: 1.7,
      transform: move,
    },
    ...setLine(name.text, { ...name, x: text, y: middle + size * 0.32, fill: tokens.ink }),
  ];
  const beside = text + wide + at.size * 0.9;
  const fits = beside + measure(address, "sans", at.size) <= at.x + at.width;
  const left = fits ? beside : at.x;
  const top = fits ? at.y : at.y + leading;
  const lines = fits ? [address] : wrapText(address, "sans", at.size, at.width);
  const step = fits ? leading : at.size * 1.34;
  for (const [i, line] of lines.entries()) {
    items.push(
      ...setLine(line, {
        x: left,
        y: baseline(top + i * step, step, at.size),
        face: "sans",
        size: at.size,
        fill: tokens.ink2,
      }),
    );
  }
  const widest = Math.max(text + wide - at.x, ...lines.map((line) => left + measure(line, "sans", at.size) - at.x));
  const box = { x: at.x, y: at.y, width: widest, height: fits ? leading : leading + lines.length * step };
  return { items, box: around([box]) ?? box };
}
