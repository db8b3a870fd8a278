import type { ProgramStatement } from "../../lib/atlas/program-statements.ts";
import { RecordLink } from "../explorer/record-link.tsx";
import { ClaimEntry } from "../panel/claim-list.tsx";
import styles from "./pages.module.css";

/** What parties say of a program itself, each statement with its answers and findings and the way to its record. */
export function ProgramStatements({ statements }: { statements: readonly ProgramStatement[] }) {
  if (statements.length === 0) return null;
  return (
    <details className={styles.statements}>
      <summary>
        What is said of it: {statements.length} {statements.length === 1 ? "statement" : "statements"}, each with its
        answers
      </summary>
      <ol>
        {statements.map(({ claim, row }, index) => (
          <li key={`${row.id} ${claim.id}`}>
            <ClaimEntry claim={claim} number={index + 1} />
            <RecordLink row={row} />
          </li>
        ))}
      </ol>
    </details>
  );
}
