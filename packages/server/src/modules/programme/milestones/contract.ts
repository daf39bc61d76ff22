import type { Actor } from '../../../platform/access/actor.ts'
import type { LocalizedText } from '../../../platform/languages/localized-text.ts'
import type { Done, Written } from '../running/written.ts'

/** How a milestone stands; see standing.ts. */
export type MilestoneStanding = 'open' | 'due-soon' | 'late' | 'waiting' | 'done' | 'dropped'

/** Which milestones a list shows, as its address says. All that are given must hold. */
export interface MilestoneFilter {
  standing?: MilestoneStanding | undefined
  /** A body's slug. */
  body?: string | undefined
  /** Only those that the actor may report, by a role held at a unit. */
  mine?: boolean | undefined
}

export interface MilestoneListed {
  /** Of a deliverable it is the deliverable's item id. */
  id: string
  title: LocalizedText
  measure: { number: string; title: LocalizedText }
  /** Who is to do it; null only when nobody answers for the measure. */
  body: { id: string; name: LocalizedText } | null
  due: string | null
  doneOn: string | null
  standing: MilestoneStanding
  /** The last report was returned, and no other has come. */
  returned: boolean
}

export interface MilestoneList {
  milestones: MilestoneListed[]
  /** How many there are by standing, before the filter. */
  counts: Record<MilestoneStanding, number> & { all: number; mine: number }
  /** The bodies that have milestones. */
  bodies: { id: string; name: LocalizedText }[]
  /** The actor acts for a body of her own, so “mine” means something. */
  hasOwn: boolean
}

export interface EvidenceView {
  id: string
  title: string
  /** A link elsewhere, or a file of ours by its id; size in bytes. */
  link: string | null
  file: { id: string; mediaType: string; size: number } | null
  public: boolean
}

export interface MilestoneReportView {
  number: number
  state: 'reported' | 'approved' | 'returned' | 'withdrawn'
  doneOn: string
  text: Written
  reported: Done
  decided: Done | null
  comment: Written | null
  evidence: EvidenceView[]
}

export interface MilestoneChangeView {
  kind: 'added' | 'changed' | 'dropped' | 'taken-up'
  done: Done
  reason: Written | null
  /** Only what changed. */
  before: MilestoneFacts | null
  after: MilestoneFacts | null
}

/** Facts of a milestone that can be changed; the body by its name. */
export interface MilestoneFacts {
  title?: LocalizedText
  due?: string | null
  body?: LocalizedText
}

export interface MilestoneView extends MilestoneListed {
  /** What the programme's document names has its title from there. */
  named: boolean
  dropped: { at: Date; why: Written } | null
  version: number
  /** The newest first. */
  reports: MilestoneReportView[]
  changes: MilestoneChangeView[]
  abilities: MilestoneAbilities
}

export interface MilestoneAbilities {
  report: boolean
  /** Approve or return the waiting report. */
  decide: boolean
  withdraw: boolean
  change: boolean
  /** Say whether everybody may see a piece of evidence. */
  publish: boolean
}

/** One milestone as everybody may see it. Never who reported or approved. */
export interface PublicMilestone {
  id: string
  /** As the programme's document writes it; null of one that was added. */
  deliverable: string | null
  title: LocalizedText
  measure: string
  body: { id: string; name: LocalizedText } | null
  due: string | null
  doneOn: string | null
  /** Late or due soon is told to everybody; that a report waits is not. */
  standing: Exclude<MilestoneStanding, 'waiting'>
  dropped: { at: Date; why: Written } | null
  /** The approved report, and the evidence that its approver made public. */
  report: { doneOn: string; text: Written } | null
  evidence: Omit<EvidenceView, 'public'>[]
}

/** A file as it was brought, not believed yet. */
export interface BroughtFile {
  name: string
  content: Uint8Array
}

export interface NewMilestone {
  title: LocalizedText
  due: string | null
  /** A body's slug. */
  body: string
}

export interface MilestoneChange {
  /** Left alone when the programme's document gives the title. */
  title?: LocalizedText | undefined
  due: string | null
  body: string
  reason: Written | null
}

export interface NewMilestoneReport {
  /** The day on which it was done; today at the latest. */
  doneOn: string
  text: Written
  links: { url: string; title?: string | undefined }[]
  files: BroughtFile[]
}

export interface MilestoneDecision {
  outcome: 'approved' | 'returned'
  /** Needed when it is returned. */
  comment: Written | null
  /** Ids of the evidence that everybody may see, when it is approved. */
  publicEvidence: readonly string[]
}

/** The state of a milestone's reporting, for a body's own system. `tag` is an entity tag: it changes with the milestone and its reports. */
export interface MilestoneReporting {
  milestone: string
  version: number
  doneOn: string | null
  report: Pick<MilestoneReportView, 'number' | 'state' | 'doneOn' | 'text' | 'evidence'> | null
  tag: string
}

/** A file to be handed over, always as an attachment: `disposition` is its Content-Disposition. */
export interface FileHandedOver {
  name: string
  disposition: string
  mediaType: string
  content: Uint8Array
}

/**
 * Milestones: what is to be made by a day, its evidence and its approval. A programme, measure, body or milestone that is
 * not there, and whatever the actor may not do, is the problem `not-found`.
 */
export interface MilestoneService {
  /** For those who work with the programme. */
  list(actor: Actor, programme: string, filter: MilestoneFilter): Promise<MilestoneList>
  one(actor: Actor, programme: string, milestone: string): Promise<MilestoneView>
  /** Which bodies the actor may add a milestone of the measure to; not found when none. */
  bodiesToAdd(actor: Actor, programme: string, measure: string): Promise<{ measure: { number: string; title: LocalizedText }; bodies: { id: string; name: LocalizedText; own: boolean }[] }>
  /** Adds one that the document does not name. @returns its id */
  add(actor: Actor, programme: string, measure: string, milestone: NewMilestone): Promise<string>
  /** Problems: `changed-meanwhile` when `seen` is not the version that stands, `conflict` when it is done or dropped. */
  change(actor: Actor, programme: string, milestone: string, change: MilestoneChange, seen?: number): Promise<void>
  /** No longer aimed at. Problems: `conflict` when it is done or dropped already, or a report waits. */
  drop(actor: Actor, programme: string, milestone: string, why: Written): Promise<void>
  /** Aimed at again. */
  takeUp(actor: Actor, programme: string, milestone: string, why: Written): Promise<void>
  /** Problems: `invalid` (a day to come, files), `report-waits`, `conflict` when it is done or dropped. @returns the report's number */
  report(actor: Actor, programme: string, milestone: string, report: NewMilestoneReport): Promise<number>
  /** Takes the own waiting report back. */
  withdraw(actor: Actor, programme: string, milestone: string): Promise<void>
  /** By somebody else who leads. `report` is the number that was seen. Problems: `conflict` when it waits no more, `own-report`, `invalid`. */
  decide(actor: Actor, programme: string, milestone: string, report: number, decision: MilestoneDecision): Promise<void>
  /** Says whether everybody may see a piece of evidence. */
  publish(actor: Actor, programme: string, milestone: string, evidence: string, everybody: boolean): Promise<void>
  /** A file of evidence, when the actor may see it. */
  file(actor: Actor, programme: string, file: string): Promise<FileHandedOver>
  /** The milestones of a measure, or of the whole programme, as everybody may see them: those with a due day first, by day. */
  publicOf(actor: Actor, programme: string, measure?: string): Promise<PublicMilestone[]>
  /** For a body's own system. */
  reporting(actor: Actor, programme: string, milestone: string): Promise<MilestoneReporting>
  /**
   * Reports as `report` does, when the tag of `reporting` still stands (else the problem `tag-changed`, 412). An own report that waits is
   * replaced; the same one again changes nothing.
   */
  putReport(actor: Actor, programme: string, milestone: string, report: Omit<NewMilestoneReport, 'files'>, ifMatch: string): Promise<MilestoneReporting>
}
