import type { Actor } from "../../geodata/schema.ts";
import { capitalised } from "./names.ts";

/** An actor's page in words, before its list of records. */
export interface ActorStory {
  readonly title: string;
  readonly heading: string;
  /** That the page is no finding; it leads, whatever else is said. */
  readonly lead: string;
  readonly notes: readonly { readonly field: keyof Actor; readonly text: string }[];
}

/** What an actor's page says of it. A person is named with the office, for that is why the name is there. */
export function actorStory(actor: Actor): ActorStory {
  const role = actor.kind === "person" ? ` as ${actor.office}` : "";
  const { officeNote, about, notToConfuse, mayBeNamed } = actor;
  const notes: { field: keyof Actor; text: string | undefined }[] = [
    { field: "officeNote", text: officeNote },
    { field: "about", text: about },
    { field: "notToConfuse", text: notToConfuse },
    { field: "mayBeNamed", text: mayBeNamed && `Why the name is printed: ${mayBeNamed}` },
  ];
  return {
    title: `Statements that mention ${actor.name}`,
    heading: capitalised(actor.name),
    lead: `This page lists published statements that mention ${actor.name}${role}. It is not a finding about ${actor.name}.`,
    notes: notes.flatMap(({ field, text }) => (text ? [{ field, text }] : [])),
  };
}
