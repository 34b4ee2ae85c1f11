import { ProblemError } from './api.js'
import { freshId } from './ids.js'
import { same, squeeze } from './same.js'

/**
 * @typedef {object} Text what the server holds
 * @property {string} text
 * @property {number} revision 0 as long as there is none
 * @property {string} [author]
 *
 * @typedef {{id: string, text: string, revision: number}} Sending words on their way, and what they were written on
 * @typedef {{text: string, base: string, sent?: Sending | undefined}} Draft what must survive F5
 */

/**
 * One text that somebody types and the server keeps. It is sent whenever the typing pauses; while a sending is under
 * way the typing goes on, and only the newest text is sent next. What another desk wrote meanwhile is never
 * overwritten silently and never overwrites what is typed here: both are kept until a person chooses.
 *
 * `state`: `saved`, `typing`, `saving`, `kept` (not sent yet, safe on this device), `conflict`, `refused`.
 * No DOM: the owner reads `typed`, is called by `changed`, and keeps `draft` for `resume`.
 */
export class Autosave {
  typed
  /** @type {'saved' | 'typing' | 'saving' | 'kept' | 'conflict' | 'refused'} */
  state = 'saved'
  /** What another desk wrote into the same text. @type {Text | undefined} */
  theirs
  /** Why the server refused. @type {ProblemError | undefined} */
  problem

  #server
  /** The server's words that what is typed was written on: others there now are another desk's. */
  #base
  /** @type {Sending | undefined} */
  #sent
  #parts
  /** @type {unknown} */
  #timer

  /**
   * @param {Text} server
   * @param {object} parts
   * @param {(sending: Sending) => Promise<unknown>} parts.save rejects with a ProblemError; the server must answer the
   *   same id only once
   * @param {() => void} parts.changed
   * @param {(ms: number, act: () => void) => unknown} parts.after
   * @param {(timer: any) => void} parts.clear
   * @param {number} [parts.pauseMs]
   */
  constructor(server, parts) {
    this.#server = server
    this.#base = server.text
    this.typed = server.text
    this.#parts = parts
  }

  get dirty() {
    return !same(this.typed, this.#server.text)
  }

  /** What the server holds, as far as it is known here. */
  get recorded() {
    return this.#server
  }

  /** The words that are on their way. */
  get sending() {
    return this.#sent?.text ?? ''
  }

  /** @returns {Draft | undefined} undefined once the server has everything */
  get draft() {
    return this.state === 'saved' ? undefined : { text: this.typed, base: this.#base, sent: this.#sent }
  }

  /** What was typed before F5. What was on its way then is sent once more under its id. @param {Draft} draft */
  resume({ text, base, sent }) {
    this.typed = text
    this.#base = base
    if (sent === undefined) this.#weigh()
    else this.#send(sent)
  }

  /** A key was pressed. @param {string} text */
  type(text) {
    this.typed = text
    this.problem = undefined
    if (this.state === 'conflict') return this.#parts.changed()
    this.#become(this.#sent === undefined ? (this.dirty ? 'typing' : 'saved') : this.state)
    this.#parts.clear(this.#timer)
    this.#timer = this.#parts.after(this.#parts.pauseMs ?? PAUSE_MS, () => this.flush())
  }

  /** Sends now what is not sent yet: on a pause, on Ctrl+Enter. */
  flush() {
    this.#parts.clear(this.#timer)
    if (this.#sent !== undefined || this.state === 'conflict') return
    if (!this.dirty) return this.#become('saved')
    if (this.typed.trim() === '') return this.#refuse(new ProblemError({ code: EMPTIED }))
    this.#send({ id: freshId(), text: squeeze(this.typed), revision: this.#server.revision })
  }

  /** The field is left. Nobody removes a text by emptying it: the recorded one stands there again. */
  leave() {
    if (this.typed.trim() === '' && this.state !== 'conflict') this.type(this.#sent?.text ?? this.#server.text)
    this.flush()
  }

  /** A newer value has come from the server. @param {Text} server */
  hear(server) {
    const known = this.#server
    if (server.revision < known.revision) return
    this.#server = server
    // Whose words these are while ours are on their way, only the answer tells.
    if (this.#sent !== undefined) return this.#parts.changed()
    if (this.state === 'conflict') return server.revision > known.revision ? this.#weigh() : this.#parts.changed()
    if (same(this.typed, this.#base)) this.#take(server.text)
    // The same revision in other words: ours, as the server cleaned them.
    if (server.revision === known.revision) this.#base = server.text
    if (same(server.text, this.#base)) this.#parts.changed()
    else this.#weigh()
  }

  /** The person keeps what stands here; it replaces the other desk's words. */
  keepMine() {
    this.#base = this.#server.text
    this.#weigh()
  }

  /** The person takes the other desk's words. */
  takeTheirs() {
    this.#take(this.#server.text)
    this.#weigh()
  }

  /** @param {Sending} sending */
  async #send(sending) {
    this.#sent = sending
    this.#become('saving')
    const late = this.#parts.after(LATE_MS, () => {
      if (this.#sent !== undefined) this.#become('kept')
    })
    try {
      await this.#parts.save(sending)
      this.#sent = undefined
      this.#recorded(sending)
    } catch (problem) {
      this.#sent = undefined
      this.#refused(problem, sending)
    } finally {
      this.#parts.clear(late)
    }
  }

  /**
   * What was sent became the next revision; the server may have told of it already, or of one that came after it.
   * @param {Sending} sending
   */
  #recorded({ text, revision }) {
    const untouched = same(this.typed, text)
    const heard = this.#server.revision - revision
    if (heard < 1) this.#server = { ...this.#server, text, revision: revision + 1 }
    this.#base = heard === 1 ? this.#server.text : text
    if (untouched && heard <= 1) this.#take(this.#server.text)
    this.#weigh()
  }

  /** @param {unknown} problem @param {Sending} sending */
  #refused(problem, sending) {
    if (!(problem instanceof ProblemError))
      return this.#refuse(new ProblemError({ code: 'unknown', detail: String(problem) }))
    if (problem.code !== 'changed-meanwhile') return this.#refuse(problem)
    // Their text may be here already, or come with the next frame; ours stays in the field either way.
    if (this.dirty && this.#server.revision <= sending.revision) this.#dispute()
    else this.#weigh()
  }

  /** @param {ProblemError} problem */
  #refuse(problem) {
    this.problem = problem
    this.#become('refused')
  }

  /** Three texts: what stands here, what the server holds, and what both came from. */
  #weigh() {
    this.theirs = undefined
    if (this.dirty && !same(this.#server.text, this.#base)) return this.#dispute()
    this.#base = this.#server.text
    this.#become(this.dirty ? 'typing' : 'saved')
    if (this.dirty) this.flush()
  }

  #dispute() {
    this.#parts.clear(this.#timer)
    this.theirs = this.#server
    this.#become('conflict')
  }

  /** Words that differ in spaces only stay as they are, under somebody's cursor. @param {string} text */
  #take(text) {
    if (!same(this.typed, text)) this.typed = text
    this.#base = text
  }

  /** @param {Autosave['state']} state */
  #become(state) {
    this.state = state
    this.#parts.changed()
  }
}

/** Refusal of our own making: a recorded text cannot be left empty. */
export const EMPTIED = 'emptied'
/** A pause in typing after which a sentence is worth sending. */
const PAUSE_MS = 600
const LATE_MS = 1_500
