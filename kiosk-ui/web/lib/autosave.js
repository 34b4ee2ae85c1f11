import { ProblemError } from './api.js'
import { same, squeeze } from './same.js'

/**
 * @typedef {object} Text what the server holds
 * @property {string} text
 * @property {number} revision
 * @property {string} [author]
 */

/**
 * One text that somebody types and the server keeps. It is sent whenever the typing pauses; while a sending is under
 * way the typing goes on, and only the newest text is sent next. What another desk wrote meanwhile is never
 * overwritten silently and never overwrites what is typed here: both are kept until a person chooses.
 *
 * `state`: `saved`, `typing`, `saving`, `kept` (not sent yet, safe on this device), `conflict`, `refused`.
 * No DOM: the owner reads `typed` and is called by `changed`.
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
  /** The text that is on its way. @type {string | undefined} */
  #sent
  #parts
  /** @type {unknown} */
  #timer

  /**
   * @param {Text} server
   * @param {object} parts
   * @param {(text: string, revision: number) => Promise<unknown>} parts.save rejects with a ProblemError
   * @param {() => void} parts.changed
   * @param {(ms: number, act: () => void) => unknown} parts.after
   * @param {(timer: any) => void} parts.clear
   * @param {number} [parts.pauseMs]
   */
  constructor(server, parts) {
    this.#server = server
    this.typed = server.text
    this.#parts = parts
  }

  get dirty() {
    return !same(this.typed, this.#server.text)
  }

  /** A key was pressed. @param {string} text */
  type(text) {
    this.typed = text
    this.problem = undefined
    if (this.state === 'conflict') return
    this.#become(this.#sent === undefined ? (this.dirty ? 'typing' : 'saved') : this.state)
    this.#parts.clear(this.#timer)
    this.#timer = this.#parts.after(this.#parts.pauseMs ?? PAUSE_MS, () => this.flush())
  }

  /** Sends now what is not sent yet: on a pause, on leaving the field, on Ctrl+Enter. */
  flush() {
    this.#parts.clear(this.#timer)
    if (this.#sent !== undefined || this.state === 'conflict' || this.typed.trim() === '') return
    if (!this.dirty) return this.#become('saved')
    this.#save()
  }

  /** A newer value has come from the server. @param {Text} server */
  hear(server) {
    const before = this.#server
    if (server.revision < before.revision) return
    const wasDirty = this.dirty
    this.#server = server
    if (same(server.text, before.text)) return this.#parts.changed()
    if (this.#sent !== undefined && same(server.text, this.#sent)) return this.#settled()
    if (!wasDirty) this.typed = server.text
    else if (this.dirty && this.#sent === undefined) return this.#conflict(server)
    this.#settled()
  }

  /** What was typed here before F5 rests on words that have changed since. @param {Text} theirs */
  dispute(theirs) {
    this.#parts.clear(this.#timer)
    this.#conflict(theirs)
  }

  /** The person keeps what stands here; it replaces the other desk's words. */
  keepMine() {
    this.theirs = undefined
    this.#become('typing')
    this.flush()
  }

  /** The person takes the other desk's words. */
  takeTheirs() {
    this.typed = this.theirs?.text ?? this.typed
    this.theirs = undefined
    this.#become('saved')
  }

  async #save() {
    const text = this.typed
    this.#sent = text
    this.#become('saving')
    const late = this.#parts.after(LATE_MS, () => {
      if (this.#sent !== undefined) this.#become('kept')
    })
    try {
      await this.#parts.save(squeeze(text), this.#server.revision)
      this.#sent = undefined
      if (!same(this.#server.text, text)) this.#server = { ...this.#server, text, revision: this.#server.revision + 1 }
      this.#settled()
    } catch (problem) {
      this.#sent = undefined
      this.#refused(problem)
    } finally {
      this.#parts.clear(late)
    }
  }

  /** @param {unknown} problem */
  #refused(problem) {
    if (problem instanceof ProblemError && problem.code === 'changed-meanwhile') {
      // Their text may be here already, or come with the next frame; ours stays in the field either way.
      if (this.dirty) this.#conflict(this.#server)
      else this.#settled()
      return
    }
    this.problem =
      problem instanceof ProblemError ? problem : new ProblemError({ code: 'unknown', detail: String(problem) })
    this.#become('refused')
  }

  /** @param {Text} theirs */
  #conflict(theirs) {
    this.theirs = theirs
    this.#become('conflict')
  }

  #settled() {
    if (this.#sent !== undefined) return this.#parts.changed()
    if (this.state === 'conflict' && this.dirty) {
      this.theirs = this.#server
      return this.#parts.changed()
    }
    this.theirs = undefined
    this.#become(this.dirty ? 'typing' : 'saved')
    if (this.dirty) this.flush()
  }

  /** @param {Autosave['state']} state */
  #become(state) {
    this.state = state
    this.#parts.changed()
  }
}

/** A pause in typing after which a sentence is worth sending. */
const PAUSE_MS = 600
const LATE_MS = 1_500
