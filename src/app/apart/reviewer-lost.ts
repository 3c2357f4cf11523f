/** The thread that reviews ended by itself: out of memory, or an error nobody foresaw. Nothing was written. */
export class ReviewerLost extends Error {
  override readonly name = 'ReviewerLost';
}
