import type { Metadata } from "next";
import { readAssets } from "../../../lib/server/assets.ts";
import { loadAtlas } from "../../../lib/server/atlas.ts";
import { groundCredit, groundPrivacy } from "../../../lib/style/ground.ts";

export const metadata: Metadata = {
  title: "About",
  description: "Who publishes this atlas, what it is and is not, and what it rests on.",
  alternates: { canonical: "/about" },
};

export default function AboutPage() {
  const { site } = loadAtlas();
  return (
    <>
      <h1>About</h1>
      <h2>Who publishes this</h2>
      <p>{site.publisher ? `Published by ${site.publisher}.` : "No publisher has been set."}</p>
      <p>{site.publisherNote}</p>
      <h2>What it is and is not</h2>
      <ul>
        {[...site.scope, ...site.notes].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <h2>Privacy</h2>
      <p>
        This site sets no cookies and keeps no statistics.{" "}
        {groundPrivacy(readAssets().ground) ||
          "It asks no other site for anything: fonts, map and data come from its own address."}{" "}
        Links to sources leave it only when you follow them.
      </p>
      <h2>Licences</h2>
      <p>
        The code is under the MIT licence. The text of the dataset is under CC BY 4.0; the cited articles belong to
        their publishers. The map’s ground: {groundCredit(readAssets().ground) || "see the credit on the map"}.
      </p>
    </>
  );
}
