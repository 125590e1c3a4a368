// English: the code lens, where the room is a running program. It comes when the lens is opened.

export const lens = {
  lens: {
    title: 'Code lens',
    open_one: '{{count}} call open',
    open_other: '{{count}} calls open',
    readers_one: '{{count}} reader',
    readers_other: '{{count}} readers',
    program: 'The waiter’s round as a program',
    line: 'Line {{line}}: {{code}}',
    mode: 'The program, {{mode}}',
    now: {
      reads: 'Line {{line}} is being read, for table {{table}}',
      calls: 'Line {{line}} is being read',
      stands: 'Standing at line {{line}} for {{seconds}} s: nothing else is read',
      none: 'No line is being read: the waiter is free or on the way',
      other: 'Second waiter, a thread of its own: {{what}}',
      otherStands: 'stands at its own line for table {{table}}, {{seconds}} s',
      otherReads: 'reads, for table {{table}}',
      otherNone: 'reads no line',
    },
    cards: {
      label: 'Calls at line {{line}}',
      waiting_one: '{{count}} waiting at this await',
      waiting_other: '{{count}} waiting at this await',
      ready_one: '{{count}} ready, in the task queue',
      ready_other: '{{count}} ready, in the task queue',
      failed_one: '{{count}} burnt: it was rejected',
      failed_other: '{{count}} burnt: they were rejected',
      forNobody_one: '{{count}} has left: the work goes on, for nobody',
      forNobody_other: '{{count}} have left: the work goes on, for nobody',
      done_one: 'done · {{count}} so far',
      done_other: 'done · {{count}} so far',
      nobody: 'nobody waits here',
      rail: 'on the rail',
      seconds: '{{seconds}} s',
    },
    state: {
      notBegun: 'not begun',
      running: 'running now',
      held: 'in hand',
      waiting: 'waiting',
      ready: 'ready',
      failed: 'failed',
      done: 'done',
      cancelled: 'cancelled',
    },
    spoken: {
      notBegun: 'Table {{table}}: not begun',
      running: 'Table {{table}}: running now, at line {{line}}',
      held: 'Table {{table}}: in the waiter’s hands, before line {{line}}',
      waiting: 'Table {{table}}: waiting at line {{line}}',
      ready: 'Table {{table}}: ready to go on at line {{line}}, in the task queue',
      failed: 'Table {{table}}: failed at line {{line}}, in the task queue',
      done: 'Table {{table}}: done',
      cancelled: 'Table {{table}}: the call is cancelled, the guest has left',
      left: '{{what}}, {{seconds}} s left',
    },
    note: {
      hint: 'Choose a line: what it is in the café, and in the program.',
      line: 'Line {{line}}',
      call: {
        cafe: 'A hand goes up: the waiter may begin with that table.',
        code: 'For each raised hand there is a call of `serve`, with variables and a bookmark of its own.',
      },
      ready: {
        cafe: 'The next course is ordered when the one before has been eaten.',
        code: 'An `await` in a loop is right where each step needs the one before.',
      },
      take: {
        cafe: 'The waiter writes the order down. Meanwhile it does nothing else.',
        code: 'An ordinary call: the thread stays in it until it returns.',
      },
      rail: {
        cafe: 'The rail is full: the ticket waits for a place.',
        code: 'A semaphore lets so many in and holds the others back: backpressure.',
      },
      write: {
        cafe: 'A ticket that is left at the kitchen has to be written.',
        code: 'Going asynchronous has a price of its own: for a short wait it can be the higher one.',
      },
      stand: {
        cafe: 'The waiter stands at the kitchen until the dish is done.',
        code: 'A blocking call: the thread is held, and nobody else’s line is read.',
      },
      handOver: {
        cafe: 'The ticket goes over the counter, and the kitchen begins by itself.',
        code: 'The work begins here and goes on outside. The dish itself does not come back at once.',
      },
      dish: {
        cafe: 'This table’s order pauses here. The waiter walks on.',
        code: 'A bookmark: this call goes on here when the dish has come. The thread goes on with other calls.',
      },
      catch: {
        cafe: 'The dish is burnt: apologise, and have it cooked again.',
        code: 'A failure comes up where its result is waited for. Somebody has to catch it.',
      },
      make: {
        cafe: 'The waiter makes the drink itself, with both hands.',
        code: 'Nobody else is at work, so there is nothing to wait for.',
      },
      reserve: {
        cafe: 'A tag on the shelf: this one is sold to nobody else.',
        code: 'Check and act in one go: no `await` lies between, so nobody can come in between.',
      },
      sorry: {
        cafe: 'Nothing is left: that is said at once.',
        code: 'What is checked is true now. After the next `await` it may not be.',
      },
      pack: {
        cafe: 'Paid: the goods are packed and shipped.',
        code: 'Behind the `await` the result is known. Before it there is only a promise, and that counts as true.',
      },
      putBack: {
        cafe: 'The payment is declined: the tag goes back to the shelf.',
        code: 'What was reserved has to be let go of, whatever went wrong.',
      },
      bring: {
        cafe: 'The dish is carried to the table and put down.',
        code: 'The call goes on where its bookmark was, once the thread has time for it.',
      },
      saveNow: {
        cafe: 'The old button saves to the end. Until then no swipe is answered.',
        code: 'A blocking call in an `async` function: it holds the thread, and with it every other call.',
      },
      saveStart: {
        cafe: 'The new button only starts the save, which goes on in the background.',
        code: 'The work begins here and goes on outside of the thread, which holds nobody up.',
      },
      saved: {
        cafe: 'The picture waits until it is saved. The screen answers meanwhile.',
        code: 'A bookmark: only this call waits for the save. The thread is free for swipes.',
      },
      answer: {
        cafe: 'A swipe: the screen answers it as soon as it has nothing else in hand.',
        code: 'A short handler that the event loop calls when the thread is free, and not before.',
      },
      flambe: {
        cafe: 'The waiter flambés: its own work, at the table.',
        code: 'Work for the processor holds the thread, `async` or not.',
      },
      turn: {
        cafe: 'Between two slices a raised hand may get its answer.',
        code: 'Handing the thread back lets others come in between. The total is not shorter.',
      },
      pull: {
        cafe: 'The guest has left: the ticket is pulled from the rail.',
        code: 'Cancelling is a request. Nobody stops the work by no longer waiting for it.',
      },
      loser: {
        cafe: 'The first dish has come: the slower cook’s ticket is pulled.',
        code: 'Whoever loses a race goes on, unless it is cancelled. What is done already takes no notice.',
      },
      chat: {
        cafe: 'Aunt Vera has a lot to tell. The bell has to wait.',
        code: 'A function without an `await` runs to its end. Whatever is ready queues.',
      },
      end: {
        cafe: 'The guest eats, and pays.',
        code: 'The call is over: whoever waits for it gets its result. Its card is put away.',
      },
    },
  },
} as const
