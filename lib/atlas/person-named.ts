/** The person whose name stands in `text` outright, in either order, or undefined. */
export function personNamedIn<Person extends { readonly name: string }>(
  text: string,
  people: readonly Person[],
): Person | undefined {
  const all = ` ${folded(text)} `;
  return people.find(({ name }) => {
    const words = name.split(/\s+/).map(folded);
    return all.includes(` ${words.join(" ")} `) || all.includes(` ${[...words].reverse().join(" ")} `);
  });
}

/** Small letters and single spaces, so that neither case nor any kind of apostrophe hides a name. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
