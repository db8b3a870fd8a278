import { mapSize } from "../../lib/export/frame-layout.ts";
import { cameraIn, cameraLike, fittingCamera, globeCamera } from "../../lib/export/start-camera.ts";
import type { Shape, StillInput } from "../../lib/export/still.ts";
import { warningsOf } from "../../lib/formats/caption.ts";
import { printedAddress } from "../../lib/formats/printed-address.ts";
import { suggestedSubtitle, suggestedTitle } from "../../lib/formats/view-title.ts";
import type { Seen } from "../../lib/map/seen.ts";
import { groundCredit } from "../../lib/style/ground.ts";
import type { Camera } from "../../lib/view/camera.ts";
import { type Draft, newDraft } from "./draft.ts";
import type { StudiedView } from "./study-view.ts";

/** Stills always stand on the embedded archive. */
export const GROUND = groundCredit({ kind: "embedded" });

/** A map on the screen as large as most, for links that say where it rests when there is no map to ask. */
const USUAL_SIZE = { width: 1028, height: 742 };
/** As close as a picture goes by itself: to a page's subject, and to all there is. */
const CLOSEST = { focus: 8, home: 6 };

/** Where a picture's map begins: where the editor left it, else where the reader moved the live map, else around what the view is about. */
export function cameraOf(studied: StudiedView, moved: Draft["moved"], shape: Shape, resting: Seen | null): Camera {
  if (moved) return moved.shape === shape ? moved.camera : cameraIn(shape, moved.camera, moved.shape);
  const { view, selected, focus, home } = studied;
  // The link's camera, not the map's: that may be on its way there.
  if (view.at) return cameraLike(view.at, resting?.size ?? USUAL_SIZE, shape);
  const about = focus ?? home;
  // Of a tie both ends are shown, of everything else that a page is about the area around it.
  const area = focus && selected?.type !== "tie";
  const fit = [about, area ? "area" : "places", shape, focus ? CLOSEST.focus : CLOSEST.home] as const;
  const flat = fittingCamera(...fit, sizeOf(studied, shape, fittingCamera(...fit)));
  return view.globe ? globeCamera(flat, about, shape) : flat;
}

/** How large the map is beside the key and the words that the view suggests: an editor's own title does not move the map. */
function sizeOf(studied: StudiedView, shape: Shape, camera: Camera) {
  const words = { title: suggestedTitle(studied.subject), subtitle: suggestedSubtitle(studied.subject), edited: false };
  const { theme, included, notes } = newDraft("light");
  return mapSize(stillInput(studied, { theme, included, notes }, { shape, camera, words, ground: GROUND }));
}

/** Everything that decides a picture. `words` are those on it, `ground` the credit of its ground. */
export function stillInput(
  { subject, selected, view }: StudiedView,
  draft: Pick<Draft, "theme" | "included" | "notes"> & { readonly notesOn?: Draft["notesOn"] },
  {
    shape,
    camera,
    words,
    ground,
  }: {
    readonly shape: Shape;
    readonly camera: Camera;
    /** Those on the picture, and whether any is an editor's. */
    readonly words: { readonly title: string; readonly subtitle: string; readonly edited: boolean };
    readonly ground: string;
  },
): StillInput {
  const { rows, places, ledger, address, version, dated } = subject;
  return {
    rows,
    places,
    ledger,
    selected,
    camera,
    globe: view.globe,
    shape,
    theme: draft.theme,
    title: words.title,
    edited: { title: words.edited },
    subtitle: words.subtitle,
    included: draft.included,
    notes: draft.notes.filter(({ kind, text }) => kind !== "text" || text.trim() !== ""),
    ...(draft.notesOn ? { notesOn: draft.notesOn } : {}),
    warnings: warningsOf(subject),
    // Nobody reads the beginning of an address on paper, and without a host the whole atlas has none.
    address: address === "/" ? "" : printedAddress(address).replace(/^https?:\/\//, ""),
    version,
    dated,
    credit: ground,
  };
}
