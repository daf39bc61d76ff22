import type { PersonActor } from '../../../platform/access/actor.ts'
import type { StaffLanguage } from '../../../platform/languages/localized-text.ts'
import type { ProgrammeDocument } from '../format/document.ts'
import type { LifeFile } from './life-file.ts'

/** Somebody of the demo who does things, and the language that she writes. */
export interface Player {
  actor: PersonActor
  language: StaffLanguage & ('fi' | 'sv')
}

/** Who of the made-up people does what. */
export interface Cast {
  coordinator: Player
  /** Whoever reports for the body: at it, at the nearest body above, else the coordinator. */
  reporterOf(body: string): Player
  /** Whoever approves what somebody reported: never the same person. */
  approverOf(reporter: Player, body: string): Player | undefined
  reviewers: PersonActor[]
}

/** @param actors the made-up people by persona id */
export function castOf(life: LifeFile, document: Pick<ProgrammeDocument, 'bodies'>, actors: Map<string, PersonActor>): Cast {
  const player = (persona: string): Player => {
    const actor = actors.get(persona)
    if (actor === undefined) throw new Error(`demo/life.yaml names ${persona}, whom demo/organisation.yaml does not have`)
    return { actor, language: life.swedish.includes(persona) ? 'sv' : 'fi' }
  }
  const above = (body: string): string[] => {
    const parent = document.bodies.find(({ id }) => id === body)?.parent
    return parent === undefined ? [body] : [body, ...above(parent)]
  }
  const coordinator = player(life.coordinator)
  const leadOf = (body: string) => above(body).flatMap((one) => life.leads[one] ?? [])[0]
  return {
    coordinator,
    reporterOf(body) {
      const persona = above(body).flatMap((one) => life.reporters[one] ?? [])[0]
      return persona === undefined ? coordinator : player(persona)
    },
    approverOf(reporter, body) {
      if (reporter.actor.id !== coordinator.actor.id) return coordinator
      const lead = leadOf(body)
      return lead === undefined ? undefined : player(lead)
    },
    reviewers: [...actors.values()].filter(({ roles }) => roles.some(({ role }) => role === 'reviewer')),
  }
}
