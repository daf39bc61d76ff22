/** Tells on standard error what Koto does; standard output is left to the log and the last line. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`)
}

/** A line for a step that is done: its name, how long it took, what it did. */
export function sayDone(name: string, milliseconds: number, note: string | void): void {
  say(`  ${name.padEnd(20)} ${(milliseconds / 1000).toFixed(2).padStart(6)} s${note ? `   ${note}` : ''}`)
}
