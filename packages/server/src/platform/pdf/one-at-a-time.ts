/** Does one piece of work after another, in the order in which they were asked for. `full` is thrown when too many wait. */
export function oneAtATime(mostWaiting: number, full: () => Error) {
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  return <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (waiting > mostWaiting) return Promise.reject(full())
    waiting++
    const result = last.then(work).finally(() => { waiting-- })
    last = result.catch(() => {})
    return result
  }
}
