// The protocol between the server and every page: what a frame carries. What a command says is in `payloads.d.ts`.
// A server test compares these names with the server's view and command records, so neither can drift alone.

/** RFC 3339 with offset, e.g. `2024-11-22T08:15:02.120+07:00`. */
export type Time = string
/** ISO 8601 calendar date, e.g. `2024-12-06`. */
export type CalendarDate = string
export type Id = string

export type Role = 'organiser' | 'reception' | 'chair' | 'secretary' | 'agency' | 'supervisor' | 'display' | 'delegate'

/** What the server sends. `set` and `unset` are idempotent; `full` replaces everything that was known. */
export interface Frame {
  seq: number
  epoch?: string
  time: Time
  full?: boolean
  set?: Record<string, unknown>
  unset?: string[]
}

export interface Problem {
  status: number
  code: string
  title: string
  detail: string
  errors?: { field: string, detail: string }[]
}

// ---- values behind the keys ------------------------------------------------------------------

export interface Chair { id: Id, name: string, title: string, deputy?: string, deputyName?: string }
export interface BackdropLines { issuer: string[], heading: string, title: string[], placeAndDate: string }

/** Key `conference`. */
export interface ConferenceValue {
  id: Id
  title: string
  backdrop: BackdropLines
  kind: 'periodic' | 'thematic' | 'ad-hoc'
  regime: 'party' | 'state'
  status: 'ready' | 'in-session' | 'concluded'
  place: string
  chairs: Chair[]
  /** Id of the chair who presides now. */
  acting: Id
  startsAt: Time
  openedAt?: Time
  closedAt?: Time
  /** When it is over if the current item ends on time and the rest take what is planned. */
  dueAt?: Time
  registration: 'open' | 'closed'
  /** Seconds a speaker may speak unless extended. */
  allotted: number
  rules: string[]
  rights: string[]
  notice: string
  fields: string[]
  /** Those organisations of which the plan says whom it wants; staff only. */
  groups: { id: Id, description: string }[]
  /** The conclusion as the secretary wrote it; staff only. */
  conclusion?: string
  /** Counts how often it was recorded; absent as long as there is none. */
  conclusionRevision?: number
  /** Who has confirmed the minutes as they stand; staff only. */
  signatures: { name: string, at: Time }[]
  /** What the plan sets a day for, the earliest first; staff only. */
  deadlines: Deadline[]
  /** The days until the last deadline that are not what their weekday says; staff only. */
  calendar: { date: CalendarDate, worked: boolean }[]
}

export interface Deadline {
  id: Id
  title: string
  /** The last day that is in time. */
  by: CalendarDate
  /** The last day before it on which offices work, where they do not work on the day itself. */
  worked?: CalendarDate
  /** What it is counted from: `notice` is the last day for the notice of the conclusion. */
  anchor: 'conference' | 'notice' | 'date'
  /** Where it is written. */
  source?: string
}

export interface GroupCount { id: Id, name: string, seats: number, invited: number, present: number, petitions: number, minimum: number }

/** Key `attendance`. `inHall` falls when somebody leaves, `present` counts whoever came at all. */
export interface AttendanceValue { invited: number, present: number, inHall: number, walkIns: number, groups: GroupCount[] }

/** Key `agenda/{id}`. */
export interface AgendaValue {
  id: Id
  order: number
  title: string
  status: 'pending' | 'current' | 'done' | 'skipped'
  kind: 'ceremony' | 'report' | 'dialogue' | 'statements' | 'conclusion'
  plannedMinutes: number
  /** Of what was planned, when the hall went on from it last; less than 0 where it took longer. */
  leftSeconds: number
  /** May be passed over without a word. */
  optional: boolean
  startedAt?: Time
  endedAt?: Time
  /** When it is over as planned, while it is current. */
  dueAt?: Time
}

export type RequestStatus = 'waiting' | 'called' | 'speaking' | 'done' | 'absent' | 'withdrawn' | 'declined' | 'written'

/** Key `queue/{id}`. `position` counts from 1 among those who wait; `waitMinutes` is an estimate. */
export interface QueueValue {
  id: Id
  delegate: Id
  name: string
  unit: string
  /** The organisation that the delegate came for; staff only. */
  group?: Id
  onBehalfOf?: string
  topic: string
  status: RequestStatus
  position?: number
  waitMinutes?: number
  requestedAt: Time
  startedAt?: Time
  /** Seconds spoken, once done. */
  spokenSeconds?: number
  followUpOf?: Id
  /** Staff only. */
  declinedFor?: 'complaint' | 'off-topic' | 'duplicate' | 'other'
}

/** Key `delegate/{id}` (reception, secretary, organiser). */
export interface DelegateValue {
  id: Id
  name: string
  unit: string
  group: Id
  seat?: string
  /** The first 8 hexadecimal digits of the SHA-256 of the code on the invitation. */
  mark: string
  status: 'invited' | 'in' | 'left' | 'withdrawn'
  since?: Time
  walkIn: boolean
}

export type Outcome = 'answered-on-spot' | 'assigned-verify' | 'explained-policy' | 'guided-other-authority'
  | 'referred-up' | 'written-reply' | 'citizen-reception'
export type Source = 'spoken' | 'written-in-hall' | 'form' | 'front' | 'letter' | 'email' | 'portal' | 'media'

export interface AnswerValue { id: Id, by: string, text: string, author: string, at: Time, revision: number }

/** Key `petition/{id}` (chair, secretary, organiser; an agency sees its own). */
export interface PetitionValue {
  id: Id
  text: string
  by: string
  unit: string
  group?: Id
  request?: Id
  field?: string
  agency?: Id
  supporting: Id[]
  source: Source
  status: 'received' | 'assigned' | 'answered' | 'concluded' | 'duplicate'
  concern: 'normal' | 'complaint' | 'off-topic'
  duplicateOf?: Id
  prepared?: string
  /** Who wrote that last, and how often it was written. */
  preparedAuthor?: string
  preparedRevision: number
  answers: AnswerValue[]
  outcome?: Outcome
  due?: CalendarDate
  note?: string
  /** Who said last what becomes of it (agency, outcome, date, words), and how often that was said. */
  outcomeAuthor?: string
  outcomeRevision: number
  author: string
  at: Time
  revision: number
}

/** Key `agency/{id}`. */
export interface AgencyValue { id: Id, name: string, open: number, concluded: number }

/** Key `clock`. Running: elapsed = server now - startedAt. Paused: `elapsed` seconds stand still. */
export interface ClockValue { request?: Id, state: 'idle' | 'running' | 'paused', startedAt?: Time, elapsed?: number, allotted: number }

export type Scene = 'backdrop' | 'welcome' | 'agenda' | 'speaker' | 'question' | 'queue' | 'rules' | 'message' | 'figures'

/** Key `stage`: what the projector shows. Never more of a person than name and unit. */
export interface StageValue {
  scene: Scene
  /** True while somebody holds this scene; false while the projector follows the hall. */
  pinned: boolean
  text?: string
  speaker?: { request: Id, name: string, unit: string, onBehalfOf?: string, status: 'called' | 'speaking' | 'done' }
  question?: { petition: Id, text: string, field?: string }
  answering?: string
}

/** Key `device/{id}` (organiser). */
export interface DeviceValue {
  id: Id
  role: Role
  name: string
  conference?: Id
  status: 'invited' | 'waiting' | 'paired' | 'revoked'
  connected: boolean
  shortCode?: string
  lastSeen?: Time
}

/** Key `server` (organiser, reception, secretary): how the server itself is. */
export interface ServerValue {
  copies: 'off' | 'begun' | 'whole' | 'same-disk' | 'missing' | 'full' | 'read-only' | 'slow' | 'failed'
  /** When the newest copy was made that is whole. */
  copiedAt?: Time
  /** Whether the disk that everything is written to is nearly full. */
  diskLow: boolean
  /** Whether the machine's clock says an earlier time than the hall goes by. */
  clockBehind: boolean
  /** When codes were refused last because too many wrong ones had come. */
  guessedAt?: Time
}

/** Key `undo` (chair): what one tap would take back; absent when nothing can be. */
export interface UndoValue { action: 'call' | 'start-speech' | 'end-speech' | 'defer' | 'decline' | 'mark-absent' | 'reorder', request: Id, name: string, at: Time }

/** Key `note/{id}` (secretary, chair, organiser): a line in the minutes that belongs to no petition. */
export interface NoteValue { id: Id, item?: Id, text: string, author: string, at: Time }

/** Key `me` (a delegate's own). */
export interface MeValue {
  delegate: Id
  name: string
  unit: string
  group: string
  seat?: string
  status: 'invited' | 'in' | 'left' | 'withdrawn'
  since?: Time
  requests: Id[]
  /** What each of them is about. */
  topics: { request: Id, topic: string }[]
  petitions: { id: Id, text: string, status: string, agency?: string, outcome?: Outcome, due?: CalendarDate, answers: { by: string, text: string }[] }[]
}
