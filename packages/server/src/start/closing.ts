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
        await next.undo()
      } catch (cause) {
        failed.push(new Error(`${next.name} could not be closed: ${cause instanceof Error ? cause.message : String(cause)}`, { cause }))
      }
    }
    return failed
  }
}
