// Stands in until the real composition is here.
import type { Item } from "../../lib/export/display-list.ts";
import type { Ground } from "../../lib/export/ground.ts";
import { groundItems } from "../../lib/export/ground-items.ts";
import { SHAPES, type Still, type StillInput } from "../../lib/export/still.ts";
import { TOKENS } from "../../lib/style/palettes.ts";

export function compose(input: StillInput, ground: Ground | null): Still {
  const { width, height } = SHAPES[input.shape].units;
  const t = TOKENS[input.theme];
  const map = { x: 0, y: 78, width, height: height - 178 };
  const items: Item[] = [
    { kind: "path", d: `M0 ${map.y}H${width}V${map.y + map.height}H0Z`, fill: t.basemap.water },
    ...(ground ? [groundItems(ground, { camera: input.camera, globe: input.globe, rect: map }, t.basemap)] : []),
    { kind: "text", text: input.title, x: 22, y: 38, face: "serif-semibold", size: 25, fill: t.ink, spacing: -0.017 },
    { kind: "text", text: input.subtitle, x: 22, y: 62, face: "sans", size: 13, fill: t.ink2 },
    { kind: "text", text: input.address, x: 22, y: height - 20, face: "sans", size: 10.5, fill: t.ink2 },
    { kind: "path", d: `M100 150C200 100 400 300 ${width - 60} 180`, stroke: t.act, width: 1.5 },
  ];
  return { width, height, background: t.paper, items, map, caption: map, marks: [], stamps: [] };
}
