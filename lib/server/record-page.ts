import "server-only";
import type { Metadata } from "next";
import type { AtlasRecord } from "../../geodata/schema.ts";
import { recordPath } from "../atlas/record-path.ts";
import { type Story, storyOf } from "../atlas/story.ts";
import { type Atlas, loadAtlas, recordOf, telling } from "./atlas.ts";
import { publicAddress } from "./settings.ts";

export interface RecordPage {
  readonly story: Story;
  readonly program: { readonly label: string };
  readonly relatedTitles: Readonly<Record<string, { title: string; stamp: string; href: string }>>;
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
    relatedTitles: relatedTitles(atlas, story),
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

/** Title and description of a record's page: never the claim without its answer and its latest finding. */
export function recordMetadata(type: AtlasRecord["type"], id: string): Metadata {
  const page = recordPage(type, id);
  if (!page) return {};
  const path = recordPath({ type, id });
  const description = `${page.story.stamp}. Being on this map is not evidence of wrongdoing.`;
  return {
    title: page.story.title,
    description,
    alternates: { canonical: path },
    openGraph: { title: page.story.title, description, type: "article", ...(publicAddress() ? { url: path } : {}) },
  };
}

function relatedTitles(atlas: Atlas, story: Story): RecordPage["relatedTitles"] {
  return Object.fromEntries(
    story.related.flatMap(({ id }) => {
      const row = atlas.rows.find((candidate) => candidate.id === id);
      return row ? [[id, { title: row.title, stamp: row.stamp, href: recordPath(row) }]] : [];
    }),
  );
}
