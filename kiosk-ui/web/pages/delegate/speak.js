// The delegate's own turn: asking for it, the place in the queue, being called.

import { Behalf } from '/ui/elements/behalf.js'
import { Chip } from '/ui/elements/chip.js'
import { SpeechClock } from '/ui/elements/clock.js'
import { Field } from '/ui/elements/field.js'
import { Result } from '/ui/elements/result.js'
import { isOver } from '/ui/lib/conference.js'
import { h, text } from '/ui/lib/dom.js'
import { afterUndo } from '/ui/lib/later.js'
import { minutesInWords } from '/ui/lib/phrases.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { delegate } from '/ui/lib/words/delegate.js'

/** @import {MeValue, QueueValue} from '/ui/lib/protocol.d.ts' */
/** @import {Session} from '/ui/lib/session.js' */
/** @import {Frame} from '/ui/lib/frame.js' */
/** @import {Wishes} from '/ui/lib/wishes.js' */
/** @import {Answer, Wish} from '/ui/lib/outbox.js' */

const say = speaker({ ...common, ...delegate })
const TOPIC_MAX = 200
const ACTIVE = new Set(['waiting', 'called', 'speaking'])

export class Speak {
  #session
  #frame
  #wishes
  /** The request whose withdrawal can still be taken back. */
  #withdrawing = ''
  #takeBack = () => {}
  /** It was not sent yet: there is still time to take it back. */
  #mayStay = false
  /** A request that the server has, but whose frame has not come. @type {string | undefined} */
  #granted
  #lastStatus = ''

  #topic = Field.make({
    label: say('speak.topic'),
    name: 'topic',
    kind: 'area',
    hint: say('speak.topic-hint'),
    limit: TOPIC_MAX,
  })
  #behalf = Behalf.make()
  #button = h('button', { class: 'button', 'data-kind': 'main', type: 'submit' })
  #form = h(
    'form',
    {
      class: 'stack',
      novalidate: true,
      onsubmit: (/** @type {Event} */ event) => {
        event.preventDefault()
        this.#ask()
      },
    },
    this.#topic,
    this.#behalf,
    this.#button,
  )
  #told = h('p', { class: 'told', tabindex: '-1' })
  #place = h('p', { class: 'place' })
  #wait = h('p', { class: 'wait' })
  #chip = Chip.make({ kind: 'now', label: say('speak.next') })
  #subject = h('p', { class: 'soft' })
  #withdraw = h('button', { class: 'button', type: 'button', onclick: () => this.#leave() }, say('speak.withdraw'))
  #queued = h('div', { class: 'queued stack' }, this.#place, this.#wait, this.#chip, this.#subject, this.#withdraw)
  #called = Result.make({ kind: 'ok', word: say('speak.called'), next: say('speak.called-next') })
  #clock = SpeechClock.make()
  node = h(
    'section',
    { class: 'card stack speak' },
    h('h2', {}, say('speak.heading')),
    this.#told,
    this.#called,
    this.#clock,
    this.#queued,
    this.#form,
  )

  /** @param {Session} session @param {Frame} frame @param {Wishes} wishes */
  constructor(session, frame, wishes) {
    this.#session = session
    this.#frame = frame
    this.#wishes = wishes
    this.#clock.now = session.live.now
    const { state } = session.live
    for (const topic of ['me', 'queue', 'clock', 'conference']) state.subscribe(topic, () => this.show())
    session.outbox.addEventListener('answered', event => this.#answered(/** @type {CustomEvent} */ (event).detail))
    session.outbox.addEventListener('refused', event => this.#refused(/** @type {CustomEvent} */ (event).detail.wish))
    session.outbox.addEventListener('pending', () => this.show())
    session.live.addEventListener('touch', () => this.show())
    session.drafts.bind(this.#topic, 'topic')
    session.drafts.bind(this.#behalf, 'behalf')
  }

  get #requests() {
    return this.#session.live.state.get('me')?.requests ?? []
  }

  /** The newest is mine and not shown to me: it goes to citizen reception, which a neighbour need not read (R115). */
  get #isGuidedAway() {
    const newest = this.#requests.at(-1)
    return newest !== undefined && this.#session.live.state.get(`queue/${newest}`) === undefined
  }

  /** My requests that are known, newest last. */
  get #mine() {
    const { state } = this.#session.live
    const ids = new Set(this.#requests)
    return state
      .all('queue')
      .filter(entry => ids.has(entry.id))
      .sort((a, b) => a.requestedAt.localeCompare(b.requestedAt))
  }

  show() {
    const { live, outbox } = this.#session
    this.#stayIfCalled()
    const mine = this.#mine.filter(entry => entry.id !== this.#withdrawing)
    const entry = mine.find(each => ACTIVE.has(each.status)) ?? mine.at(-1)
    const kept = outbox.wishes.some(wish => wish.type === 'request-to-speak')
    if (this.#granted !== undefined && this.#requests.includes(this.#granted)) this.#granted = undefined
    const sending = kept || this.#granted !== undefined
    const active = entry !== undefined && ACTIVE.has(entry.status)
    const open = live.state.get('conference')?.registration !== 'closed'
    // Nobody is called who is not in the hall: what would be refused is not asked for.
    const where = live.state.get('me')?.status ?? 'in'
    this.node.hidden = where === 'withdrawn' && !active

    text(
      this.#told,
      !sending ? this.#words(entry, open, where) : say(kept && live.touch !== 'live' ? 'speak.kept' : 'speak.sending'),
    )
    this.#told.hidden = this.#told.textContent === ''
    this.#called.hidden = entry?.status !== 'called'
    this.#clock.hidden = entry?.status !== 'speaking'
    this.#clock.clock = live.state.get('clock')
    const isHere = this.#form.contains(document.activeElement)
    this.#form.hidden = active || sending || !open || where !== 'in'
    // While it is being sent the focus waits here; from here it goes on to what the answer brings.
    if (isHere && sending) this.#told.focus()
    text(this.#button, say(entry?.status === 'done' ? 'speak.ask-again' : 'speak.ask'))
    this.#showPlace(entry?.status === 'waiting' ? entry : undefined)
    this.#announce(entry)
  }

  /** @param {QueueValue | undefined} entry @param {boolean} open @param {MeValue['status']} where */
  #words(entry, open, where) {
    if (this.#isGuidedAway && !ACTIVE.has(entry?.status ?? '')) return say('speak.reception')
    switch (entry?.status) {
      case 'speaking':
        return say('speak.speaking')
      case 'done':
        return say('speak.done')
      case 'absent':
        return say(open ? 'speak.absent' : 'speak.absent-closed')
      case 'declined':
        return say('speak.declined')
      case 'written':
        return say('speak.written')
      case 'waiting':
      case 'called':
        return ''
      case 'withdrawn':
      case undefined:
        if (open) return where === 'in' ? '' : say('speak.door')
        return say(isOver(this.#session.live.state) ? 'speak.over' : 'speak.closed')
    }
  }

  /** @param {QueueValue | undefined} entry */
  #showPlace(entry) {
    this.#queued.hidden = entry === undefined
    if (entry === undefined) return
    text(
      this.#place,
      entry.position === undefined ? say('request.waiting') : say('speak.place', { place: entry.position }),
    )
    text(
      this.#wait,
      entry.waitMinutes === undefined ? '' : say('speak.wait', { time: minutesInWords(entry.waitMinutes) }),
    )
    this.#wait.hidden = entry.position === 1
    this.#chip.hidden = entry.position !== 1
    const { topics = [] } = this.#session.live.state.get('me') ?? {}
    const topic = topics.find(each => each.request === entry.id)?.topic ?? ''
    const behalf = entry.onBehalfOf === undefined ? '' : ` (${say('queue.behalf', { whom: entry.onBehalfOf })})`
    text(this.#subject, `${say('speak.your-topic', { topic })}${behalf}`)
  }

  /** The change of one's own turn is told even to a phone in the pocket. @param {QueueValue | undefined} entry */
  #announce(entry) {
    const status = entry === undefined ? '' : `${entry.id} ${entry.status} ${entry.position ?? ''}`
    if (status === this.#lastStatus) return
    const isNew = this.#lastStatus !== ''
    const isMove = entry !== undefined && this.#lastStatus.startsWith(`${entry.id} ${entry.status} `)
    this.#lastStatus = status
    if (entry?.status === 'called') {
      this.#frame.region.alarm(say('speak.called'))
      navigator.vibrate?.([300, 150, 300])
    } else if (entry?.status === 'waiting') {
      const place = `${this.#place.textContent}, ${this.#wait.textContent}`
      const words = entry.position === 1 ? say('speak.next') : place
      // One's own wish is answered at once; how the queue moves on may wait for a pause.
      if (isMove) this.#frame.region.say(words)
      else this.#frame.region.tell(words)
    } else if (isNew && this.#told.textContent) this.#frame.region.tell(this.#told.textContent)
  }

  #ask() {
    const topic = this.#topic.value.trim()
    if (!this.#topic.check(say('speak.topic-missing'))) return this.#topic.focus()
    if (!this.#behalf.check()) return
    if (this.#mayStay) this.#leaveNow()
    const last = this.#mine.at(-1)
    const followUp = last?.status === 'done' ? { followUpOf: last.id } : {}
    const wish = { topic, ...this.#behalf.wish, ...followUp }
    this.#wishes.want('request-to-speak', wish, { button: this.#button })
    // From here on the outbox keeps it.
    this.#topic.value = this.#behalf.value = ''
    for (const draft of ['topic', 'behalf']) this.#session.drafts.clear(draft)
  }

  /**
   * Told before the outbox has let go of the wish: there is no moment at which nothing is under way.
   * @param {{wish: Wish, answer: Answer}} detail
   */
  #answered({ wish, answer }) {
    if (wish.type === 'request-to-speak') this.#granted = answer.result.request
  }

  /** The words go back where they were typed, be that after F5. @param {Wish} wish */
  #refused({ type, payload }) {
    if (type === 'request-to-speak') {
      this.#session.drafts.giveBack(this.#topic, 'topic', String(payload['topic']))
      if (payload['onBehalfOf'] !== undefined && this.#behalf.value === '') {
        this.#session.drafts.giveBack(this.#behalf, 'behalf', String(payload['onBehalfOf']))
      }
    }
    this.show()
  }

  #leave() {
    const entry = this.#mine.find(each => each.status === 'waiting')
    if (entry === undefined) return
    this.#withdrawing = entry.id
    this.#mayStay = true
    this.#takeBack = afterUndo(() => this.#sendWithdrawal(entry.id))
    this.#frame.toast.show(say('speak.withdrawn'), { undo: () => this.#stay() })
    this.show()
  }

  /** Whoever asks anew has left their old place for good. */
  #leaveNow() {
    this.#takeBack()
    this.#frame.toast.hide()
    this.#sendWithdrawal(this.#withdrawing)
  }

  /** @param {string} request */
  async #sendWithdrawal(request) {
    this.#mayStay = false
    const expect = { [`queue/${request}`]: { status: 'waiting' } }
    const answer = await this.#wishes.want('withdraw-request', { request }, { expect })
    if (answer === undefined && this.#withdrawing === request) this.#stay()
  }

  /** It was not withdrawn after all. */
  #stay() {
    this.#takeBack()
    this.#mayStay = false
    this.#withdrawing = ''
    this.show()
  }

  /** Whoever is called before the withdrawal was sent has not withdrawn: that matters more than the wish. */
  #stayIfCalled() {
    const status = this.#session.live.state.get(`queue/${this.#withdrawing}`)?.status
    if (this.#withdrawing === '' || status === undefined || status === 'waiting') return
    this.#takeBack()
    this.#mayStay = false
    this.#withdrawing = ''
    if (status !== 'withdrawn') this.#frame.toast.hide()
  }
}
