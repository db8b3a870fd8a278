import {
  BEARINGS,
  type Bearing,
  PROGRAM_IDS,
  type ProgramId,
  STANCES,
  type Stance,
} from "../../geodata/schema/vocabulary.ts";
import { SORTS } from "../atlas/order.ts";
import { isDay } from "../time/calendar.ts";
import { STANDING_CHOICES } from "./lists.ts";

/** Whether a text may be such a value. */
export type Field<Value extends string> = (text: string) => text is Value;

function oneOf<const Value extends string>(values: readonly Value[]): Field<Value> {
  return (text): text is Value => (values as readonly string[]).includes(text);
}

const isRegion: Field<string> = (text): text is string => /^[a-z0-9-]{1,40}$/.test(text);
const isDayText: Field<string> = (text): text is string => isDay(text);

/**
 * What one item of each list, a day and a word may be. `view-schema.ts` says the same in zod and the tests hold both against each
 * other: in the browser a schema library would cost more than all of the view's own code.
 */
export const FIELDS = {
  program: oneOf<ProgramId>(PROGRAM_IDS),
  bearing: oneOf<Bearing>(BEARINGS),
  standing: oneOf(STANDING_CHOICES),
  response: oneOf<Stance>(STANCES),
  region: isRegion,
  day: isDayText,
  when: oneOf(["possible", "certain"]),
  sort: oneOf(SORTS),
  theme: oneOf(["light", "dark"]),
};
