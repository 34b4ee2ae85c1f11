import { Backoff } from './backoff.js'
import { Pulse } from './pulse.js'
import { State } from './state.js'
import { browser } from './surroundings.js'

/** @import {Frame} from './protocol.d.ts' */
/** @import {Surroundings, Socket} from './surroundings.js' */
/** @typedef {'connecting' | 'live' | 'stale' | 'revoked'} Touch */

/**
 * Opens the live line to the hall and keeps it open.
 *
 *   const live = connect()
 *   live.state.subscribe('queue', draw)
 *   live.addEventListener('touch', event => showTouch(event.detail))   // {status, ageMs}
 *   live.now()                                                           // the server's milliseconds
 *
 * @param {{conference?: string, token?: string, surroundings?: Surroundings}} [options]
 */
export function connect(options = {}) {
  const live = new Live(options)
  live.start()
  return live
}

/**
 * The live line. Events: `change` with `{keys}`; `touch` with `{status, ageMs, asOf}` on every change of status and
 * each second while not live. `revoked` is final: the organiser took this device's right away, or it never had one.
 */
export class Live extends EventTarget {
  state = new State()

  #around
  #pulse
  #backoff
  /** @type {string | undefined} */
  #conference
  /** @type {string | undefined} */
  #token
  /** @type {Touch} */
  #touch = 'connecting'
  /** @type {Socket | undefined} */
  #socket
  /** True once the current socket has brought a frame. */
  #heard = false
  #dialledAt = 0
  /** How long the slowest opening took so far: on a slow network we must be more patient before trying anew. */
  #slowestOpening = 0
  /** @type {unknown} */
  #retry
  /** @type {unknown} */
  #ticking
  /** Dials since the last frame that brought none. */
  #failures = 0
  #stopped = false
  /** @type {(() => void) | undefined} */
  #unlisten

  /** @param {{conference?: string, token?: string, surroundings?: Surroundings}} [options] */
  constructor({ conference, token, surroundings = browser() } = {}) {
    super()
    this.#conference = conference
    this.#token = token
    this.#around = surroundings
    this.#pulse = new Pulse(surroundings)
    this.#backoff = new Backoff(surroundings.random)
  }

  /** The server's milliseconds since 1970; NaN while not known. Handed on as it is: `clock.now = live.now`. */
  now = () => this.#pulse.now

  get touch() {
    return this.#touch
  }

  get conference() {
    return this.#conference
  }

  /** Milliseconds since anything came from the server; Infinity when nothing ever did. */
  get ageMs() {
    return this.#pulse.ageMs
  }

  /** The server's time when it last spoke: "figures of 08:01". NaN when it never did. */
  get asOf() {
    return this.#pulse.asOf
  }
  /** What the server's clock is ahead of this device's calendar; NaN while not known. */
  get ahead() {
    return this.#pulse.ahead
  }

  start() {
    this.#unlisten = this.#around.onWake(() => this.wake())
    this.#ticking = this.#around.every(TICK_MS, () => this.#tick())
    this.#dial()
  }

  /**
   * What an earlier visit knew, shown as out of date until the server speaks.
   * @param {{set: Record<string, unknown>, asOf: number, ahead?: number | null}} known
   */
  restore({ set, asOf, ahead }) {
    if (this.#touch !== 'connecting' || this.state.seq >= 0) return
    this.#pulse.restore({ asOf, ...(ahead === undefined ? {} : { ahead }) })
    this.state.apply({ seq: -1, time: '', full: true, set })
    this.#become('stale')
  }

  stop() {
    this.#stopped = true
    this.#unlisten?.()
    this.#around.clear(this.#ticking)
    this.#around.clear(this.#retry)
    this.#abandon()
  }

  /** Something suggests that the network or the machine has just come back: look at once instead of waiting. */
  wake() {
    if (this.#stopped || this.#touch === 'revoked') return
    if (this.#heard ? this.#pulse.fresh : this.#waited() < TICK_MS) return
    this.#lose()
    this.#backoff.reset()
    this.#dial()
  }

  // Dialling

  async #dial() {
    if (this.#stopped) return
    this.#around.clear(this.#retry)
    this.#abandon()
    const dialled = this.#around.now()
    this.#dialledAt = dialled
    if ((this.#conference === undefined || this.#failures > 0) && !(await this.#reach())) return
    if (this.#stopped || this.#socket !== undefined || dialled !== this.#dialledAt) return
    const socket = this.#around.open(this.#path())
    this.#socket = socket
    this.#heard = false
    socket.onmessage = event => {
      if (socket === this.#socket) this.#hear(event.data)
    }
    socket.onclose = event => {
      if (socket === this.#socket) this.#closed(event.code)
    }
  }

  /**
   * Asks over HTTP who we are before dialling again: browsers delay WebSockets by seconds once some have failed, a
   * plain request they do not; and a refused upgrade looks like any broken connection, while this tells the two apart.
   * @returns {Promise<boolean>} true when the server is there and the conference known
   */
  async #reach() {
    const asked = this.#dialledAt
    const answer = await this.#around.whoAmI(this.#patience())
    if (this.#stopped || this.#touch === 'revoked' || asked !== this.#dialledAt) return false
    if (answer === 'stranger') this.#revoke()
    else if (answer !== 'silence') this.#conference ??= answer.conference
    if (typeof answer === 'string' || this.#conference === undefined) this.#later(this.#waited())
    return typeof answer !== 'string' && this.#conference !== undefined
  }

  #path() {
    const query = new URLSearchParams()
    if (this.#token !== undefined) query.set('token', this.#token)
    if (this.state.epoch !== undefined && this.state.seq >= 0) {
      query.set('since', String(this.state.seq))
      query.set('epoch', this.state.epoch)
    }
    const text = query.toString()
    return `/api/conferences/${encodeURIComponent(this.#conference ?? '')}/live${text === '' ? '' : '?' + text}`
  }

  // Hearing

  /** @param {unknown} text */
  #hear(text) {
    /** @type {Frame} */
    let frame
    try {
      frame = JSON.parse(String(text))
    } catch {
      this.#lose()
      this.#later()
      return
    }
    if (!this.#heard) this.#firstFrame(frame)
    this.#pulse.beat(Date.parse(frame.time))
    const keys = this.state.apply(frame)
    this.#become('live')
    if (keys.length > 0) this.#emit('change', { keys })
  }

  /** @param {Frame} frame */
  #firstFrame(frame) {
    this.#heard = true
    this.#failures = 0
    this.#backoff.reset()
    this.#slowestOpening = Math.max(1, this.#slowestOpening, this.#waited())
    if (frame.epoch !== undefined && frame.epoch !== this.state.epoch) this.#pulse.forgetClock()
  }

  /** @param {number} code */
  #closed(code) {
    if (code === REVOKED) return this.#revoke()
    const spent = this.#heard ? 0 : this.#waited()
    if (!this.#heard) this.#failures += 1
    this.#lose()
    this.#later(spent)
  }

  // Out of touch

  /** Once a second: has the machine slept, is the line silent, does a dial hang? */
  #tick() {
    if (this.#touch === 'revoked') return
    if (this.#pulse.slept || (this.#heard && this.ageMs > SILENT_MS)) this.#suspect()
    else if (this.#socket !== undefined && !this.#heard && this.#waited() > this.#patience()) this.#redial()
    if (this.#touch !== 'live') this.#emitTouch()
  }

  #suspect() {
    this.#lose()
    this.#backoff.reset()
    this.#dial()
  }

  /** A dial into a cut hangs until long after the network is back: given up early and tried anew. */
  #redial() {
    this.#failures += 1
    this.#lose()
    this.#backoff.next(this.#around.now())
    this.#dial()
  }

  #waited() {
    return this.#around.now() - this.#dialledAt
  }

  #patience() {
    const growing = this.#slowestOpening === 0 ? PATIENCE_MS * Math.min(4, 1 + this.#backoff.tries) : PATIENCE_MS
    return Math.max(growing, 4 * this.#slowestOpening)
  }

  /** @param {number} [spent] milliseconds that the failed attempt took already: they need not be waited again */
  #later(spent = 0) {
    this.#around.clear(this.#retry)
    if (this.#stopped || this.#touch === 'revoked') return
    const rest = this.#backoff.next(this.#around.now()) - spent
    this.#retry = this.#around.after(Math.max(0, rest), () => this.#dial())
  }

  #lose() {
    this.#abandon()
    if (this.#touch === 'live') this.#become('stale')
  }

  #abandon() {
    const socket = this.#socket
    this.#socket = undefined
    this.#heard = false
    if (socket === undefined) return
    socket.onmessage = null
    socket.onclose = null
    socket.close()
  }

  #revoke() {
    this.#abandon()
    this.#around.clear(this.#retry)
    this.#become('revoked')
  }

  // Telling

  /** @param {Touch} touch */
  #become(touch) {
    if (this.#touch === touch) return
    this.#touch = touch
    this.#emitTouch()
  }

  #emitTouch() {
    this.#emit('touch', { status: this.#touch, ageMs: this.ageMs, asOf: this.asOf })
  }

  /** @param {string} type @param {object} detail */
  #emit(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }))
  }
}

const TICK_MS = 1_000
/** The server speaks every 10 s; twice missed is out of touch. */
const SILENT_MS = 20_000
const PATIENCE_MS = 2_000
/** Close code: the device was revoked, do not come back. */
const REVOKED = 4001
