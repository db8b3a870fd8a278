import { storyKit } from "../../lib/export/kit.ts";
import { SHAPES, type Shape } from "../../lib/export/still.ts";
import { composeAside } from "./compose-aside.ts";
import { isEdited, type Picture, type Writing, writePdf, writePicture, writeSvg } from "./write-picture.ts";

const SHAPE_NAMES = Object.keys(SHAPES) as Shape[];
/** Of the progress, what each of the four pictures is; the rest is what goes with them. */
const PICTURE = 0.22;

/** What a kit needs beside the picture on the desk. */
export interface KitNeeds {
  /** The picture in each shape. */
  readonly inputs: Readonly<Record<Shape, Picture["input"]>>;
  /** The archive of the ground, a path on our own origin. */
  readonly archive: string;
  /** Public address without a slash at its end, or "". */
  readonly origin: string;
  /** The name of the dataset. */
  readonly title: string;
}

/** Everything a story needs, of one view and in one zip. */
export async function writeKit(
  picture: Picture,
  { inputs, archive, origin, title }: KitNeeds,
  { signal, progress }: Writing,
): Promise<Uint8Array<ArrayBuffer>> {
  const { subject, told } = picture.studied;
  const pictures: Partial<Record<Shape, Uint8Array>> = {};
  for (const [index, shape] of SHAPE_NAMES.entries()) {
    const input = inputs[shape];
    const still = shape === picture.input.shape ? picture.still : await composeAside(input, archive, signal);
    pictures[shape] = await writePicture(
      { ...picture, still, input },
      { format: "png", scale: 2, letters: "named" },
      { signal, progress: (share) => progress((index + share) * PICTURE) },
    );
  }
  const zip = await storyKit({
    pictures: pictures as Record<Shape, Uint8Array>,
    svg: await writeSvg(picture, "named", signal),
    pdf: await writePdf(picture, signal),
    subject,
    told: {
      rows: subject.rows,
      claims: picture.claims,
      programs: subject.programs,
      day: subject.day,
      origin,
      address: subject.address,
    },
    places: subject.places,
    title: picture.input.title,
    edited: isEdited(picture),
    ground: picture.input.credit,
    dataset: { title, totals: told.totals },
  });
  signal.throwIfAborted();
  return new Uint8Array(zip);
}
