const began = performance.now();

/** One line of the start, with the seconds since it began. */
export function say(text: string): void {
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${seconds.padStart(6)} s  ${text}`);
}
