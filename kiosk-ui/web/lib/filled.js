import { speaker } from './words.js'
import { common } from './words/common.js'

/** @import {Field} from '/ui/elements/field.js' */
/** @typedef {Pick<Field, 'label' | 'value' | 'limit' | 'optional' | 'error' | 'focus'>} Asked */

const say = speaker(common)

/**
 * Tells at each field what its words lack, and goes to the first that lacks something. What was typed stays.
 * @param {Asked[]} fields
 */
export function areFilled(...fields) {
  for (const field of fields) field.error = lackOf(field)
  const first = fields.find(field => field.error !== '')
  first?.focus()
  return first === undefined
}

/** @param {Asked} field */
function lackOf({ label, value, limit, optional }) {
  const words = value.trim()
  if (words === '' && !optional) return say('field.missing', { label })
  const tooMany = words.length - limit
  return limit > 0 && tooMany > 0 ? say('field.over', { count: tooMany }) : ''
}
