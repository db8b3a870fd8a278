import type { Location, TieEnd } from "../../geodata/schema/record.ts";
import type { Basis, Precision } from "../../geodata/schema/vocabulary.ts";
import type { AtlasRecord, Dataset, Place } from "../../geodata/schema.ts";

export const PRECISION_WORDS: Readonly<Record<Precision, string>> = {
  site: "exact site",
  district: "known to the neighbourhood",
  city: "known to the city, no finer",
  county: "known to the county, no finer",
  region: "known to the region, no finer",
  country: "known to the country, no finer",
};

export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  stated: "stated by the source",
  seat: "the seat of an office named in the source",
  inferred: "our inference",
  none: "not stated",
  withheld: "withheld",
};

/** Where something is placed, how finely and why, in words; and what is not known about it. */
export interface Placement {
  readonly label: string;
  /** Link target within the atlas, or null where there is no place. */
  readonly place: string | null;
  readonly how: string;
  readonly note: string;
}

/** An event's place, or a tie's ends in the order in which they are read. */
export function placementsOf(record: AtlasRecord, places: Dataset["places"]): Placement[] {
  if (record.type === "event") return [placement(record.where, places)];
  return [record.from, record.to].flatMap((end) => (end ? [endPlacement(end, places)] : []));
}

function endPlacement(end: TieEnd, places: Dataset["places"]): Placement {
  if (!("oneOf" in end)) return placement(end, places);
  return {
    label: end.oneOf.map((id) => nameOf(places.get(id), id)).join(" or "),
    place: null,
    how: "the source leaves open which",
    note: end.note,
  };
}

function placement(location: Location, places: Dataset["places"]): Placement {
  if (!location.place || !location.precision) {
    return {
      label: location.basis === "withheld" ? "Place withheld" : "No place stated",
      place: null,
      how: "",
      note: location.note ?? "",
    };
  }
  const basis =
    location.basis === "seat"
      ? `${BASIS_WORDS.seat}${location.of ? `: ${location.of}` : ""}`
      : BASIS_WORDS[location.basis];
  return {
    label: nameOf(places.get(location.place), location.place),
    place: location.place,
    how: `${PRECISION_WORDS[location.precision]}; ${basis}`,
    note: location.note ?? "",
  };
}

function nameOf(place: Place | undefined, id: string): string {
  return place?.name ?? id;
}
