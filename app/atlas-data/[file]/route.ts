import {
  claimsFile,
  historyFile,
  mapFile,
  storyFile,
  suggestionsFile,
  wordsFile,
} from "../../../lib/atlas/data-files.ts";
import { storyDays } from "../../../lib/atlas/story-then.ts";
import { atlasClaims, atlasHistory, atlasWording, loadAtlas, mapData, suggestions } from "../../../lib/server/atlas.ts";
import { recordThen } from "../../../lib/server/record-page.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

type Props = { params: Promise<{ file: string }> };

export function generateStaticParams() {
  return [...files().keys()].map((file) => ({ file }));
}

/** The rows and places behind the map, their earlier versions, what the search box suggests, the claims for downloads, the words to warn of, and what each record's page told on each of its days. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const content = files().get((await params).file);
  return content ? Response.json(content()) : new Response(null, { status: 404 });
}

/** What the files hold, by their names. */
function files(): Map<string, () => unknown> {
  const atlas = loadAtlas();
  const { version } = atlas;
  const stories = [...atlas.records].flatMap(([id, record]) =>
    storyDays(record, atlas.citations).map(
      ({ day }) => [storyFile(version, id, day), () => recordThen(id, day)] as const,
    ),
  );
  const all = [
    [mapFile(version), () => mapData(atlas)],
    [historyFile(version), atlasHistory],
    [claimsFile(version), atlasClaims],
    [wordsFile(version), atlasWording],
    [suggestionsFile(version), () => suggestions(atlas)],
    ...stories,
  ] as const;
  return new Map(all.map(([address, content]) => [address.replace(/^.*\//, ""), content]));
}
