import { Explorer } from "./explorer-driver.ts";
import { expect, test } from "./fixtures.ts";

/** The words in the order in which they must be read. */
const CONVERSATION = [
  "Conversation between an MP and China's consul general in Toronto, February 2021",
  "Claimed by two unnamed national-security officials, Mar 2023 · denied · contradicted by official findings, May 2023 and Jan 2025",
  "The MP confirmed to Global News by e-mail that he had a conversation with China's consul general",
  "advised the consul general that China should wait with the release",
  "concluded that it is not so",
  "1 independent origin: Global News, citing two unnamed",
  "The history",
  "leave the Liberal caucus",
  "The libel suit was settled on terms that were not disclosed",
  "For the leading claim:",
  "all resting on 1 independent origin: Global News, citing two unnamed",
];

test("the conversation of February 2021 is told in the right order", async ({ actions }) => {
  const explorer = new Explorer(actions);
  await explorer.opens("/events/mp-consul-conversation-2021");
  const text = (await explorer.reads()).replaceAll(/\s+/g, " ");
  let from = 0;
  for (const words of CONVERSATION) {
    const at = text.indexOf(words, from);
    expect(at, `“${words}” after character ${from}`).toBeGreaterThanOrEqual(from);
    from = at;
  }
});

test("every claim in every list, page and description goes with its answer and its latest finding", async ({
  actions,
}) => {
  const home = (await actions.request("/")).body.toString();
  const paths = [
    ...new Set([...home.matchAll(/href="(\/(?:events|ties)\/[a-z0-9-]+)"/g)].map((match) => match[1] ?? "")),
  ];
  expect(paths.length).toBeGreaterThanOrEqual(18);
  for (const path of paths) {
    const page = (await actions.request(path)).body.toString();
    const description = /<meta name="description" content="([^"]*)"/.exec(page)?.[1] ?? "";
    const stamp = description.replace(/\. Being on this map is not evidence of wrongdoing\.$/, "");
    expect(stamp, path).not.toBe("");
    expect(home, `the stamp of ${path} on the home page`).toContain(stamp);
    expect(page.split(stamp).length, `${path} prints its stamp in its panel too`).toBeGreaterThan(2);
    if (/^(?:Claimed|Alleged|Charged|Reported)/.test(stamp)) expect(stamp.split(" · ").length, stamp).toBe(3);
  }
});

test("copy link and report say what they did", async ({ actions, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const explorer = new Explorer(actions);
  await explorer.opens("/events/xiangfen-visit-2023");
  await actions.click({ role: "button", name: "Copy link" });
  await actions.appears("text=Link copied.");
  await actions.click({ role: "button", name: "Report an error or reply" });
  await actions.appears("text=No contact is set for this site");
  const copied = await actions.evaluate(() => navigator.clipboard.readText(), null);
  expect(copied).toContain("Record: /events/xiangfen-visit-2023");
  expect(copied).toMatch(/Data version: [0-9a-f]{12}/);
});

test("a record can be cited in four formats, each with its answer and its latest finding", async ({
  actions,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const explorer = new Explorer(actions);
  await explorer.opens("/events/mp-consul-conversation-2021");
  await actions.click({ role: "button", name: "Cite" });
  await actions.appears({ role: "dialog", name: "Cite this record" });
  for (const format of ["Text", "BibTeX", "RIS", "CSL-JSON"]) {
    await actions.click({ role: "radio", name: format });
    await actions.click({ role: "button", name: /^Copy$/ });
    await actions.appears("text=Citation copied.");
    const copied = await actions.evaluate(() => navigator.clipboard.readText(), null);
    expect(copied, format).toContain("contradicted by official findings, May 2023 and Jan 2025");
    expect(copied, format).toContain("/events/mp-consul-conversation-2021");
  }
  await actions.press("Escape");
  await actions.disappears("dialog[open]");
});
