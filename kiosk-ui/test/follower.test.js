import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { Follower } from '../web/lib/follower.js'

test('it shows what is heard until somebody changes it, and never replaces that', () => {
  const control = { value: '' }
  const follower = new Follower(control)
  follower.hear('Phòng Quản lý đô thị')
  follower.hear('Công an phường')
  assert.deepEqual([control.value, follower.changed], ['Công an phường', false])
  control.value = 'Bà Lan'
  for (const heard of ['Công an phường', 'Phòng Quản lý đô thị', '']) follower.hear(heard)
  assert.deepEqual([control.value, follower.changed], ['Bà Lan', true])
})

test('changed back, or heard as it was typed, it follows again', () => {
  const control = { value: 'a' }
  const follower = new Follower(control)
  control.value = 'b'
  control.value = 'a'
  follower.hear('c')
  assert.equal(control.value, 'c')
  control.value = ' d '
  follower.hear('d')
  assert.deepEqual([control.value, follower.changed], [' d ', false], 'spaces stay under the cursor')
  follower.hear('e')
  assert.equal(control.value, 'e')
})

test('what the server took and changed further is shown; what was typed since stays', () => {
  const control = { value: '01/12/2024' }
  const follower = new Follower(control)
  control.value = ''
  let taken = follower.send()
  taken()
  follower.hear('22/12/2024')
  assert.equal(control.value, '22/12/2024')

  control.value = '1/1/2025'
  taken = follower.send()
  control.value = '2/1/2025'
  follower.hear('01/01/2025')
  taken()
  assert.deepEqual([control.value, follower.changed], ['2/1/2025', true])
  follower.giveUp()
  assert.deepEqual([control.value, follower.changed], ['01/01/2025', false])
})

test('what the server made of it is shown too if it was heard before the answer', () => {
  const control = { value: '' }
  const follower = new Follower(control)
  control.value = 'Bà\u200b Lan'
  follower.hear('Công an phường')
  const taken = follower.send()
  assert.equal(follower.changed, true)
  follower.hear('Bà Lan')
  assert.equal(control.value, 'Bà\u200b Lan', 'whose words these are only the answer tells')
  taken()
  assert.deepEqual([control.value, follower.changed], ['Bà Lan', false])
})

test('a name that was sent before F5 does not pass for the one that was typed since', () => {
  const control = { value: '' }
  const follower = new Follower(control)
  control.value = 'Bà Lan'
  follower.send('Ông Hải')()
  follower.hear('Ông Hải')
  assert.deepEqual([control.value, follower.changed], ['Bà Lan', true])
})

test('a field that somebody is in keeps still, and shows what came meanwhile once they have left it', () => {
  let isHeld = true
  const due = { value: '' }
  const follower = new Follower(due, () => isHeld)
  follower.hear('27/12/2024')
  assert.equal(due.value, '', 'the next key would land behind it')
  assert.equal(follower.value, '27/12/2024', 'what is sent with the other parts is not what stood there before')
  due.value = '31/03/2025'
  assert.deepEqual([follower.value, follower.changed], ['31/03/2025', true])
  isHeld = false
  follower.release()
  assert.equal(due.value, '31/03/2025', 'what was typed stays')
  follower.send()()

  isHeld = true
  follower.hear('05/01/2025')
  follower.send()()
  assert.equal(due.value, '31/03/2025')
  isHeld = false
  follower.release()
  assert.equal(due.value, '05/01/2025')
})

test('frames that tell of before the answer are old: what stood there does not come back', () => {
  const note = { value: '' }
  const follower = new Follower(note)
  follower.hear('Làm trước Tết.', 7)
  note.value = 'Làm xong trong quý I.'
  const taken = follower.send()
  follower.hear('Làm trước Tết.', 8)
  taken(9)
  assert.deepEqual([note.value, follower.changed], ['Làm xong trong quý I.', false])
  follower.hear('Làm trước Tết.', 8)
  assert.deepEqual([note.value, follower.value], ['Làm xong trong quý I.', 'Làm xong trong quý I.'])
  follower.hear('Làm xong trong quý I.', 9)
  follower.hear('Làm trước Tết.', 10)
  assert.equal(note.value, 'Làm trước Tết.', 'the other desk put it back')
})

test('an emptied date that the server fills in again as it was stands there again', () => {
  const due = { value: '' }
  const follower = new Follower(due)
  follower.hear('22/12/2024', 7)
  due.value = ''
  const taken = follower.send()
  taken(8)
  follower.hear('22/12/2024', 8)
  assert.equal(due.value, '22/12/2024')
})
