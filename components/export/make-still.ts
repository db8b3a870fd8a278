import { type GroundSource, readGround } from "../../lib/export/ground.ts";
import { cameraLike, fittingCamera } from "../../lib/export/start-camera.ts";
import { SHAPES, type Shape, type Still, type StillInput } from "../../lib/export/still.ts";
import type { Seen } from "../../lib/map/seen.ts";
import type { Camera } from "../../lib/view/camera.ts";
import { compose } from "./dev-compose.ts";
import type { Draft } from "./draft.ts";
import type { StudiedView } from "./use-studied-view.ts";

/** What is printed on every picture whatever it shows. */
export interface Imprint {
  /** The view's address as it is printed. */
  readonly address: string;
  readonly version: string;
  readonly dated: string;
  readonly credit: string;
}

/** The words that stand where the editor has none. */
export interface Suggested {
  readonly title: string;
  readonly subtitle: string;
}

/** A map on the screen as large as most, for links that say where it rests when there is no map to ask. */
export const USUAL_SIZE = { width: 1028, height: 742 };
/** As close as a picture goes by itself: to a page's subject, and to all there is. */
const CLOSEST = { focus: 8, home: 6 };

/** Where a picture's map begins: where the editor left it, else where the reader moved the live map, else around what the view is about. */
export function cameraOf({ view, focus, home }: StudiedView, draft: Draft, shape: Shape, resting: Seen | null): Camera {
  const { moved } = draft;
  if (moved) {
    if (moved.shape === shape) return moved.camera;
    const by = Math.log2(SHAPES[shape].units.width / SHAPES[moved.shape].units.width);
    return { ...moved.camera, zoom: moved.camera.zoom + by };
  }
  if (view.at) return cameraLike(resting?.camera ?? view.at, resting?.size ?? USUAL_SIZE, shape);
  return focus ? fittingCamera(focus, shape, CLOSEST.focus) : fittingCamera(home, shape, CLOSEST.home);
}

/** Everything that decides a picture. */
export function stillInput(
  studied: StudiedView,
  draft: Draft,
  { shape, camera, suggested, imprint }: { shape: Shape; camera: Camera; suggested: Suggested; imprint: Imprint },
): StillInput {
  const { rows, places, ledger, selected, view, warnings } = studied;
  return {
    rows,
    places,
    ledger,
    selected,
    camera,
    globe: view.globe,
    shape,
    theme: draft.theme,
    title: draft.title?.trim() || suggested.title,
    subtitle: draft.subtitle?.trim() ?? suggested.subtitle,
    included: draft.included,
    notes: draft.notes,
    warnings,
    ...imprint,
  };
}

/** Composes a picture: first where its map lies, then on the ground that is read for it. */
export async function makeStill(input: StillInput, source: GroundSource): Promise<Still> {
  const { map: rect } = compose(input, null);
  return compose(input, await readGround(source, { camera: input.camera, globe: input.globe, rect }));
}
