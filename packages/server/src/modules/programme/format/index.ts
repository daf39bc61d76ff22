/**
 * The format of a programme: a folder of YAML files. Here it is read and checked, and its JSON Schema is made.
 * Nothing here writes to the database or the terminal: everything is given back as data.
 */
export { checkProgramme, type ProgrammeCheck } from './check-programme.ts'
export type { ProgrammeDocument } from './document.ts'
export { programmeSchemas } from './json-schema.ts'
export { printProblems, problemsAsJson } from './print-problems.ts'
export type { FormatProblem, FormatProblemCode } from './problem.ts'
