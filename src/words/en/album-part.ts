// English: the album's cards, the questions asked most, and the five rows that compare two shifts.
// Every claim about a language is its own documentation's: MDN "Using promises", "async function";
// docs.python.org "Coroutines and tasks", "Developing with asyncio"; learn.microsoft.com "Asynchronous
// programming scenarios"; openjdk.org JEP 444; go.dev "Effective Go"; Kotlin, Rust and Swift guides.

export const albumPart = {
  album: {
    intro: 'A card comes with its level. {{open}} of {{of}} are here.',
    showAll: 'Show all cards',
    example: '**For example:** {{example}}',
    notWhen: '**Not when** {{notWhen}}',
    comesWith: 'Comes with “{{level}}”',
    figures:
      'Your own: {{blocking}} points standing, {{async}} walking on, {{ratio}} times as many.',
    gains: {
      faster: 'More in the same time: {{before}} served standing, {{now}} walking on.',
      better: 'Better performance: {{before}} a minute, then {{now}}.',
      experience: 'User experience: {{before}} satisfied, then {{now}}.',
      resources: 'Use of resources: cooks at work {{before}} of the time, then {{now}}.',
      smooth: 'Many at once: you stood still {{before}} of the time, then {{now}}.',
    },
    ordersIn: 'Two orders in {{language}}',
    languages: { java: 'Java', csharp: 'C#', go: 'Go' },
    allPrint: 'All of them print:',
    print: 'Print the cards',
  },
  card: {
    simple: {
      name: 'Many under way, one in hand',
      text: 'Synchronous: wait, then go on. Asynchronous: start it, go on, take the result when it is there. Much can be under way, yet one thing at a time is in hand.',
      example: 'three tickets in the kitchen while you take the fourth order.',
      notWhen: 'there is nothing else to do meanwhile.',
    },
    who: {
      name: 'Who is async?',
      text: 'For the guest it is the café: order, talk, and the food comes when it is ready. In this game it is you, the waiter. The guest is who calls, the waiter is the thread.',
      example: 'the guest reads while you walk on.',
      notWhen: 'the guest follows his dish into the kitchen.',
    },
    web: {
      name: 'Web pages',
      text: 'A page asks a server for data and goes on scrolling and answering clicks. When the answer comes, its handler gets a turn.',
      example: 'a shop says “received” at once; the bank’s answer comes later.',
      notWhen: 'the page itself computes: a long loop stops every click.',
    },
    mobile: {
      name: 'Mobile apps',
      text: 'One thread draws the screen and answers your finger. Whatever waits must not hold it.',
      example: 'a file loads while you scroll.',
      notWhen:
        'one blocking call is left in that thread: it freezes the whole app, however async the rest is.',
    },
    api: {
      name: 'APIs and back ends',
      text: 'A server asks other servers. Requests that do not need each other start together and take as long as the slowest.',
      example: 'price, stock and reviews for one page.',
      notWhen: 'the second needs the answer of the first: then they go one after the other.',
    },
    database: {
      name: 'Databases',
      text: 'The program asks and serves others until the rows come. A pool lets only so many questions through at once, as the rail does tickets.',
      example: 'ten connections, a hundred visitors, one line with an end.',
      notWhen: 'the query itself is slow: awaiting it makes it no faster.',
    },
    cloud: {
      name: 'The cloud',
      text: 'You pay for what runs. While one request waits, the same machine serves others, so less of it stands idle.',
      example: 'a job that nobody wants any more is cancelled, like a ticket pulled.',
      notWhen: 'it is computing that fills the machine, or you forget to cancel.',
    },
    realtime: {
      name: 'Chats, games, prices',
      text: 'Many connections, each quiet most of the time. One loop hears them all.',
      example: 'a message comes in and waits until the visit in hand is over.',
      notWhen: 'one visit takes long: it is the slowest answer for everybody.',
    },
    ai: {
      name: 'AI and machine learning',
      text: 'Asking a model over the network is waiting: ask many, and go on. Training one is computing: hands full to the end.',
      example: 'fifty questions to a model under way at once.',
      notWhen: 'the work is your own computing: give it to another process.',
    },
    python: {
      name: 'Where Python uses it',
      text: 'Web frameworks, API clients and automation wait a lot; there **asyncio** helps. With data it helps reading and fetching. A coroutine does nothing until it is awaited or made a task.',
      example: 'one script fetches twenty pages.',
      notWhen: 'the numbers are crunched in Python itself.',
    },
    gains: {
      name: 'What it gains',
      text: 'More is served in the same time, the room goes on answering, one waiter looks after many tables, and the cooks do not sleep. No dish gets faster: only waiting overlaps.',
      example: 'play levels 1 and 2, and your own figures stand here.',
      notWhen: 'your hands are full: it adds none.',
    },
    drawbacks: {
      name: 'What it costs',
      text: 'The order is harder to follow, errors need somebody who reads them, every caller becomes async too, and things change while you await.',
      example: 'timeline and replay show what stood where, and when.',
      notWhen: 'nothing waits: then you pay for nothing.',
    },
    mistakes: {
      name: 'Four mistakes',
      text: 'To take it for more hands. To use it where nothing waits. To leave a failed ticket unread. To block once among all that is async.',
      example: 'One pair of hands, Espresso, Burnt, and The frozen app.',
      notWhen: 'you have seen each of them happen: then you see them in code.',
    },
    languages: {
      name: 'Other languages',
      text: '**JavaScript**, **Python**, **C#**, **Rust**, **Swift**: async and await; C# may go on in another thread. **Kotlin**: suspend. **Java**: futures, or virtual threads that block cheaply. **Go**: goroutines, written as if blocking.',
      example: 'ask everywhere who waits, and what runs meanwhile.',
      notWhen: 'you expect one word to mean the same in all.',
    },
    model: {
      name: 'Where the game is not true',
      text: 'Cooks work at the same time: true of waiting for others, not of your own code. Three cooks are three places; a network has thousands. Walking costs far more than a switch.',
      example: 'taps are never lost here; a blocked program may lose events.',
      notWhen: 'you measure: then only figures count.',
    },
  },
  questions: {
    see: 'See it: {{level}}',
    what: {
      ask: 'What is asynchronous programming?',
      answer:
        'A way to start something slow, go on with other work, and take the result when it is there. Much is under way, one thing at a time is in hand.',
    },
    faster: {
      ask: 'Does it make programs faster?',
      answer:
        'No single step. Where most of the time is waiting, more gets done in the same time and nothing freezes. Computing takes as long as before.',
    },
    beginners: {
      ask: 'Is it something for beginners?',
      answer:
        'Yes, above all for web and apps: it comes with the first request. See first how a program runs line by line; then ask what waits, and who.',
    },
    used: {
      ask: 'Is it used in real work?',
      answer:
        'Yes: web pages, apps, servers, databases, the cloud; wherever a program waits for something outside it. Threads and processes do the same job elsewhere, often side by side with it.',
    },
    languages: {
      ask: 'Which languages have it?',
      answer:
        'JavaScript, Python, C#, Rust, Swift and Kotlin have async or suspend; Java has futures and virtual threads; Go has goroutines. The question stays: who waits, and what runs meanwhile?',
    },
    forgotten: {
      ask: 'What if I forget the await?',
      answer:
        'You hold a promise instead of the result. The work may go on, but nobody waits for it, and its error is read by nobody. A Python coroutine does not even begin.',
    },
    fails: {
      ask: 'What if one of many fails?',
      answer:
        'Its error comes up where you await it: catch it there. Promise.all and gather report the first error; the others go on unseen. allSettled tells you how each one ended.',
    },
    limit: {
      ask: 'How long does it wait?',
      answer:
        'For ever, unless you set a limit: asyncio.timeout in Python, AbortSignal.timeout in JavaScript. Whoever gives up also has to cancel; otherwise the work goes on for nobody.',
    },
  },
} as const
