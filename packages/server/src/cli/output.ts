import { resolve } from 'node:path'

/** Prints what a command found: data for programs with --json, otherwise the words for people. */
export function print(json: boolean | undefined, data: unknown, words: string): void {
  process.stdout.write(`${json ? JSON.stringify(data, null, 2) : words}\n`)
}

/** Help that shows a command in use. */
export function example(...lines: string[]): string {
  return `\n${lines.length === 1 ? 'Example' : 'Examples'}:\n${lines.map((line) => `  npm run koto -- ${line}`).join('\n')}`
}

/** A file as the person at the terminal means it: npm goes to the project's folder before it runs us. */
export function fileNamed(name: string): string {
  const from = process.env.npm_lifecycle_event === 'koto' ? process.env.INIT_CWD : undefined
  return resolve(from ?? process.cwd(), name)
}

/** One and many: “1 row”, “2 rows”. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`
}
