import type { MethodFacts } from "../../../lib/atlas/method-facts.ts";
import { Room } from "../room.tsx";
import { makingParts } from "./method-making.tsx";
import { placeParts } from "./method-places.tsx";
import { readingParts } from "./method-reading.tsx";
import { FRENCH_WORDS } from "./words.ts";

/** The method page in French. */
export function FrenchMethod({ facts }: { facts: MethodFacts }) {
  return (
    <Room
      words={FRENCH_WORDS}
      title="Comment les fiches sont faites"
      other="/method"
      lead={
        <p>
          Tielines cartographie des affirmations publiées au sujet de l’ingérence étrangère, les réponses qu’elles ont
          reçues, ce qui a été conclu par la suite, et des relations ordinaires entre les lieux dont il y est question.
          L’atlas ne reprend aucune affirmation à son compte. Cette page dit comment lire une fiche, comment les fiches
          sont faites, ce qui est laissé de côté et jusqu’où l’on peut s’y fier. Les textes des fiches sont en anglais.
        </p>
      }
      parts={[...readingParts(facts), ...placeParts(), ...makingParts(facts)]}
    />
  );
}
