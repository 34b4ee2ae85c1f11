// The peer that many would take: fastify and better-sqlite3 at the same durability, either with a commit for each
// request or, with GROUP=1, with one for all that wait (its honest best). It knows its delegates, proves the token,
// remembers ids and answers as ours does.
const crypto = require('node:crypto')
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const Database = require('better-sqlite3')
const fastify = require('fastify')({ logger: false })

const group = process.env.GROUP === '1'
const folder = fs.mkdtempSync(path.join(process.env.BENCH_FOLDER ?? os.tmpdir(), 'fastify-'))
const db = new Database(path.join(folder, 'peer.db'))
db.pragma('journal_mode = WAL')
db.pragma('synchronous = FULL')
db.exec('create table line (stream text, seq integer, at integer, command text, result text, body text, hash text,' +
  ' primary key (stream, seq)) without rowid')
const insert = db.prepare('insert into line values (?, ?, ?, ?, ?, ?, ?)')

const tokens = new Set([crypto.createHash('sha256').update('TOKEN').digest('hex')])
const delegates = new Map()
for (let i = 1000; i < 2000; i++) delegates.set(String(i), { id: String(i), name: `Người ${i}`, status: 'invited' })
const answers = new Map()
let seq = 0
let hash = '0'.repeat(64)

function decide(id, delegate) {
  const outcome = delegate.status === 'in' ? 'already-in' : 'admitted'
  delegate.status = 'in'
  const at = Date.now()
  const result = { outcome, delegate: { id: delegate.id, name: delegate.name }, since: new Date(at).toISOString() }
  const body = JSON.stringify({ delegate: delegate.id, at })
  seq += 1
  hash = crypto.createHash('sha256').update(`${hash}|${seq}|${id}|${body}`).digest('hex')
  return { row: ['conference', seq, at, id, JSON.stringify(result), body, hash], answer: { seq, result } }
}

const writeAll = db.transaction(rows => { for (const row of rows) insert.run(...row) })
let waiting = []
function commitWaiting() {
  const batch = waiting
  waiting = []
  writeAll(batch.map(each => each.row))
  for (const each of batch) each.resolve(each.answer)
}

function write({ row, answer }) {
  if (!group) {
    writeAll([row])
    return answer
  }
  return new Promise(resolve => {
    waiting.push({ row, answer, resolve })
    if (waiting.length === 1) setImmediate(commitWaiting)
  })
}

const schema = {
  body: {
    type: 'object',
    required: ['id', 'type', 'delegate'],
    additionalProperties: false,
    properties: {
      id: { type: 'string', pattern: '^[A-Za-z0-9._:-]{8,64}$' },
      type: { const: 'check-in' },
      delegate: { type: 'string', pattern: '^[1-9][0-9]{0,8}$' },
    },
  },
}
fastify.post('/api/conferences/:c/commands', { schema }, async (request, reply) => {
  const token = (request.headers.authorization ?? '').replace('Bearer ', '')
  if (!tokens.has(crypto.createHash('sha256').update(token).digest('hex'))) return reply.code(401).send({})
  const { id, delegate } = request.body
  const before = answers.get(id)
  if (before !== undefined) return before
  const found = delegates.get(delegate)
  if (found === undefined) return reply.code(409).send({})
  const answer = await write(decide(id, found))
  answers.set(id, answer)
  return answer
})

fastify.listen({ port: 0, host: '127.0.0.1' }).then(() => {
  console.log('PORT ' + fastify.server.address().port)
})
process.stdin.on('end', () => {
  fs.rmSync(folder, { recursive: true, force: true })
  process.exit(0)
}).resume()
