import "server-only";
import type { Metadata } from "next";
import type { AtlasRecord } from "../../geodata/schema.ts";
import { recordPath } from "../atlas/record-path.ts";
import type { NearRecord } from "../atlas/related.ts";
import type { RecordRow } from "../atlas/row.ts";
import { type Story, storyOf } from "../atlas/story.ts";
import { type RecordThen, type StoryDay, storyDays, storyThen } from "../atlas/story-then.ts";
import { loadAtlas, recordOf, rowsOn, telling } from "./atlas.ts";
import { previewOf } from "./previews.ts";
import { nearRecords } from "./related-records.ts";
import { publicAddress } from "./settings.ts";

export interface RecordPage {
  readonly story: Story;
  readonly program: { readonly label: string };
  readonly relatedTitles: Readonly<Record<string, { title: string; stamp: string; href: string }>>;
  /** The days on which something about it became public. */
  readonly days: readonly StoryDay[];
  /** Others that share something with it, each with the reason. */
  readonly near: readonly NearRecord[];
  /** The text that goes with a report of an error or an answer. */
  readonly reportBody: string;
  /** What a citation of the page says of it, and the page's address: absolute where a public address is set. */
  readonly citable: {
    readonly title: string;
    readonly stamp: string;
    readonly version: string;
    readonly reviewed: string;
  };
  readonly address: string;
}

/** Everything a record's page shows, or null where there is no such record. */
export function recordPage(type: AtlasRecord["type"], id: string): RecordPage | null {
  const atlas = loadAtlas();
  const record = recordOf(atlas, type, id);
  if (!record) return null;
  const story = storyOf(record, atlas, telling(atlas, record));
  const program = atlas.programs.find((candidate) => candidate.id === record.program.id);
  return {
    story,
    program: { label: program?.label ?? record.program.id },
    relatedTitles: relatedTitles(atlas.rows, story),
    days: storyDays(record, atlas.citations),
    near: nearRecords(record, atlas),
    reportBody: [
      `Record: ${recordPath(record)}`,
      `Title: ${story.title}`,
      `Data version: ${atlas.version}`,
      "",
      "What is wrong, or your answer (up to 300 words):",
      "",
    ].join("\n"),
    citable: { title: story.title, stamp: story.stamp, version: atlas.version, reviewed: record.review.last },
    address: `${publicAddress() ?? ""}${recordPath(record)}`,
  };
}

/** What a record's page fetches to tell an earlier day. Throws where there is no such record, or none of it was public. */
export function recordThen(id: string, day: string): RecordThen {
  const atlas = loadAtlas();
  const record = atlas.records.get(id);
  const story = record && storyThen(record, day, atlas, telling(atlas, record));
  if (!story) throw new Error(`there was no record ${id} on ${day}`);
  return { format: 1, version: atlas.version, story, relatedTitles: relatedTitles(rowsOn(atlas, day), story) };
}

/** Title and description of a record's page: never the claim without its answer and its latest finding. */
export function recordMetadata(type: AtlasRecord["type"], id: string): Metadata {
  const page = recordPage(type, id);
  if (!page) return {};
  const path = recordPath({ type, id });
  const description = `${page.story.stamp}. Being on this map is not evidence of wrongdoing.`;
  const { openGraph, twitter } = previewOf(path, description);
  return {
    title: page.story.title,
    description,
    alternates: { canonical: path },
    openGraph: {
      title: page.story.title,
      description,
      type: "article",
      ...(publicAddress() ? { url: path } : {}),
      ...openGraph,
    },
    ...(twitter ? { twitter } : {}),
  };
}

function relatedTitles(rows: readonly RecordRow[], story: Story): RecordPage["relatedTitles"] {
  return Object.fromEntries(
    story.related.flatMap(({ id }) => {
      const row = rows.find((candidate) => candidate.id === id);
      return row ? [[id, { title: row.title, stamp: row.stamp, href: recordPath(row) }]] : [];
    }),
  );
}
