// What every part of the desk shares: drafts, lists to choose from, and how a wish that was refused is told.

import { freshId } from '/ui/lib/ids.js'
import { explain } from '/ui/lib/wishes.js'

/** @import {Id, PetitionValue} from '/ui/lib/protocol.d.ts' */
/** @import {Session} from '/ui/lib/session.js' */
/** @import {Frame} from '/ui/lib/frame.js' */
/** @import {Draft} from '/ui/lib/autosave.js' */
/** @import {Keep} from './typed.js' */
/** @import {Line} from './line.js' */

export class Desk extends EventTarget {
  #session
  #frame

  /** @param {Session} session @param {Frame} frame */
  constructor(session, frame) {
    super()
    this.#session = session
    this.#frame = frame
  }

  get state() {
    return this.#session.live.state
  }

  get now() {
    return this.#session.live.now
  }

  /**
   * A draft, by a name that may change while it is typed.
   * @template [T=Draft] @param {string | (() => string)} name @returns {Keep<T>}
   */
  keep(name) {
    const { drafts } = this.#session
    const key = () => (typeof name === 'string' ? name : name())
    return {
      get: () => {
        const text = drafts.get(key())
        return text === undefined ? undefined : JSON.parse(text)
      },
      set: draft => drafts.set(key(), draft === undefined ? '' : JSON.stringify(draft)),
    }
  }

  /** The line's own name of a petition that was recorded here. @param {Id} petition */
  keyOf(petition) {
    return this.#session.drafts.get(`made/${petition}`) ?? petition
  }

  /** Something is being typed into a new line: it must be found again after F5. @param {Line} line */
  begun(line) {
    const key = `new/${line.creation.request ?? 'written'}/${line.key}`
    this.#session.drafts.set(key, line.isBlank ? '' : JSON.stringify(line.creation))
  }

  /** A name for a new line, unique and sorting after those before it. */
  freshKey() {
    const { drafts } = this.#session
    const number = Number(drafts.get('lines') ?? 0) + 1
    drafts.set('lines', String(number))
    return `${String(number).padStart(6, '0')}-${freshId()}`
  }

  /** New lines of a turn that had not got their id before F5. @param {Id | 'written'} turn */
  unfinished(turn) {
    const { drafts } = this.#session
    return drafts
      .keys(`new/${turn}/`)
      .map(name => ({ key: name.slice(`new/${turn}/`.length), creation: JSON.parse(drafts.get(name) ?? '{}') }))
  }

  /** The server has made a petition of a line. @param {Line} line */
  bound(line) {
    const { drafts } = this.#session
    drafts.set(`made/${line.id}`, line.key)
    drafts.clear(`new/${line.creation.request ?? 'written'}/${line.key}`)
    this.dispatchEvent(new CustomEvent('bound', { detail: line }))
  }

  /** A line's state of saving is another one. */
  changed() {
    this.dispatchEvent(new CustomEvent('changed'))
  }

  lists() {
    return {
      fields: this.state.get('conference')?.fields ?? [],
      agencies: this.state.all('agency').map(({ id, name }) => ({ value: id, label: name })),
    }
  }

  /** Who is likely to answer: whoever was invited, else the agency in charge. @param {PetitionValue} petition */
  answering(petition) {
    const stage = this.state.get('stage')
    const invited = stage?.question?.petition === petition.id ? stage.answering : undefined
    return invited ?? (petition.agency === undefined ? '' : (this.state.get(`agency/${petition.agency}`)?.name ?? ''))
  }

  /** @param {unknown} problem */
  refused(problem) {
    this.#frame.refuse(explain(problem))
  }
}
