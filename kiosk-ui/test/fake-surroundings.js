/** @import {Socket, Surroundings} from '../web/lib/surroundings.js' */
/** @import {Me} from '../web/lib/values.d.ts' */

/** A world with a clock that a test moves by hand and a network that it cuts. */
export class FakeSurroundings {
  time = 0
  /** What the calendar clock is ahead of the running one: a wrong clock, or sleep. */
  wallAhead = 1_700_000_000_000
  /** @type {FakeSocket[]} */
  sockets = []
  /** @type {Me | 'stranger' | 'silence'} */
  me = { role: 'chair', name: 'Máy tính bảng', conference: 'uong-bi-2024' }
  /** @type {Set<{at: number, every?: number, act: () => void}>} */
  #timers = new Set()
  /** @type {Set<() => void>} */
  #wakers = new Set()

  /** @returns {Surroundings} */
  get parts() {
    return {
      now: () => this.time,
      wall: () => this.time + this.wallAhead,
      random: () => 1,
      open: path => {
        const socket = new FakeSocket(path)
        this.sockets.push(socket)
        return socket
      },
      whoAmI: async () => this.me,
      after: (ms, act) => this.#add({ at: this.time + ms, act }),
      every: (ms, act) => this.#add({ at: this.time + ms, every: ms, act }),
      clear: timer => {
        this.#timers.delete(/** @type {any} */ (timer))
      },
      onWake: act => {
        this.#wakers.add(act)
        return () => {
          this.#wakers.delete(act)
        }
      },
    }
  }

  /** The newest socket that the page opened. @returns {FakeSocket} */
  get socket() {
    const socket = this.sockets.at(-1)
    if (socket === undefined) throw new Error('no socket was opened')
    return socket
  }

  wake() {
    for (const act of this.#wakers) act()
  }

  /** Lets time pass, firing what falls due, and lets promises settle in between. @param {number} ms */
  async pass(ms) {
    const until = this.time + ms
    await settle()
    for (;;) {
      const due = [...this.#timers].filter(timer => timer.at <= until).sort((a, b) => a.at - b.at)[0]
      if (due === undefined) break
      this.time = Math.max(this.time, due.at)
      if (due.every === undefined) this.#timers.delete(due)
      else due.at += due.every
      due.act()
      await settle()
    }
    this.time = until
  }

  /** @param {{at: number, every?: number, act: () => void}} timer */
  #add(timer) {
    this.#timers.add(timer)
    return timer
  }
}

/** @implements {Socket} */
export class FakeSocket {
  /** @type {Socket['onmessage']} */
  onmessage = null
  /** @type {Socket['onclose']} */
  onclose = null
  closed = false

  /** @param {string} path */
  constructor(path) {
    this.path = path
  }

  close() {
    this.closed = true
  }

  /** The server sends. @param {object} frame */
  receive(frame) {
    this.onmessage?.({ data: JSON.stringify(frame) })
  }

  /** The connection ends. @param {number} [code] */
  end(code = 1006) {
    this.onclose?.({ code })
  }
}

/** Lets every promise that can go on do so. */
export async function settle() {
  for (let i = 0; i < 20; i += 1) await Promise.resolve()
}

/** Browser storage without a browser. @returns {Storage} */
export function fakeStorage() {
  /** @type {Map<string, string>} */
  const map = new Map()
  return {
    get length() {
      return map.size
    },
    clear: () => map.clear(),
    getItem: key => map.get(key) ?? null,
    key: index => [...map.keys()][index] ?? null,
    removeItem: key => {
      map.delete(key)
    },
    setItem: (key, value) => {
      map.set(key, value)
    },
  }
}
