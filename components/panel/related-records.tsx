"use client";

import { capitalised } from "../../lib/atlas/names.ts";
import type { NearRecord } from "../../lib/atlas/related.ts";
import type { RecordRow } from "../../lib/atlas/row.ts";
import type { Story } from "../../lib/atlas/story.ts";
import { useKnown, useKnownRows } from "../explorer/use-known.ts";
import { useMapData } from "../explorer/use-map-data.ts";
import { ViewLink } from "../explorer/view-link.tsx";
import styles from "./related-records.module.css";
import { Section } from "./section.tsx";

/** The records that another one names, by id. */
export type RelatedTitles = Readonly<Record<string, { title: string; stamp: string; href: string }>>;

const NONE: readonly RecordRow[] = [];

/**
 * Where to read on: the records that this one names, and those that share a place, an origin or somebody named with it. On an earlier day
 * only those that it names and that were public, as they stood: what they share was found in all that is known today.
 */
export function RelatedRecords({
  recorded,
  titles,
  near,
}: {
  recorded: Story["related"];
  titles: RelatedTitles;
  near: readonly NearRecord[];
}) {
  const known = useKnown();
  const { data } = useMapData();
  const rows = useKnownRows(data?.rows ?? NONE, known);
  const isToday = known.day === null;
  const then = (id: string) => (known.history ? rows.find((row) => row.id === id) : undefined);
  const named = recorded.flatMap((relation) => {
    const target = titles[relation.id];
    const stamp = isToday ? target?.stamp : then(relation.id)?.stamp;
    return target && stamp ? [{ ...relation, ...target, stamp }] : [];
  });
  const others = isToday ? near : [];
  if (named.length + others.length === 0) return null;
  return (
    <Section title="Related records">
      <ul className={styles.list}>
        {named.map(({ id, as, inference, note, title, stamp, href }) => (
          <Item
            key={id}
            title={title}
            stamp={stamp}
            href={href}
            why={`${capitalised(as)}${inference ? " (our inference)" : ""}`}
          >
            {note}
          </Item>
        ))}
        {others.map((record) => (
          <Item key={record.id} {...record} />
        ))}
      </ul>
      <p className={styles.note}>
        Records stand together here because they name each other, or share a place, a source of information or somebody
        whom they name. It says no more than that.
      </p>
    </Section>
  );
}

/** Record to record replaces: Back leads to the list. */
function Item({
  title,
  stamp,
  href,
  why,
  children,
}: {
  title: string;
  stamp: string;
  href: string;
  why: string;
  children?: string;
}) {
  return (
    <li>
      <ViewLink href={href} replace>
        {title}
      </ViewLink>
      <p className={styles.note}>{stamp}</p>
      {children && <p className={styles.note}>{children}</p>}
      <p className={styles.why}>{why}</p>
    </li>
  );
}
