import { patience } from './surroundings.js'

/** @import {Problem} from './protocol.d.ts' */

/** The server's refusal, or `no-answer` when there was none that can be trusted. `detail` is a sentence for people. */
export class ProblemError extends Error {
  /** @param {Partial<Problem> & {code: string}} problem */
  constructor({ status = 0, code, detail = '', errors = [] }) {
    super(detail === '' ? code : detail)
    this.name = 'ProblemError'
    this.status = status
    this.code = code
    this.detail = detail
    this.errors = errors
  }
}

/**
 * One request to the server.
 * @param {string} method
 * @param {string} path
 * @param {unknown} [body] sent as JSON; a Blob is sent as it is
 * @returns {Promise<any>} the answer's JSON; undefined where there is none
 * @throws {ProblemError} with the server's words, or with code `no-answer`
 */
export async function request(method, path, body) {
  const answer = await send(method, path, body)
  if (answer.status === 204) return undefined
  const json = await readJson(answer)
  if (answer.ok && json !== undefined) return json
  if (json !== undefined && typeof json.code === 'string') throw new ProblemError({ status: answer.status, ...json })
  throw new ProblemError({ status: answer.status, code: NO_ANSWER })
}

/** @param {string} method @param {string} path @param {unknown} body */
async function send(method, path, body) {
  const raw = body instanceof Blob
  try {
    return await fetch(path, {
      method,
      cache: 'no-store',
      signal: patience(raw ? UPLOAD_MS : ANSWER_MS),
      headers: {
        Accept: 'application/json, application/problem+json',
        'Accept-Language': document.documentElement.lang || 'vi',
        ...(body === undefined
          ? {}
          : { 'Content-Type': raw ? body.type || 'application/octet-stream' : 'application/json' }),
      },
      ...(body === undefined ? {} : { body: raw ? body : JSON.stringify(body) }),
    })
  } catch {
    throw new ProblemError({ code: NO_ANSWER })
  }
}

/** A captive portal answers with a page of its own: only JSON counts as our server's word. @param {Response} answer */
async function readJson(answer) {
  if (!/[/+]json/.test(answer.headers.get('Content-Type') ?? '')) return undefined
  try {
    return await answer.json()
  } catch {
    return undefined
  }
}

export const NO_ANSWER = 'no-answer'
const ANSWER_MS = 8_000
const UPLOAD_MS = 60_000
