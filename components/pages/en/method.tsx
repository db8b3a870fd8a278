import type { MethodFacts } from "../../../lib/atlas/method-facts.ts";
import { Room } from "../room.tsx";
import { makingParts } from "./method-making.tsx";
import { placeParts } from "./method-places.tsx";
import { readingParts } from "./method-reading.tsx";
import { ENGLISH_WORDS } from "./words.ts";

/** How to read a record, how records are made, what is left out and where the limits are. */
export function EnglishMethod({ facts }: { facts: MethodFacts }) {
  return (
    <Room
      words={ENGLISH_WORDS}
      title="How records are made"
      other="/fr/method"
      lead={
        <p>
          Tielines maps published claims about foreign interference, the answers they met, what was found later, and
          ordinary relations between the places they mention. It repeats no claim in its own voice. This page says how
          to read a record, how records are made, what is left out, and how far all this can be relied on.
        </p>
      }
      parts={[...readingParts(facts), ...placeParts(), ...makingParts(facts)]}
    />
  );
}
