"use client";

import useSWRImmutable from "swr/immutable";
import { MapDataError } from "../../lib/atlas/read-map-data.ts";

export interface FileState<File> {
  readonly data: File | undefined;
  /** Why there is no file, in a sentence. */
  readonly error: string | null;
  readonly retry: () => void;
}

/** An immutable file of the atlas, fetched once and shared by everything that asks; none is fetched without an address. */
export function useFile<File>(
  address: string | null,
  what: string,
  read: (text: string) => File | Promise<File>,
): FileState<File> {
  const { data, error, mutate } = useSWRImmutable(address, (url: string) => load(url, what, read), {
    // What is read stays until the next one is there.
    keepPreviousData: true,
    errorRetryCount: 3,
    errorRetryInterval: 2000,
    shouldRetryOnError: (failure: unknown) => !(failure instanceof MapDataError && /answered 4/.test(failure.message)),
  });
  return {
    data,
    error:
      error === undefined || data ? null : error instanceof MapDataError ? error.message : `${what} could not be read.`,
    retry: () => void mutate(),
  };
}

async function load<File>(url: string, what: string, read: (text: string) => File | Promise<File>): Promise<File> {
  const response = await fetch(url, { credentials: "omit" }).catch(() => {
    throw new MapDataError(`${what} could not be fetched; the network did not answer.`);
  });
  if (!response.ok) throw new MapDataError(`${what} could not be fetched; the server answered ${response.status}.`);
  return read(await response.text());
}
