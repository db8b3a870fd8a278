"use client";

import type { ReactNode } from "react";
import { useView } from "../explorer/use-view.ts";

/** What tells of today and is left out of a link that asks for an earlier day: there it would say more than was public. */
export function TodayOnly({ instead, children }: { instead: string; children: ReactNode }) {
  const { view } = useView();
  return view.known === null ? children : <p>{instead}</p>;
}
