// What a command says. Every one also carries `id` (1 to 200 visible letters, unique per wish) and `type`.
// A server test compares it with the server's description, so neither can drift alone.

import type { CalendarDate, Id, Outcome, Scene, Source, Time } from './protocol.d.ts'

export interface Commands {
  'set-up': {}
  'check-in': { code?: string, delegate?: Id, card?: string, direction?: 'in' | 'out', door?: string, at?: Time }
  'register-walk-in': { name: string, unit?: string, group?: Id, phone?: string, reason: string }
  'correct-attendance': { delegate: Id, present: boolean, reason: string }
  'add-delegate': { name: string, unit?: string, group: Id, seat?: string, phone?: string }
  'edit-delegate': { delegate: Id, name?: string, unit?: string, group?: Id, seat?: string, phone?: string }
  'withdraw-invitation': { delegate: Id, reason?: string }

  'open-conference': {}
  'close-conference': {}
  'reopen-conference': {}
  'purge-personal-data': {}
  'go-to': { item: Id }
  'hand-over-chair': { chair: Id, deputy?: string, deputyName?: string, reason?: string }
  'show': { scene: Scene | 'auto', text?: string }
  'announce': { text: string }

  'open-registration': {}
  'close-registration': {}
  'request-to-speak': { topic: string, delegate?: Id, onBehalfOf?: string, petitions?: string[], followUpOf?: Id }
  'withdraw-request': { request: Id }
  'call': { request?: Id }
  'start-speech': {}
  'end-speech': {}
  'extend-speech': { seconds: number }
  'pause-speech': {}
  'resume-speech': {}
  'mark-absent': { request?: Id }
  'reorder': { request: Id, before?: Id, reason?: string }
  'defer': { request: Id }
  'decline': { request: Id, reason: 'complaint' | 'off-topic' | 'duplicate' | 'other', note?: string }
  'undo': {}

  'submit-petition': { text: string, delegate?: Id, field?: string }
  'record-petition': { text: string, request?: Id, delegate?: Id, by?: string, group?: Id, source?: Source, field?: string, agency?: Id }
  'edit-petition': { petition: Id, text?: string, field?: string, agency?: Id, revision?: number }
  'classify': { petition: Id, concern: 'normal' | 'complaint' | 'off-topic', field?: string }
  /** Without `of` it repeats none after all. */
  'mark-duplicate': { petition: Id, of?: Id }
  'strike-petition': { petition: Id }
  'restore-petition': { petition: Id }
  'assign-petition': { petition: Id, agency: Id }
  /** `revision` is the `preparedRevision` that was seen; 0 when there was none. */
  'prepare-answer': { petition: Id, text: string, revision?: number }
  'ask-back': { text: string }
  'invite-answer': { petition?: Id, agency?: Id, person?: string }
  'record-answer': { petition: Id, by: string, text: string }
  'edit-answer': { petition: Id, answer: Id, text: string, by?: string, revision?: number }
  /** `revision` is the `outcomeRevision` that was seen. */
  'conclude-petition': { petition: Id, outcome: Outcome, agency?: Id, supporting?: Id[], due?: CalendarDate, note?: string, revision?: number }
  'note': { text: string, item?: Id }
  /** `revision` is the one that was edited; 0 when there was none. */
  'record-conclusion': { text: string, revision?: number }
  'sign-minutes': { name: string }
}
