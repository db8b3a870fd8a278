/** The sign of the atlas: a claim, a tie, an answer. */
export function Wordmark({ className }: { className: string | undefined }) {
  return (
    <svg aria-hidden="true" className={className} width="27" height="12" viewBox="0 0 27 12">
      <circle cx="4.2" cy="7.6" r="4" fill="currentColor" />
      <path d="M4.2 7.6C8 1 17 .4 20.4 5.6" fill="none" stroke="currentColor" strokeWidth="1.7" />
      <circle cx="22.6" cy="7.6" r="3.2" fill="none" stroke="currentColor" strokeWidth="1.7" />
    </svg>
  );
}
