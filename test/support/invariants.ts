// What holds in every café at every moment. Each check answers with what is wrong, in words.
import { isGone, NONE, patienceAt, sitterAt } from '../../src/sim/index.ts'
import type { Level, Room, ShiftEvent, TicketPlace } from '../../src/sim/index.ts'

/** Everything that is wrong in this room; nothing, if the rules are right. */
export function wrongIn(level: Level, room: Room): readonly string[] {
  return [
    ...wrongPeople(level, room),
    ...wrongTickets(room),
    ...wrongCooks(room),
    ...wrongWaiters(level, room),
    ...wrongInputs(room),
    ...wrongShelf(room),
  ]
}

/** A customer is at the door, at one table or gone, and nowhere else. */
function wrongPeople({ floor }: Level, room: Room): readonly string[] {
  const wrong: string[] = []
  room.customers.forEach((customer, id) => {
    const queues = room.queue.filter((each) => each === id).length
    const sits = room.tables.filter((each) => each === id).length
    const isOut = isGone(customer)
    const places = [queues > 0, sits > 0, isOut].filter(Boolean).length
    if (queues + sits > 1 || places !== 1) wrong.push(`customer ${id} is in ${places} places`)
    if (queues > 0 !== (customer.phase === 'queueing')) wrong.push(`customer ${id} queues oddly`)
    if (sits > 0 && sitterAt(floor, room, customer.table) !== id)
      wrong.push(`customer ${id} sits oddly`)
    const patience = patienceAt(customer, room.now)
    if (!(patience >= 0 && patience <= 1)) wrong.push(`customer ${id} has patience ${patience}`)
  })
  if (room.queue.length > 0 && room.tables.includes(NONE))
    wrong.push('someone queues for a free table')
  return wrong
}

/** A ticket is where it says it is, once, and nowhere else. */
function wrongTickets(room: Room): readonly string[] {
  const found: Record<TicketPlace, readonly number[]> = {
    pad: room.waiters.flatMap((waiter) => waiter.pad),
    rail: room.rail,
    cooking: room.cooks.map((cook) => cook.ticket).filter((ticket) => ticket !== NONE),
    pass: room.pass.filter((id) => room.tickets[id]?.place !== 'burnt'),
    burnt: room.pass.filter((id) => room.tickets[id]?.place === 'burnt'),
    hands: room.waiters.flatMap((waiter) => waiter.hands),
    saving: [
      ...room.waiters.flatMap(({ doing: { kind, ticket } }) =>
        !room.closed && (kind === 'saving' || kind === 'startingSave') ? [ticket] : [],
      ),
      ...(room.specials?.saves ?? []).map(({ ticket }) => ticket),
    ],
    toFlambe: room.tickets.flatMap(({ place, table }, id) =>
      place === 'toFlambe' && room.customers[room.tickets[id]?.customer ?? NONE]?.table === table
        ? [id]
        : [],
    ),
    table: [],
    pulled: [],
  }
  const wrong: string[] = []
  room.tickets.forEach((ticket, id) => {
    const isOver = ticket.place === 'table' || ticket.place === 'pulled'
    const places = Object.entries(found).flatMap(([place, ids]) =>
      ids.filter((each) => each === id).map(() => place),
    )
    const said = isOver ? '' : ticket.place
    if (places.join() !== said) wrong.push(`ticket ${id} says ${said} and is at ${places.join()}`)
    const customer = room.customers[ticket.customer]
    const isOfMany = customer?.toOrder !== undefined || ticket.rival !== undefined
    if (!isOver && !isOfMany && customer?.ticket !== id) {
      wrong.push(`ticket ${id} is nobody's`)
    }
  })
  return wrong
}

function wrongCooks(room: Room): readonly string[] {
  const wrong: string[] = []
  room.cooks.forEach(({ ticket, since, until }, index) => {
    if (
      ticket === NONE ? room.rail.length > 0 && !room.closed : room.tickets[ticket]?.cook !== index
    ) {
      wrong.push(`cook ${index} holds ${ticket}`)
    }
    if (since > room.now || until < room.now) wrong.push(`cook ${index} is out of time`)
  })
  return wrong
}

/** Who taps a table that has called, with a full list, makes that visit an own one: it was there already. */
const hasCalls = ({ rules }: Level) => rules.some(({ type }) => type === 'refills')

function wrongWaiters(level: Level, room: Room): readonly string[] {
  const wrong: string[] = []
  room.waiters.forEach(({ doing, tasks, hands, visit }, index) => {
    const stations = new Set(tasks.map((task) => task.station))
    if (hands.length > level.hands) wrong.push(`waiter ${index} carries ${hands.length}`)
    const asked = tasks.filter(({ isCalled }) => !isCalled).length
    if (asked > level.taskLimit + (hasCalls(level) ? 1 : 0))
      wrong.push(`waiter ${index} has ${tasks.length} tasks`)
    if (stations.size !== tasks.length) wrong.push(`waiter ${index} has a visit twice`)
    if (doing.since > room.now) wrong.push(`waiter ${index} is ahead of time`)
    if (doing.until < room.now && !room.closed) wrong.push(`waiter ${index} is late`)
    if (doing.kind === 'idle' && (tasks.length > 0 || visit)) wrong.push(`waiter ${index} dawdles`)
    if (doing.kind === 'standing' && !visit && !room.closed)
      wrong.push(`waiter ${index} stands lost`)
  })
  return wrong
}

/** Inputs wait in the order in which they came, and nobody rests while one does. */
function wrongInputs({ specials, waiters, now, closed }: Room): readonly string[] {
  const { inputs, hire } = specials ?? {}
  if (!inputs || closed) return []
  const { coming, waiting, frozenMs, frozenSince } = inputs
  const times = [...waiting, ...coming].map(({ at }) => at)
  const wrong: string[] = []
  if (times.some((at, index) => at < (times[index - 1] ?? 0))) wrong.push('inputs out of order')
  if (waiting.some(({ at }) => at > now)) wrong.push('an input waits before it came')
  if (frozenMs > now || (frozenSince ?? 0) > now) wrong.push(`frozen for ${frozenMs}`)
  if (frozenSince !== undefined && waiting.length === 0) wrong.push('frozen for nothing')
  const isIdle = waiters.slice(0, hire ? -1 : undefined).some(({ doing }) => doing.kind === 'idle')
  if (isIdle && waiting.length > 0) wrong.push('an input waits for somebody who rests')
  return wrong
}

/** There is as much as there are tags, and each tag is for one order. */
function wrongShelf({ specials, customers }: Room): readonly string[] {
  const { goods, tags } = specials?.shelf ?? { goods: [], tags: [] }
  const wrong = goods.flatMap(({ dish, left }) => {
    const hung = tags.filter((id) => customers[id]?.dish === dish).length
    return left < hung ? [`${left} of ${dish} and ${hung} tags`] : []
  })
  if (new Set(tags).size !== tags.length) wrong.push('somebody has two tags')
  return wrong
}

/** What does not add up between the score, the events and the customers. */
export function wrongScore(room: Room, events: readonly ShiftEvent[]): readonly string[] {
  const served = events.filter((event) => event.type === 'dishServed')
  const left = events.filter((event) => event.type === 'customerLeft').length
  const chats = events.filter((event) => event.type === 'chatEnded')
  const turned = events.filter((event) => event.type === 'turnedDown')
  const oversold = events.filter((event) => event.type === 'oversold')
  const told = [...served, ...chats, ...turned, ...oversold].reduce(
    (sum, event) => sum + event.points,
    0,
  )
  const kept = room.customers.reduce((sum, customer) => sum + customer.points, 0)
  const { lost, satisfaction, costs = 0 } = room.tally
  const score = room.tally.score + costs
  const content = events.filter(({ type }) => type === 'dishServed' || type === 'turnedDown')
  const felt = content.reduce(
    (sum, event) => sum + ('satisfaction' in event ? event.satisfaction : 0),
    0,
  )
  const wrong: string[] = []
  if (told !== score || kept !== score) wrong.push(`score ${score}, told ${told}, kept ${kept}`)
  if (room.tally.served !== content.length) wrong.push(`served ${room.tally.served}`)
  if (lost !== left) wrong.push(`lost ${lost}, told ${left}`)
  if (satisfaction !== felt) wrong.push(`satisfaction ${satisfaction}, told ${felt}`)
  return wrong
}
