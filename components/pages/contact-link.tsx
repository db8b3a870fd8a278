/** The contact that the publisher has set: a mail address or a page. */
export function ContactLink({ contact }: { contact: string }) {
  const plain = contact.replace(/^mailto:/, "");
  return <a href={contact.includes("@") ? `mailto:${plain}` : contact}>{plain}</a>;
}
