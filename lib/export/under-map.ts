import type { Tokens } from "../style/tokens.ts";
import { captionBlock, overflowBlock } from "./caption-block.ts";
import { creditBlock, wordmarkBlock } from "./credit-block.ts";
import type { GroupItem, Item, Rect } from "./display-list.ts";
import type { Density, FrameStyle } from "./frame-style.ts";
import { keyBlock } from "./key-block.ts";
import type { KeyLine } from "./key-lines.ts";
import type { Block } from "./paragraph.ts";
import type { StillInput } from "./still.ts";

/** What stands below the map. */
export interface UnderMap {
  readonly groups: readonly (readonly KeyLine[])[];
  readonly overflow: readonly { readonly n: number; readonly text: string }[];
  readonly curves: boolean;
}

/** All below the map, with its height and the box of the caption. */
export interface UnderMapBlock {
  readonly items: readonly GroupItem[];
  readonly height: number;
  readonly caption: Rect;
}

/** Between the parts below the map, in shares of the margin. */
const GAP = 0.34;
/** In a wide frame the caption is no wider than this share of the height, so that crops to 4:5 keep it. */
const CAPTION = 0.78;
const BESIDE = 22;
/** The credit stands beside the name where the address leaves it this share of the room, else above. */
const BESIDE_NAME = 0.5;

/** Sets caption, key and credits from `top` down. The caption of a wide frame is in the middle between name and credits; its key is elsewhere. */
export function underMap(
  words: UnderMap,
  input: StillInput,
  top: number,
  style: FrameStyle,
  density: Density,
  tokens: Tokens,
): UnderMapBlock {
  const { margin, width } = style;
  const room = width - 2 * margin;
  const gap = margin * GAP;
  const groups: GroupItem[] = [];
  let y = top + gap;
  const put = (role: GroupItem["role"], { items, box }: Block, after = gap) => {
    if (items.length > 0) groups.push({ kind: "group", role, items });
    if (box.height > 0) y += box.height + after;
  };
  const captionWords = { warnings: input.warnings, curves: words.curves };
  const overflow = () => put("caption", overflowBlock(words.overflow, margin, y, style, density, tokens));
  const rule = () => {
    const line: Item = { kind: "path", d: `M${margin} ${y}H${width - margin}`, stroke: tokens.rule, width: 1 };
    put("credit", { items: [line], box: { x: margin, y, width: room, height: 1 } }, gap);
  };
  let caption: Block;
  if (style.wide) {
    overflow();
    rule();
    const middle = CAPTION * style.height;
    const left = (width - middle) / 2;
    const side = left - margin - BESIDE;
    caption = captionBlock(captionWords, { x: left, y, width: middle, size: style.caption }, tokens);
    const name = wordmarkBlock(input.address, { x: margin, y: y - 2, width: side, size: style.credit }, tokens);
    const credit = creditBlock(input, { x: left + middle + BESIDE, y, width: side, size: style.credit }, tokens);
    groups.push(
      { kind: "group", role: "caption", items: caption.items },
      { kind: "group", role: "credit", items: [...name.items, ...credit.items] },
    );
    y += Math.max(caption.box.height, name.box.height - 2, credit.box.height);
  } else {
    caption = captionBlock(captionWords, { x: margin, y, width: room, size: style.caption }, tokens);
    put("caption", caption);
    overflow();
    put("key", keyBlock(words.groups, y, style, tokens));
    rule();
    const name = (x: number, width: number) =>
      wordmarkBlock(input.address, { x, y: y - 2, width, size: style.credit }, tokens);
    // A unit more, so that what was measured fits.
    const wide = name(margin, room).box.width + 1;
    const left = room - wide - BESIDE;
    if (left > BESIDE_NAME * room) {
      const beside = name(margin + left + BESIDE, wide);
      const credit = creditBlock(input, { x: margin, y, width: left, size: style.credit }, tokens);
      groups.push({ kind: "group", role: "credit", items: [...credit.items, ...beside.items] });
      y += Math.max(credit.box.height, beside.box.height - 2);
    } else {
      put("credit", creditBlock(input, { x: margin, y, width: room, size: style.credit }, tokens), gap * 0.5 + 2);
      put("credit", name(margin, room), -2);
    }
  }
  return { items: groups, height: y + margin * 0.72 - top, caption: caption.box };
}
