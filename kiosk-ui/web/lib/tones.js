/**
 * Short sounds that tell three results apart without looking; silent where the browser has no sound or none is
 * allowed.
 */
const TONES = /** @type {const} */ ({
  ok: [
    [880, 0],
    [1175, 0.11],
  ],
  warn: [
    [587, 0],
    [587, 0.18],
  ],
  stop: [
    [330, 0],
    [262, 0.2],
  ],
  wait: [[698, 0]],
})

/** @type {AudioContext | undefined} */
let context

/** @param {keyof typeof TONES} kind */
export function sound(kind) {
  if (typeof AudioContext === 'undefined') return
  context ??= new AudioContext()
  if (context.state === 'suspended') context.resume().catch(() => {})
  for (const [frequency, delay] of TONES[kind]) beep(context, frequency, context.currentTime + delay)
}

/** @param {AudioContext} audio @param {number} frequency hertz @param {number} at seconds */
function beep(audio, frequency, at) {
  const [tone, volume] = [audio.createOscillator(), audio.createGain()]
  tone.frequency.value = frequency
  volume.gain.setValueAtTime(0, at)
  volume.gain.linearRampToValueAtTime(0.25, at + 0.01)
  volume.gain.exponentialRampToValueAtTime(0.001, at + 0.16)
  tone.connect(volume).connect(audio.destination)
  tone.start(at)
  tone.stop(at + 0.18)
}
