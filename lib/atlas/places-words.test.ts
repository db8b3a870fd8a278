import { expect, test } from "vitest";
import { placesWords } from "./places-words.ts";
import type { PlaceRow } from "./row.ts";

const place = (id: string, kind: PlaceRow["kind"], within: string[]): PlaceRow => ({
  id,
  name: id,
  kind,
  at: [0, 0],
  radiusKm: 1,
  within,
});
const places = new Map(
  [
    place("Norway", "country", []),
    place("Oslo", "city", ["Norway"]),
    place("Bergen", "city", ["Norway"]),
    place("Sea", "region", []),
  ].map((each) => [each.id, each]),
);

test("places are counted, and their country is named where it is one", () => {
  expect(placesWords(["Oslo", "Bergen"], places)).toBe("2 places in Norway");
  expect(placesWords(["Oslo"], places)).toBe("1 place in Norway");
  expect(placesWords(["Norway"], places)).toBe("1 place in Norway");
  expect(placesWords(["Oslo", "Sea"], places)).toBe("2 places");
  expect(placesWords(["Sea"], places)).toBe("1 place");
});
