import type { Dataset } from "../schema.ts";
import { fileOfRecord } from "./loaded.ts";

/** A claim about a living person is read again at least this often. */
const REVIEW_DAYS = 90;

/** One sentence for each record whose claims about people have not been reviewed for 90 days before `today` (YYYY-MM-DD). */
export function overdueReviews(dataset: Dataset, today: string): string[] {
  const limit = Date.parse(`${today}T00:00:00Z`) - REVIEW_DAYS * 86_400_000;
  return [...dataset.records.values()]
    .filter(
      (record) => record.claims.some((claim) => claim.imputes) && Date.parse(`${record.review.last}T00:00:00Z`) < limit,
    )
    .map(
      (record) =>
        `${fileOfRecord(record)} was last reviewed on ${record.review.last}, more than ${REVIEW_DAYS} days ago`,
    );
}
