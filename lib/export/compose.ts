/** A still out of all that decides it: the map in its frame, with title, key, caption and credits. */
import { toMapFeatures } from "../style/features.ts";
import { levelAt, NARROW } from "../style/map-features.ts";
import { ownNames } from "../style/own-features.ts";
import { TOKENS } from "../style/palettes.ts";
import type { GroupItem } from "./display-list.ts";
import { type FrameLayout, frameLayout } from "./frame-layout.ts";
import { furnitureBoxes, scaleGroup } from "./furniture.ts";
import { type Ground, type GroundSource, readGround } from "./ground.ts";
import { groundItems } from "./ground-items.ts";
import { groundNames } from "./ground-names.ts";
import { locatorItems } from "./locator.ts";
import { boxPath } from "./map-part-paths.ts";
import { drawNotes } from "./note-items.ts";
import { isGlobe, type MapView } from "./projection.ts";
import { grown } from "./rects.ts";
import { SHAPES, type Still, type StillInput } from "./still.ts";
import { titleBlock } from "./title-block.ts";

/** A still laid out, and which grounds it wants: that of its map and that of its locator. */
export interface StillPlan {
  readonly input: StillInput;
  readonly map: MapView;
  readonly locator: MapView | null;
  readonly layout: FrameLayout;
}

/** The grounds of a still, each read for its view. */
export interface StillGround {
  readonly map: Ground;
  readonly locator: Ground | null;
}

/** Lays a still out. The same input gives the same plan. */
export function planStill(input: StillInput): StillPlan {
  const layout = frameLayout(input, TOKENS[input.theme]);
  const map = { camera: input.camera, globe: input.globe, rect: layout.rect };
  return { input, map, locator: layout.furniture.locator, layout };
}

/** Reads what a plan wants of the archive. */
export async function readStillGround(source: GroundSource, { map, locator }: StillPlan): Promise<StillGround> {
  const grounds = [readGround(source, map), locator ? readGround(source, locator) : null] as const;
  const [own, around] = await Promise.all(grounds);
  return { map: own, locator: around };
}

/** Draws a plan. Without a ground the map is plain land and has no locator. */
export function drawStill({ input, map, locator, layout }: StillPlan, ground: StillGround | null): Still {
  const { units } = SHAPES[input.shape];
  const tokens = TOKENS[input.theme];
  const { style, rect, under, key, part, furniture } = layout;
  // A name level with the scale bar would read as a part of it.
  const taken = [...part.taken, ...furnitureBoxes(furniture).map((box) => grown(box, 6))];
  const plain: GroupItem = {
    kind: "group",
    role: "ground",
    items: [{ kind: "path", d: boxPath(rect, 0), fill: tokens.basemap.land }],
  };
  const own = () => namesOf(input, rect.width);
  const groups = (role: GroupItem["role"]) => part.items.filter((group) => group.role === role);
  const notes = drawNotes(layout.notes, rect, taken, part.marks, tokens);
  return {
    ...units,
    background: tokens.paper,
    items: [
      ground ? groundItems(ground.map, map, tokens.basemap) : plain,
      ...groups("footprints"),
      ...groups("ties"),
      ...(ground && input.included.names
        ? [groundNames(ground.map, map, tokens, [...taken, ...part.along, ...notes.boxes], own())]
        : []),
      // Below marks, names and stamps: nothing of an editor's covers one.
      ...notes.items,
      ...groups("marks"),
      ...groups("labels"),
      ...groups("stamps"),
      ...scaleGroup(furniture, tokens),
      ...(ground?.locator && locator ? [locatorItems(ground.locator, locator, map, tokens)] : []),
      { kind: "group", role: "title", items: titleBlock(input.title, input.subtitle, style, tokens).items },
      ...(key ? [{ kind: "group" as const, role: "key" as const, items: key.items }] : []),
      ...under.items,
    ],
    map: rect,
    caption: under.caption,
    marks: part.marks,
    stamps: part.stamps,
    notes: layout.notes,
  };
}

/** Lays out and draws in one go, for grounds that are known already; see `planStill` for those that are not. */
export function compose(input: StillInput, ground: StillGround | null): Still {
  return drawStill(planStill(input), ground);
}

/** The names that our own marks write, so that the ground does not. */
function namesOf({ rows, places, selected, camera, globe }: StillInput, width: number): string[] {
  const flat = { camera, globe };
  const frame = { globe: isGlobe(flat), narrow: width < NARROW };
  return ownNames(toMapFeatures(rows, places, selected, frame, [levelAt(camera.zoom, frame.globe)]));
}
