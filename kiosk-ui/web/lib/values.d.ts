import type {
  AgendaValue, AgencyValue, AttendanceValue, ClockValue, ConferenceValue, DelegateValue, DeviceValue, MeValue, NoteValue,
  PetitionValue, QueueValue, ServerValue, StageValue, UndoValue,
} from './protocol.d.ts'

/** Keys that stand alone. */
export interface Singles {
  conference: ConferenceValue
  attendance: AttendanceValue
  clock: ClockValue
  server: ServerValue
  stage: StageValue
  undo: UndoValue
  me: MeValue
}

/** Keys of the form `family/id`. */
export interface Families {
  agenda: AgendaValue
  queue: QueueValue
  delegate: DelegateValue
  petition: PetitionValue
  agency: AgencyValue
  device: DeviceValue
  note: NoteValue
}

/** The value behind a key, from the key's own spelling. */
export type ValueOf<K extends string> =
  K extends keyof Singles ? Singles[K] : K extends `${infer F extends keyof Families}/${string}` ? Families[F] : unknown

/** Who this device is: the answer of `GET /api/me`. */
export interface Me {
  role: import('./protocol.d.ts').Role
  name: string
  conference?: string
  device?: string
  delegate?: string
  /** On a delegate's phone: which printed code it was paired with. */
  mark?: string
}
