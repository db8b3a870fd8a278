import * as z from "zod";
import { id, text, webAddress } from "./text.ts";
import { ACTOR_KINDS, CAPACITIES, PLACE_KINDS, PROGRAM_IDS, REGION_KINDS } from "./vocabulary.ts";

/** Longitude then latitude, degrees, WGS 84. */
const position = z.tuple([
  z.number().min(-180, "is west of -180; longitude comes first").max(180, "is east of 180; longitude comes first"),
  z.number().min(-85, "is south of -85; latitude comes second").max(85, "is north of 85; latitude comes second"),
]);
export type Position = z.infer<typeof position>;

/** A gazetteer entry. `radiusKm` is how far from `at` the thing meant may lie: a circle, unless the place has an outline. */
export const place = z.strictObject({
  name: text(60),
  zh: text(20).optional(),
  kind: z.enum(PLACE_KINDS),
  at: position,
  radiusKm: z.number().positive().max(3500),
  within: id.optional(),
  also: z.array(text(60)).optional(),
  source: text(200),
  note: text(300).optional(),
});
export type PlaceFile = z.infer<typeof place>;

const MOST_CORNERS = 200;
/** Rows carry an outline in hundredths of a degree, about a kilometre. */
const corner = position.refine(
  (degrees) => degrees.every((value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6),
  "is finer than 0.01°; round it",
);

/**
 * The generalised outline of the place of the same id, which then needs no circle: one ring that holds all that is meant, without holes.
 * `of` names the states or provinces that it goes round. Written by `npm run outlines`.
 */
export const outline = z.strictObject({
  source: text(200),
  of: z.array(text(60)).min(1),
  ring: z
    .array(corner)
    .min(4, "has no area; a ring has three corners at least, and the first one repeated")
    .max(MOST_CORNERS + 1, `has more than ${MOST_CORNERS} corners; simplify it`),
});
export type OutlineFile = z.infer<typeof outline>;

/** A browsing area: everything in or below the places it lists. */
const region = z.strictObject({
  id,
  name: text(60),
  kind: z.enum(REGION_KINDS),
  places: z.array(id).min(1),
  note: text(300).optional(),
});
export const regionsFile = z.strictObject({ regions: z.array(region).min(1) });

/** A program heading: a way to sort records, never a finding. */
const program = z.strictObject({
  id: z.enum(PROGRAM_IDS),
  letter: z
    .string()
    .regex(/^[A-Z]$/)
    .nullable(),
  label: text(60),
  definition: text(500),
  /** What parties say of the program itself, as claims of records under it: nothing is typed twice. */
  statements: z
    .array(z.strictObject({ record: id, claim: id }))
    .min(1)
    .optional(),
});
export const programsFile = z.strictObject({ programs: z.array(program).min(1) });

/** Names are data of their own, so that a text says {actor-id} and a publisher can print the office instead. */
export const actor = z
  .strictObject({
    name: text(90),
    short: text(40).optional(),
    zh: text(20).optional(),
    kind: z.enum(ACTOR_KINDS),
    capacity: z.enum(CAPACITIES).optional(),
    office: text(120).optional(),
    officeNote: text(300).optional(),
    serves: id.optional(),
    mayBeNamed: text(300).optional(),
    about: text(400).optional(),
    notToConfuse: text(300).optional(),
    web: webAddress.optional(),
  })
  .refine(
    (value) => value.kind !== "person" || (value.capacity && value.office && value.mayBeNamed),
    "is a person without capacity, office and mayBeNamed; say why the atlas may print the name",
  );
export type ActorFile = z.infer<typeof actor>;

export const site = z.strictObject({
  title: text(90),
  name: text(30),
  subtitle: text(240),
  scope: z.array(text(500)).min(1),
  notes: z.array(text(400)).min(1),
  publisher: z.union([z.null(), text(120)]),
  publisherNote: text(500),
});
