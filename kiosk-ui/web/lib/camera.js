// A camera that reads QR codes, in the page itself: no picture leaves the device, and a cut of the network changes
// nothing. Browsers give a camera to https and to the machine's own address only; elsewhere there are photographs.
//
//   const camera = new Camera({ onRead: text => …, onChange: () => draw(camera.state) })
//   camera.start()                   asks for the camera
//   const text = await readPicture(file)

import { h } from './dom.js'
import { Store } from './store.js'

/** @typedef {'off' | 'starting' | 'on' | 'denied' | 'none' | 'busy'} CameraState the last three: why it is not on */

export class Camera {
  /** What it sees, for people to aim by. */
  video = h('video', { muted: true, playsinline: true, 'aria-hidden': 'true' })
  /** @type {CameraState} */
  state = 'off'
  /** How many there are to choose from; browsers tell once one was allowed. */
  count = 0
  #sight = new Sight()
  /** Counts what was asked for: only the last of it is wanted still when the browser answers. */
  #asked = 0
  #parts
  #choice = new Store('camera')
  /** @type {MediaStream | undefined} */
  #stream
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #looking

  /**
   * @param {object} parts
   * @param {(text: string) => void} parts.onRead a code that was not there before
   * @param {() => void} parts.onChange of `state`, `count` or `isMirror`
   */
  constructor(parts) {
    this.#parts = parts
    navigator.mediaDevices?.addEventListener?.('devicechange', () => this.#reconsider())
  }

  /** Whether this page may have one at all. */
  static get isOffered() {
    return navigator.mediaDevices?.getUserMedia !== undefined
  }

  /** Whether it was on when this page was last left. */
  get isWanted() {
    return this.#choice.get('on') !== undefined
  }

  /** Whether it looks at whoever sees the page: people aim as before a mirror. */
  get isMirror() {
    return this.#track?.getSettings().facingMode !== 'environment'
  }

  get #track() {
    return this.#stream?.getVideoTracks()[0]
  }

  /** @param {string} [id] another than the one that was chosen last */
  async start(id = this.#choice.get('id')) {
    this.#choice.set('on', 'yes')
    this.#release()
    const asked = ++this.#asked
    this.#becomes('starting')
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: false, video: { ...SIZE, ...whichOne(id) } })
      if (asked !== this.#asked) return stopAll(stream)
      this.#stream = stream
    } catch (error) {
      if (asked !== this.#asked) return
      return this.#becomes(FAULTS.get(/** @type {Error} */ (error).name) ?? 'none')
    }
    this.#track?.addEventListener('ended', () => this.#becomes('none'))
    this.video.srcObject = this.#stream
    await this.video.play().catch(() => undefined)
    this.count = (await cameras()).length
    this.#becomes('on')
    this.#look()
  }

  stop() {
    this.#asked += 1
    this.#choice.remove('on')
    this.#release()
    this.#becomes('off')
  }

  /** On to the next of several. */
  async turn() {
    const ids = (await cameras()).map(({ deviceId }) => deviceId)
    const next = ids[(ids.indexOf(this.#track?.getSettings().deviceId ?? '') + 1) % ids.length]
    if (next === undefined) return
    this.#choice.set('id', next)
    await this.start(next)
  }

  #look() {
    clearTimeout(this.#looking)
    this.#looking = setTimeout(async () => {
      const text = this.video.videoWidth === 0 ? undefined : await read(this.video, FRAME_SIDE, FRAME_MS)
      if (this.state !== 'on') return
      if (text !== undefined && this.#sight.isNews(text, performance.now())) this.#parts.onRead(text)
      this.#look()
    }, EVERY_MS)
  }

  /** One that was pulled out is back, or there is a second one. */
  async #reconsider() {
    if (this.isWanted && this.state === 'none') return this.start()
    this.count = (await cameras()).length
    this.#parts.onChange()
  }

  #release() {
    clearTimeout(this.#looking)
    if (this.#stream !== undefined) stopAll(this.#stream)
    this.#stream = undefined
    this.video.srcObject = null
  }

  /** @param {CameraState} state */
  #becomes(state) {
    this.state = state
    this.#parts.onChange()
  }
}

/** One code held before a camera is one scan, however many frames show it; away for a while, it may come again. */
export class Sight {
  #text = ''
  #at = -Infinity

  /** @param {string} text what a frame shows @param {number} at milliseconds that only grow */
  isNews(text, at) {
    const wasThere = text === this.#text && at - this.#at < AWAY_MS
    this.#text = text
    this.#at = at
    return !wasThere
  }
}

/**
 * The text of a code in a photograph; none where no code was found.
 * @param {Blob} picture
 * @throws {Error} when it is no picture
 */
export async function readPicture(picture) {
  const bitmap = await createImageBitmap(picture)
  try {
    for (const side of PICTURE_SIDES) {
      const text = await read(bitmap, side, PICTURE_MS)
      if (text !== undefined) return text
    }
    return undefined
  } finally {
    // Fifty megabytes of a phone's photograph.
    bitmap.close()
  }
}

/**
 * @param {HTMLVideoElement | ImageBitmap} picture
 * @param {number} side how many pixels of the longer side are looked at
 * @param {number} ms
 * @returns {Promise<string | undefined>}
 */
async function read(picture, side, ms) {
  // Only whoever turns a camera on needs it.
  const { decodeQR } = await import('/ui/vendor/qr/decode.js')
  const [width, height] =
    'videoWidth' in picture ? [picture.videoWidth, picture.videoHeight] : [picture.width, picture.height]
  const canvas = h('canvas')
  const scale = Math.min(1, side / Math.max(width, height))
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  const pen = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d', { willReadFrequently: true }))
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
  const { data } = pen.getImageData(0, 0, canvas.width, canvas.height)
  try {
    return decodeQR({ data, width: canvas.width, height: canvas.height }, { timeLimit: ms })
  } catch {
    // It says so when there is none.
    return undefined
  }
}

/** @returns {Promise<MediaDeviceInfo[]>} */
async function cameras() {
  const devices = (await navigator.mediaDevices?.enumerateDevices()) ?? []
  return devices.filter(({ kind }) => kind === 'videoinput')
}

/** A phone or tablet is held before the code; what has one camera only takes that. @param {string} [id] */
function whichOne(id) {
  return id === undefined ? { facingMode: { ideal: 'environment' } } : { deviceId: { ideal: id } }
}

/** @param {MediaStream} stream */
function stopAll(stream) {
  for (const track of stream.getTracks()) track.stop()
}

/** @type {Map<string, CameraState>} */
const FAULTS = new Map([
  ['NotAllowedError', 'denied'],
  ['SecurityError', 'denied'],
  ['NotReadableError', 'busy'],
  ['AbortError', 'busy'],
])
const SIZE = { width: { ideal: 1280 }, height: { ideal: 720 } }
/** A code as large as a third of the picture is read from this many pixels on the longer side. */
const FRAME_SIDE = 1_000
/** So long one frame may take; the next comes soon. */
const FRAME_MS = 20
const EVERY_MS = 150
/** Longer than a hand that trembles loses the code. */
const AWAY_MS = 3_000
const PICTURE_SIDES = [1_600, 1_000, 640]
const PICTURE_MS = 400
