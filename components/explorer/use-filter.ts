"use client";

import { useMemo } from "react";
import type { RecordFilter } from "../../lib/atlas/filter.ts";
import type { View } from "../../lib/view/view.ts";

/** The part of a view that decides which records are shown: the same object until one of them changes, wherever the map moves. */
export function useFilter({
  program,
  bearing,
  standing,
  response,
  region,
  box,
  from,
  to,
  when,
  q,
}: View): RecordFilter {
  const filter: RecordFilter = { program, bearing, standing, response, region, box, from, to, when, q };
  const text = JSON.stringify(filter);
  return useMemo(() => JSON.parse(text) as RecordFilter, [text]);
}
