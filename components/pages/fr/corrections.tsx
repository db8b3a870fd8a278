import Link from "next/link";
import { changeLines } from "../../../lib/atlas/changes.ts";
import { ChangesList, ChangeTable } from "../changes-list.tsx";
import type { CorrectionsProps } from "../page-props.ts";
import { Room } from "../room.tsx";
import { FRENCH_WORDS as words } from "./words.ts";

/** The page of corrections in French; the records' own texts stay English. */
export function FrenchCorrections({ days, tombstones }: CorrectionsProps) {
  const corrected = changeLines(days).some(({ kind }) => kind !== "added");
  return (
    <Room
      words={words}
      title="Corrections"
      other="/corrections"
      lead={
        <p>
          Tous les changements aux fiches, le jour le plus récent d’abord. Aucune fiche ne peut changer sans une ligne
          ici. Les titres, les changements et les phrases des fiches sont en anglais.
        </p>
      }
      parts={[
        {
          id: "how",
          title: "Comment les corrections sont faites et montrées",
          body: (
            <>
              <p>
                Chaque fiche tient un journal de ses changements&nbsp;: le jour, le genre et une phrase qui dit ce qui a
                changé. Cette page et la fiche elle-même impriment le même journal. Le site ne peut être construit tant
                que le contenu d’une fiche diffère de ce qui a été inscrit en dernier sans qu’une nouvelle ligne le
                dise, de sorte que rien ne change en silence.
              </p>
              <p>
                Une conclusion qui vient plus tard est un changement d’un genre à part, car elle peut changer l’état
                d’une affirmation. La ligne sous chaque titre ci-dessous est la phrase de la fiche telle qu’elle est
                aujourd’hui, non telle qu’elle était le jour du changement. Les erreurs des documents cités ne sont pas
                des corrections de notre part&nbsp;: elles sont énumérées sur{" "}
                <Link href="/sources">la page de chaque document (en anglais)</Link>.
              </p>
              <p>
                La première version a été composée le premier des jours ci-dessous. Les lignes de ce jour ont été
                écrites pendant sa préparation, avant qu’une personne de l’extérieur ne la lise.
              </p>
              {!corrected && (
                <p>
                  Aucune fiche n’a été corrigée jusqu’ici; les lignes ci-dessous disent quand chacune a été ajoutée.
                </p>
              )}
              <ChangeTable days={days} words={words} />
            </>
          ),
        },
        { id: "changes", title: "Tous les changements", body: <ChangesList days={days} words={words} /> },
        {
          id: "removed",
          title: "Fiches retirées",
          body:
            tombstones.length === 0 ? (
              <p>Aucune fiche n’a été retirée.</p>
            ) : (
              <ul>
                {tombstones.map(({ id, on, reason }) => (
                  <li key={id}>
                    {words.label(words.date(on))} <span lang="en">{reason}</span>
                  </li>
                ))}
              </ul>
            ),
        },
        {
          id: "report",
          title: "Si vous trouvez une erreur",
          body: (
            <p>
              Dites-le-nous&nbsp;:{" "}
              <Link href="/fr/reply">comment répondre à une fiche, la corriger ou en demander le retrait</Link>.
            </p>
          ),
        },
      ]}
    />
  );
}
