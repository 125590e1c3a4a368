// English: the levels: one that is not told here does not compile.
import type { LevelId } from '../../levels/index.ts'

export const levels = {
  level: {
    'first-day': {
      name: 'First day',
      description: 'Four tables, three cooks, and all the patience in the world.',
    },
    'lunch-rush': {
      name: 'Lunch rush',
      description: 'Six tables, three cooks, ninety seconds.',
    },
    'full-house': {
      name: 'Full house',
      description: 'Eight tables, four cooks, and a door that never rests.',
    },
    'stand-and-wait': {
      name: 'Stand and wait',
      description: 'You take an order and stand at the kitchen until it is done.',
    },
    'drop-the-ticket': {
      name: 'Drop the ticket',
      description: 'The same customers, and you walk on while the cooks cook.',
    },
    'slow-tuesday': {
      name: 'Slow Tuesday',
      description: 'Hardly a customer at a time: does it matter how you wait?',
    },
    'bell-waits': {
      name: 'The bell waits',
      description: 'The bell rings while a customer is telling you a story.',
    },
    'course-by-course': {
      name: 'Course by course',
      description: 'Soup, then curry, then cake: the next course needs the one before.',
    },
    'all-together': {
      name: 'All together now',
      description: 'Three friends at one table: their tray leaves only complete.',
    },
    'burnt-dishes': {
      name: 'Burnt',
      description: 'Some dishes burn, and somebody has to read the red ticket.',
    },
    'guest-has-left': {
      name: 'The guest has left',
      description: 'Some guests walk out, and the kitchen cooks on for an empty chair.',
    },
    'order-received': {
      name: 'Order received',
      description: 'An online shop: the order is in at once, the money comes later, or never.',
    },
    'last-cake': {
      name: 'The last cake',
      description: 'One cake is left, and two shoppers want it. Who has paid first?',
    },
    'just-a-refill': {
      name: 'Just a refill',
      description: 'Some guests want one more cup, and another: always before everybody else.',
    },
    'two-suppliers': {
      name: 'Two suppliers',
      description:
        'Every order goes to two cooks. The first dish counts; what does the other cook do?',
    },
    'no-table-number': {
      name: 'No table number',
      description: 'Some guests order without saying their table: whose dish is it then?',
    },
    'one-pair-of-hands': {
      name: 'One pair of hands',
      description:
        'First there is much to wait for, then much to do. A second waiter costs points.',
    },
    flambe: {
      name: 'Flambé',
      description: 'Every dish needs a while of your own hands, at the table.',
    },
    'frozen-app': {
      name: 'The frozen app',
      description:
        'Downloads run in the background, and every swipe is answered. Then somebody saves.',
    },
    espresso: {
      name: 'Espresso',
      description: 'A ticket takes longer to write than a coffee takes to make.',
    },
    'too-many-tickets': {
      name: 'Too many tickets',
      description: 'One cook, and more customers than one cook can feed.',
    },
    graduation: {
      name: 'Graduation',
      description: 'Lunch rush with all you know, standing or walking on as you like.',
    },
    'two-waiters': {
      name: 'Two waiters',
      description: 'Eight tables, and a robot beside you that costs a point a second.',
    },
    burnt: {
      name: 'Burnt',
      description: 'One dish in four burns. Somebody has to look.',
    },
    'full-rail': {
      name: 'Full rail',
      description: 'One cook, and a rail for three tickets.',
    },
    'no-bell': {
      name: 'No bell',
      description: 'Nobody says when a dish is done. Look, but not too often.',
    },
    drinks: {
      name: 'Drinks',
      description: 'Every second guest wants a coffee, and you make it.',
    },
  },
} as const satisfies {
  readonly level: Readonly<Record<LevelId, { readonly name: string; readonly description: string }>>
}
