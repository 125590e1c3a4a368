// The keys of this browser to rooms: what is offered again at the next visit, and where nothing may be stored.
import { expect, test } from 'vitest'
import {
  forgetLastSeat,
  hostKeyOf,
  keepHostKey,
  keepSeatKey,
  lastSeatIn,
  seatKeyOf,
} from '../../src/host/room-keys.ts'
import { memoryStorage } from '../support/storage.ts'

const KEY = 'k'.repeat(22)

test('the seat is found again by a page that is opened anew, until it is given up', () => {
  const texts = memoryStorage()
  keepSeatKey(texts, 'KMRTPX', KEY)
  keepHostKey(texts, 'BCDFGH', 'h'.repeat(22))
  const again = memoryStorage(texts.texts)
  expect([lastSeatIn(again), seatKeyOf(again, 'KMRTPX')]).toEqual(['KMRTPX', KEY])
  expect([hostKeyOf(again, 'BCDFGH'), hostKeyOf(again, 'KMRTPX')]).toEqual(['h'.repeat(22), null])
  forgetLastSeat(again, 'BCDFGH')
  expect(lastSeatIn(again)).toBe('KMRTPX')
  forgetLastSeat(again, 'KMRTPX')
  expect([lastSeatIn(again), seatKeyOf(again, 'KMRTPX')]).toEqual([null, KEY])
})

test.each(['writing', 'everything'] as const)(
  'where the storage refuses %s a seat lasts as long as the page',
  (refuses) => {
    const texts = memoryStorage()
    texts.refuses = refuses
    keepSeatKey(texts, 'KMRTPX', KEY)
    expect([lastSeatIn(texts), seatKeyOf(texts, 'KMRTPX')]).toEqual(['KMRTPX', KEY])
    texts.refuses = 'nothing'
    keepSeatKey(texts, 'BCDFGH', KEY)
    expect(seatKeyOf(memoryStorage(texts.texts), 'KMRTPX')).toBe(KEY)
  },
)

test('spoilt keys are none, and of many rooms the latest are kept', () => {
  const texts = memoryStorage()
  const spoilt = { seats: { KMRTPX: 'short', BCDFGH: KEY }, hosts: [7], lastSeat: 7 }
  texts.texts.set('cafe-await/rooms', JSON.stringify(spoilt))
  expect([seatKeyOf(texts, 'KMRTPX'), seatKeyOf(texts, 'BCDFGH')]).toEqual([null, KEY])
  expect([hostKeyOf(texts, '0'), lastSeatIn(texts)]).toEqual([null, null])
  texts.texts.set('cafe-await/rooms', '{')
  expect(seatKeyOf(texts, 'BCDFGH')).toBeNull()
  for (let room = 0; room < 21; room++) keepSeatKey(texts, `ROOM${room}`, KEY)
  expect([seatKeyOf(texts, 'ROOM0'), seatKeyOf(texts, 'ROOM1')]).toEqual([null, KEY])
})
