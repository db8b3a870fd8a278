import type { Notice } from "../../lib/view/codec.ts";
import styles from "./results.module.css";

/** What of a link could not be used, in sentences. */
export function Notices({ notices }: { notices: readonly Notice[] }) {
  return (
    <div role="status">
      {notices.length > 0 && (
        <ul className={styles.notices}>
          {notices.map((notice) => (
            <li key={`${notice.param}${notice.value}`}>
              <b>{notice.param}</b>: {notice.message}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
