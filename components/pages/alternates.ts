/** Where search engines find a page in both languages. `path` is the English one. */
export function alternates(path: string, tag: "en" | "fr") {
  const french = `/fr${path}`;
  return {
    canonical: tag === "fr" ? french : path,
    languages: { en: path, fr: french, "x-default": path },
  };
}
