/** Gives the page its turn: what waits to be drawn or clicked comes first. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
