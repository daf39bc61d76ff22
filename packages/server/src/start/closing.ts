/** How long one thing may take to be undone: what hangs must not keep the database from being stopped. */
const patience = 20_000

/** What has to be undone at the end, the newest first: HTTP before the database, the database before the lock. */
export class Closing {
  #undo: { name: string; undo: () => Promise<void> | void }[] = []

  /** Remembers how to undo what was just done. */
  add(name: string, undo: () => Promise<void> | void): void {
    this.#undo.push({ name, undo })
  }

  /** Undoes everything; what fails does not keep the rest from being undone. @returns what failed */
  async close(): Promise<Error[]> {
    const failed: Error[] = []
    for (let next = this.#undo.pop(); next !== undefined; next = this.#undo.pop()) {
      try {
        await within(patience, next.undo())
      } catch (cause) {
        failed.push(new Error(`${next.name} could not be closed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause }))
      }
    }
    return failed
  }
}

/** Also keeps the process alive meanwhile: a promise that nothing works on would end it with the rest undone. */
async function within(milliseconds: number, work: Promise<void> | void): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`it took longer than ${milliseconds / 1000} seconds`)), milliseconds)
  })
  try {
    await Promise.race([work, tooLong])
  } finally {
    clearTimeout(timer)
  }
}
