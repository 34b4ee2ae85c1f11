// Three fields for somebody who is not on the list: from the door to a place in the queue in ten seconds.

import { Field } from '/ui/elements/field.js'
import { areFilled } from '/ui/lib/filled.js'
import { speaker } from '/ui/lib/words.js'
import { common } from '/ui/lib/words/common.js'
import { kiosk } from '/ui/lib/words/kiosk.js'
import { TOPIC_MAX } from './speaking.js'

/** @import {Dialog} from '/ui/elements/dialog.js' */
/** @import {Written} from './outcome.js' */
/** @typedef {{name: string, unit: string, topic: string}} WalkIn */

const say = speaker({ ...common, ...kiosk })

/**
 * Asks for the person; what is wrong is told beside the field and what was typed stays.
 * @param {Dialog} dialog
 * @param {{maySpeak: boolean, called?: string}} known `called`: the name, where a card told it; `maySpeak`: whether requests to speak are taken: what is not asked for is not thrown away either
 * @returns {Promise<WalkIn | undefined>}
 */
export async function askForWalkIn(dialog, { maySpeak, called = '' }) {
  const name = Field.make({ label: say('walk-in.name'), name: 'name', limit: NAME_MAX })
  const unit = Field.make({ label: say('walk-in.unit'), name: 'unit', limit: UNIT_MAX, optional: true })
  const topic = Field.make({
    label: say('walk-in.topic'),
    name: 'topic',
    hint: say('walk-in.topic-hint'),
    limit: TOPIC_MAX,
    optional: true,
  })
  const choice = dialog.ask({
    heading: say('walk-in.heading'),
    body: maySpeak ? [name, unit, topic] : [name, unit],
    check: () => areFilled(name, unit, topic),
    choices: [{ value: 'save', label: say('walk-in.save'), kind: 'main' }],
  })
  name.value = called
  if (called === '') name.focus()
  else unit.focus()
  if ((await choice) !== 'save') return undefined
  return { name: name.value.trim(), unit: unit.value.trim(), topic: topic.value.trim() }
}

/**
 * Asks what a walk-in is really called.
 * @param {Dialog} dialog @param {Written} written @returns {Promise<Written | undefined>} undefined when it stays
 */
export async function askForName(dialog, written) {
  const name = Field.make({ label: say('walk-in.name'), name: 'name', limit: NAME_MAX })
  const unit = Field.make({ label: say('walk-in.unit'), name: 'unit', limit: UNIT_MAX, optional: true })
  name.value = written.name
  unit.value = written.unit
  const choice = await dialog.ask({
    heading: say('rename.heading'),
    body: [name, unit],
    check: () => areFilled(name, unit),
    choices: [{ value: 'save', label: say('rename.save'), kind: 'main' }],
  })
  return choice === 'save' ? { ...written, name: name.value.trim(), unit: unit.value.trim() } : undefined
}

const NAME_MAX = 80
const UNIT_MAX = 120
