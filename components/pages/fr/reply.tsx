import Link from "next/link";
import { ContactLink } from "../contact-link.tsx";
import { Room } from "../room.tsx";
import { FRENCH_WORDS as words } from "./words.ts";

/** How to answer, in French. */
export function FrenchReply({ contact }: { contact: string | null }) {
  return (
    <Room
      words={words}
      title="Répondre ou corriger"
      other="/reply"
      lead={
        <p>
          Quiconque est nommé ou visé par une fiche, ou sait qu’il s’y trouve une erreur, peut y répondre, la corriger
          ou en demander le retrait. Vous n’avez pas à prouver qu’une chose n’a pas eu lieu.
        </p>
      }
      parts={[
        {
          id: "send",
          title: "Comment l’envoyer",
          body: contact ? (
            <p>
              Écrivez à <ContactLink contact={contact} />. Le bouton <Button /> à la fin de chaque fiche inscrit la
              fiche, la version des données et le lien.
            </p>
          ) : (
            <p>
              Aucune adresse n’est indiquée pour cette copie de l’atlas. Le bouton <Button /> à la fin de chaque fiche
              copie un texte avec la fiche, la version des données et le lien; envoyez-le à qui publie ce site.
            </p>
          ),
        },
        {
          id: "say",
          title: "Ce qu’il faut dire",
          body: (
            <ul>
              <li>De quelle fiche, et de quelle phrase, il s’agit.</li>
              <li>Si vous voulez répondre, corriger ou faire retirer quelque chose.</li>
              <li>
                Pour une réponse&nbsp;: les mots à publier, au plus 300, et à quel titre vous parlez&nbsp;: pour
                vous-même, pour un organisme, pour quelqu’un d’autre.
              </li>
              <li>Pour une correction&nbsp;: ce qui est exact, et où cela peut se lire, s’il y a lieu.</li>
            </ul>
          ),
        },
        {
          id: "then",
          title: "Ce qui se passe ensuite",
          body: (
            <ol>
              <li>
                Pendant l’examen, la page de la fiche porte <span lang="en">“Under review since”</span> (
                {words.quote("À l’examen depuis")}) et le jour.
              </li>
              <li>
                Une réponse est publiée à côté de l’affirmation dans vos propres mots, au plus 300, avec sa date. Dès
                lors, chaque liste, marque, référence et aperçu qui montre l’affirmation dit qu’on y a répondu, et un
                démenti s’y lit <span lang="en">“denied”</span> ({words.quote("nié")}).
              </li>
              <li>
                Une correction est faite dans la fiche. La ligne qui dit ce qui a changé figure avec son jour sur la
                fiche et sur <Link href="/fr/corrections">la page des corrections</Link>.
              </li>
              <li>
                Si une fiche est retirée, son adresse dit qu’elle l’a été, quand et pourquoi, et rien de son contenu.
              </li>
            </ol>
          ),
        },
        {
          id: "names",
          title: "Si vous êtes nommé, ou reconnaissable",
          body: (
            <p>
              <Link href="/fr/method#left-out">Qui l’atlas nomme, et qui il ne nomme pas</Link>, suit des règles. Si une
              fiche vous nomme contre ces règles, ou permet de vous reconnaître alors que vous ne devriez pas être
              nommé, dites-le&nbsp;: il suffit d’indiquer la fiche. N’envoyez pas de documents contenant des détails
              privés sur vous-même ou sur d’autres.
            </p>
          ),
        },
        {
          id: "standing",
          title: "Ce que change une réponse",
          body: (
            <p>
              Une réponse figure dès lors à côté de l’affirmation. Elle n’en change pas à elle seule l’état, et n’a
              besoin d’aucune preuve&nbsp;: seuls le changent une conclusion d’un tribunal, d’une enquête ou d’un examen
              officiels, une accusation portée, ou le retrait par celui qui avait fait l’affirmation. Si vous en
              connaissez un que la fiche n’a pas, dites où cela peut se lire.
            </p>
          ),
        },
      ]}
    />
  );
}

/** The button is on the records' pages, which are English. */
function Button() {
  return (
    <>
      <span lang="en">“Report an error or reply”</span> ({words.quote("Signaler une erreur ou répondre")})
    </>
  );
}
