// What a field's words lack before they can be sent, told at the field: the server would refuse them.

import { lengthOf } from './same.js'
import { speaker } from './words.js'
import { common } from './words/common.js'

/** @import {Field} from '/ui/elements/field.js' */
/** @typedef {Pick<Field, 'label' | 'value' | 'limit' | 'optional'>} Words */
/** @typedef {Words & Pick<Field, 'error' | 'focus'>} Asked */

const say = speaker(common)

/**
 * Nothing where something is needed, or too much; empty when it may be sent.
 * @param {Words} words
 * @param {string} [missing] what to say when nothing was typed
 */
export function lackOf({ label, value, limit, optional }, missing = say('field.missing', { label })) {
  const length = lengthOf(value)
  if (length === 0 && !optional) return missing
  return limit > 0 && length > limit ? say('field.over', { count: length - limit }) : ''
}

/**
 * Tells it at each of several fields, and goes to the first that lacks something. What was typed stays.
 * @param {Asked[]} fields
 */
export function areFilled(...fields) {
  for (const field of fields) field.error = lackOf(field)
  const first = fields.find(field => field.error !== '')
  first?.focus()
  return first === undefined
}
