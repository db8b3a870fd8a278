import type { ReactNode } from "react";
import styles from "./table.module.css";

/** A row of a table; its first cell is its heading. */
export interface Row {
  readonly key: string;
  readonly cells: readonly ReactNode[];
}

/** Rows under a heading of their own. */
export interface RowGroup {
  readonly head?: string;
  readonly rows: readonly Row[];
}

/** A table with headings of columns and rows. Its words wrap, so that it is no wider than a phone; numbers stand at the right. */
export function Table({
  caption,
  heads,
  groups,
  numbers = false,
  plain = false,
}: {
  caption: string;
  heads: readonly ReactNode[];
  groups: readonly RowGroup[];
  numbers?: boolean;
  /** The first column is read like the others, not as a name of the row. */
  plain?: boolean;
}) {
  return (
    <table className={styles.table} data-numbers={numbers} data-plain={plain}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {heads.map((head, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns have a fixed order
            <th key={index} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ head, rows }) => (
        <tbody key={head ?? "rows"}>
          {head && (
            <tr>
              <th scope="rowgroup" colSpan={heads.length} className={styles.group}>
                {head}
              </th>
            </tr>
          )}
          {rows.map(({ key, cells: [first, ...rest] }) => (
            <tr key={key}>
              <th scope="row">{first}</th>
              {rest.map((cell, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells have the order of their columns
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
