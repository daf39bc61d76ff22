/** What the programme itself defines, that a definition may name. A list left out is not checked. */
export interface KnownInProgramme {
  bodies?: ReadonlySet<string>
  measures?: ReadonlySet<string>
}
