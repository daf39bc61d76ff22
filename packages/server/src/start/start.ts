import { readConfig, type Config } from '../platform/config/config.ts'
import { describeFailure } from '../platform/problems/sentences.ts'
import { Closing } from './closing.ts'
import { say, sayDone } from './progress.ts'
import type { StartContext, Step } from './step.ts'

export interface StartOptions {
  environment: Record<string, string | undefined>
  dev: boolean
}

/**
 * Starts Koto step by step, runs until it is told to stop or something fails, and undoes the steps in
 * reverse. @returns the exit code: 0 stopped as asked, 1 what was given is wrong, 2 Koto failed
 */
export async function start(steps: Step[], { environment, dev }: StartOptions): Promise<number> {
  let config: Config
  try {
    config = readConfig(environment)
  } catch (error) {
    return tellFailure(error)
  }
  const stopping = new AbortController()
  const closing = new Closing()
  let failure: unknown
  const stop = (reason?: unknown) => {
    if (stopping.signal.aborted) return
    failure = reason
    stopping.abort()
  }
  onSignals(() => {
    if (!stopping.signal.aborted) say('Stopping …')
    stop()
  })
  const context: StartContext = { config, dev, closing, signal: stopping.signal, fail: stop }
  try {
    await runSteps(steps, context)
    if (!stopping.signal.aborted) {
      process.stdout.write(`Koto is open at ${context.address}\n`)
      await new Promise<void>((resolve) => { stopping.signal.addEventListener('abort', () => resolve(), { once: true }) })
    }
  } catch (error) {
    // What fails because Koto is being stopped has not failed.
    stop(error)
  }
  const code = failure === undefined ? 0 : tellFailure(failure)
  const unclosed = await closing.close()
  for (const error of unclosed) say(error.message)
  return code === 0 && unclosed.length > 0 ? 2 : code
}

async function runSteps(steps: Step[], context: StartContext): Promise<void> {
  for (const step of steps) {
    if (context.signal.aborted) return
    const began = performance.now()
    const note = await step.run(context)
    sayDone(step.name, performance.now() - began, note)
  }
}

function tellFailure(error: unknown): number {
  const { sentences, exitCode } = describeFailure(error)
  say(sentences)
  return exitCode
}

/** npm hands Ctrl-C on to us once more than the terminal does, so a second one never means to hurry. */
function onSignals(stop: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  // A terminal that is closed takes its output with it; Koto still stops in order.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
}
