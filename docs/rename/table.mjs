// [from, to]
export const moves = [
  ['src/host/bar.ts', 'src/host/hud-controller.ts'],
  ['test/host/bar.test.ts', 'test/host/hud-controller.test.ts'],
  ['src/host/cinema.ts', 'src/host/replay-viewer.ts'],
  ['test/host/cinema.test.ts', 'test/host/replay-viewer.test.ts'],
  ['src/host/desks.ts', 'src/host/occasions.ts'],
  ['src/host/filing.ts', 'src/host/shift-results.ts'],
  ['test/host/filing.test.ts', 'test/host/shift-results.test.ts'],
  ['src/host/under-way.ts', 'src/host/unfinished-shifts.ts'],
  ['test/host/under-way.test.ts', 'test/host/unfinished-shifts.test.ts'],
  ['src/host/kept-order.ts', 'src/host/saved-order.ts'],
  ['src/play/hearing.ts', 'src/play/event-listeners.ts'],
  ['src/play/time.ts', 'src/play/command-queue.ts'],
  ['src/play/screening.ts', 'src/play/playback.ts'],
  ['src/play/rerun.ts', 'src/play/replay-play.ts'],
  ['test/play/rerun.test.ts', 'test/play/replay-play.test.ts'],
  ['src/runs/film.ts', 'src/runs/replay-index.ts'],
  ['test/runs/film.test.ts', 'test/runs/replay-index.test.ts'],
  ['src/runs/life.ts', 'src/runs/observe-replay.ts'],
  ['src/runs/cut.ts', 'src/runs/truncate-replay.ts'],
  ['src/store/room.ts', 'src/store/quota.ts'],
  ['src/store/shelf.ts', 'src/store/stored-value.ts'],
  ['src/store/union.ts', 'src/store/stored-scores.ts'],
  ['src/store/keeping.ts', 'src/store/change-scores.ts'],
  ['test/store/luggage.test.ts', 'test/store/export-import.test.ts'],
  ['src/sound/band.ts', 'src/sound/music-player.ts'],
  ['src/sound/desk.ts', 'src/sound/mixer.ts'],
  ['src/sound/strike.ts', 'src/sound/recipe-player.ts'],
  ['src/sound/thinning.ts', 'src/sound/voice-limit.ts'],
  ['test/sound/thinning.test.ts', 'test/sound/voice-limit.test.ts'],
  ['src/stage/show.ts', 'src/stage/stage-context.ts'],
  ['src/stage/effects/air.ts', 'src/stage/effects/particles.ts'],
  ['src/stage/effects/answers.ts', 'src/stage/effects/event-effects.ts'],
  ['src/sim/entry.ts', 'src/sim/list.ts'],
  ['src/ui/porch.ts', 'src/ui/host-proxy.ts'],
  ['test/ui/porch.test.ts', 'test/ui/host-proxy.test.ts'],
  ['src/ui/figures.ts', 'src/ui/number-format.ts'],
  ['src/ui/scores/Luggage.tsx', 'src/ui/scores/Transfer.tsx'],
  ['src/ui/scores/brought.ts', 'src/ui/scores/import-tries.ts'],
  ['src/ui/scores/importing.ts', 'src/ui/scores/import-file.ts'],
  ['test/ui/importing.test.ts', 'test/ui/import-file.test.ts'],
  ['src/ui/scores/rating.ts', 'src/ui/scores/missing-pars.ts'],
  ['src/ui/scores/report.ts', 'src/ui/scores/import-report.ts'],
  ['src/ui/scores/again.ts', 'src/ui/scores/run-actions.ts'],
  ['src/ui/scores/RowWays.tsx', 'src/ui/scores/RowActions.tsx'],
  ['src/ui/scores/RowWays.module.css', 'src/ui/scores/RowActions.module.css'],
  ['src/ui/daily/DailyWays.tsx', 'src/ui/daily/DailyActions.tsx'],
  ['src/ui/round/RoundWays.tsx', 'src/ui/round/RoundActions.tsx'],
  ['src/ui/results/Ways.tsx', 'src/ui/results/ResultActions.tsx'],
  ['src/ui/linked/Ways.tsx', 'src/ui/linked/LinkedActions.tsx'],
  ['src/ui/linked/relived.ts', 'src/ui/linked/replayed-result.ts'],
  ['src/ui/linked/yours.ts', 'src/ui/linked/own-run.ts'],
  ['src/ui/doors/Doors.tsx', 'src/ui/title/TitleLinks.tsx'],
  ['src/ui/doors/Doors.module.css', 'src/ui/title/TitleLinks.module.css'],
  ['src/ui/timeline/told.ts', 'src/ui/timeline/chart-run.ts'],
  ['src/ui/timeline/figures.ts', 'src/ui/timeline/number-figures.ts'],
  ['src/ui/shift/Figure.tsx', 'src/ui/shift/HudFigure.tsx'],
  ['src/ui/shift/Figure.module.css', 'src/ui/shift/HudFigure.module.css'],
  ['src/ui/panel/Chip.tsx', 'src/ui/panel/CustomerChip.tsx'],
  ['src/ui/panel/Chip.module.css', 'src/ui/panel/CustomerChip.module.css'],
]
const r = []
/** `names`: { old: new } */
const at = (file, names, more = {}) => {
  for (const [name, to] of Object.entries(names)) r.push({ in: file, name, to, ...more })
}
const local = { kind: 'local' }
const prop = { kind: 'prop' }

// host
at('src/host/bar.ts', { Bar: 'HudController', createBar: 'createHudController' })
at('src/host/*.ts', { bar: 'hudController' }, local)
at('src/host/*.ts', { bar: 'hudController' }, prop)
at(['src/**', 'test/**'], { stopHearing: 'stopListening' }, local)
at('src/host/cinema.ts', {
  Cinema: 'ReplayViewer', createCinema: 'createReplayViewer', CinemaOptions: 'ReplayViewerOptions',
  Viewing: 'ReplayControls', viewingOf: 'replayControlsOf', OnStage: 'CurrentPlay', Before: 'PreviousPlay',
  House: 'ViewerContext', stepAside: 'suspendCurrent', comeBack: 'restorePrevious', tell: 'publish',
  withRobot: 'withRobotRun', screeningOf: 'playbackOf',
  'Cinema.makeWayFor': 'onPlayChange', 'Viewing.screening': 'playback', 'Viewing.watchBoth': 'watchBesideRobot',
  'Viewing.again': 'restart', 'CinemaOptions.on': 'current', 'CinemaOptions.keep': 'saveUnfinished',
  'CinemaOptions.take': 'setPlay', 'CinemaOptions.open': 'openPlay',
  'House.before': 'previous', 'House.asked': 'requestId', 'House.screening': 'playback',
})
at(['src/host/*.ts'], { house: 'context' }, local)
at('src/host/cinema.ts', { before: 'previous' }, local)
at(['src/host/*.ts', 'src/ui/**', 'src/main/*', 'test/host/*', 'test/ui/*'], { screening: 'playback' }, local)
at(['src/ui/**'], { screening: 'playback' }, prop)
at(['src/host/*.ts', 'test/host/*'], { cinema: 'replayViewer' }, local)
at('src/host/host.ts', { 'House.cinema': 'replayViewer', 'House.desks': 'occasions', 'House.left': 'unfinished', 'House.asked': 'requested' })
at('src/host/desks.ts', {
  Desks: 'Occasions', createDesks: 'createOccasions', DeskService: 'OccasionRequests', Around: 'OccasionsOptions',
  'Around.left': 'unfinished', 'Desks.look': 'refresh', 'Desks.file': 'recordResult',
})
at('src/host/*.ts', { desks: 'occasions' }, local)
at('src/host/{}'.replace('{}', '*.ts'), { left: 'unfinished' }, local)
at('src/host/daily.ts', {
  DailyWish: 'DailyRequest', DailyDesk: 'DailyController', createDailyDesk: 'createDailyController',
  'DailyDesk.look': 'refresh', 'DailyDesk.counted': 'rankedOrPractice', 'DailyDesk.begun': 'rankedUntilResult',
  'DailyDesk.claim': 'spendTry', 'DailyDesk.file': 'recordResult',
})
at('src/host/round.ts', {
  RoundWish: 'RoundRequest', RoundDesk: 'RoundController', createRoundDesk: 'createRoundController',
  'RoundDesk.file': 'recordResult', 'RoundDesk.do': 'handle',
})
at(['src/host/*.ts', 'src/ui/host-proxy.ts', 'src/ui/porch.ts'], { wish: 'request' }, local)
at('src/host/filing.ts', { Filed: 'RecordedShift', fileShift: 'recordShift' })
at('src/host/host.ts', { filed: 'recorded' }, local)
at('src/host/under-way.ts', {
  UnderWay: 'UnfinishedShift', UnderWayBook: 'UnfinishedShiftRepository', createUnderWayBook: 'createUnfinishedShiftRepository',
  'UnderWayBook.keep': 'save', 'UnderWayBook.clear': 'remove', 'UnderWayBook.forget': 'removeLast', 'UnderWayBook.shown': 'orders',
})
at('src/host/host.ts', {
  House: 'HostContext', createHouse: 'createHostContext', openAt: 'openAddress', receive: 'prepareTitle',
  forget: 'discardUnfinished', goOn: 'resumeUnfinished', take: 'setPlay', open: 'openPlay', giveUp: 'dropUnfinished',
  keep: 'saveUnfinished', backdrop: 'playBackdrop', lateStars: 'addStarsLater', CURTAIN_MS: 'CLOSING_PAUSE_MS',
})
at('src/host/service.ts', {
  'Host.goOn': 'resumeUnfinished', 'Host.forget': 'discardUnfinished', 'Host.follow': 'openLink', 'Host.open': 'openAddress',
})
at('src/host/host.ts', { asked: 'requested' }, prop)
at('src/host/links.ts', { House: 'LinkContext', 'Links.follow': 'openLink', tell: 'notifyWithWords' })
at('src/host/tabs.ts', { heedTabs: 'syncTabs' })
at('src/host/tabs.ts', { hear: 'onStorage' }, local)
at('src/host/coach.ts', { 'Coach.again': 'reset' })
at('src/host/lessons.ts', { dearest: 'mostUsefulFirst' })
// main, offline
at('src/main.tsx', { openHouse: 'startGame', callHost: 'loadHost' })
at('src/main/address.ts', { forgetAddress: 'clearAddressAfterUse' })
at('src/main/offline.ts', { keepOnDevice: 'loadOffline' })
at('src/main/second-stage.ts', { keepSecondStage: 'followSecondPlay', SecondStage: 'SecondStageOptions' })
at('src/main/sound.ts', { raiseSound: 'loadSound' })
at('src/main/stage.ts', { raiseStage: 'loadStage', Around: 'StageParts', stillnessWanted: 'reducedMotionWanted' })
at('src/main/time.ts', { keepTime: 'startTicking' })
at('src/offline/index.ts', { Keeping: 'OfflineOptions', keepOffline: 'registerOffline', take: 'applyUpdate', keepPictures: 'cachePictures' })
// play
at('src/play/hearing.ts', { Hearing: 'EventListeners', createHearing: 'createEventListeners', 'Hearing.throwKept': 'throwFirstError' })
at(['src/play/*.ts', 'test/play/*.ts'], { hearing: 'listeners' }, local)
at('src/play/listeners.ts', { 'Listeners.tell': 'emit' })
at('src/play/time.ts', { Time: 'CommandQueue', passTime: 'createCommandQueue', 'Time.goOn': 'advanceBy' })
at('src/play/play.ts', { time: 'queue' }, local)
at('src/play/play.ts', { 'Play.onCut': 'onSeek' })
at('src/play/ghost.ts', { accompany: 'createGhost' })
at('src/play/status.ts', { told: 'last' }, local)
at('src/play/screening.ts', { Screening: 'Playback', ScreeningStatus: 'PlaybackStatus', createScreening: 'createPlayback' })
at('src/play/rerun.ts', { Rerun: 'ReplayPlay', watchRun: 'createReplayPlay', thread: 'createCursor', untouchable: 'withoutCommands', 'Rerun.film': 'replayIndex' })
at('src/play/rerun.ts', { reel: 'cursor', cuts: 'seeks', film: 'replayIndex' }, local)
at('src/play/rerun.ts', { cutTo: 'seekTo', goOn: 'advanceBy', onCut: 'onSeek' }, prop)
at(['src/play/*.ts', 'src/host/*.ts', 'test/play/*.ts', 'test/host/*.ts'], { rerun: 'replayPlay' }, local)
at(['src/play/ghost.ts', 'src/play/rerun.ts'], { showing: 'cursor' }, { kind: 'local', skipIn: 'src/play/rerun.ts' })
// runs
at('src/runs/film.ts', {
  Film: 'ReplayIndex', filmOf: 'indexReplay', Showing: 'ReplayCursor', Still: 'Keyframe', takeStills: 'recordKeyframes',
  STILL_EVERY_MS: 'KEYFRAME_EVERY_MS', reelOf: 'createLogCursor', show: 'openCursor', 'Film.showFrom': 'cursorAt', 'Showing.goOn': 'advanceTo',
})
at('src/runs/film.ts', { still: 'keyframe', stills: 'keyframes', reel: 'logCursor', showFrom: 'cursorAt' }, local)
at('src/runs/film.ts', { goOn: 'advanceTo' }, prop)
at(['test/runs/*.ts', 'test/bench/*.ts', 'test/play/*.ts', 'src/ui/watch/*'], { film: 'replayIndex' }, local)
at('src/runs/life.ts', { Life: 'ObservedReplay', live: 'observeReplay' })
at('src/runs/life.ts', { look: 'onChange' }, local)
at('src/sim/verify.ts', { relive: 'resimulate' })
at('src/runs/cut.ts', { cutAt: 'truncateReplay' })
at('src/runs/timeline.ts', { Loom: 'LaneRecorder', weave: 'recordSpan', loomsFor: 'createLaneRecorders' })
at('src/runs/timeline.ts', { loom: 'recorder', looms: 'recorders' }, local)
at('src/runs/bytes.ts', { spell: 'encodeBase64url', unspell: 'decodeBase64url' })
at('src/runs/bytes.ts', { spelled: 'encoded' }, local)
at('src/runs/numbers.ts', { Little: 'LittlesLaw' })
// sim
at('src/sim/entry.ts', { entry: 'itemAt' })
// store
at('src/store/shelf.ts', {
  Shelf: 'StoredValue', createShelf: 'createStoredValue', Texts: 'TextStorage', browserTexts: 'browserStorage', Reading: 'ReadResult',
  'Reading.whole': 'isIntact', Plan: 'StoredFormat', setAside: 'saveDamagedCopy', makeRoom: 'freeQuota', onceEach: 'oncePerKind',
  UNDER_WAY: 'UNFINISHED_KEY',
})
at('src/store/shelf.ts', { mend: 'repair', tell: 'reportDamage', closed: 'isReadOnly', told: 'reported', aside: 'copyKey', plan: 'format' }, local)
at('src/store/*.ts', { shelf: 'storedValue' }, local)
at('src/host/*.ts', { shelf: 'storedValue' }, local)
at('src/store/room.ts', { saveMakingRoom: 'saveWithinQuota', takeOutOld: 'removeOldCopies', tryToPut: 'tryToRestore', lighter: 'withoutOldReplays' })
at('src/store/room.ts', { putBack: 'restore', letGo: 'dropped', light: 'reduced' }, local)
at('src/store/room.ts', { letGo: 'dropped' }, prop)
at('src/store/scores.ts', { Files: 'ScoreFiles', RUNS: 'RUNS_KEY', OLD_SCORES: 'OLD_SCORES_KEY', 'Files.tell': 'reportDamage', spelled: 'serialised' })
at('src/store/scores.ts', { tell: 'reportDamage' }, local)
at('src/store/union.ts', { Kept: 'StoredScores', nothing: 'noScores', union: 'mergeScores', join: 'mergeEntry' })
at('src/store/keeping.ts', { takeIn: 'mergeStored', keep: 'setIfChanged', knownTo: 'allKnown' })
at('src/store/daily.ts', {
  DailyBook: 'DailyRepository', createDailyBook: 'createDailyRepository', 'DailyBook.claim': 'spendTry', 'DailyBook.join': 'merge', claimedTries: 'parseTries',
})
at('src/store/round.ts', { RoundBook: 'RoundRepository', createRoundBook: 'createRoundRepository', 'RoundBook.keep': 'save' })
at(['src/host/*.ts', 'src/ui/scores/*.ts', 'test/store/*.ts', 'test/ui/*.ts'], { book: 'repository' }, local)
at('src/store/export.ts', { Luggage: 'ExportedData' })
at('src/store/export.ts', { luggage: 'data' }, prop)
at('src/store/settings.ts', { takeSettings: 'importSettings' })
at('src/store/app.ts', { Chip: 'HudTask', 'App.underWay': 'lastUnfinished', 'App.kept': 'unfinished' })
at('src/host/under-way.ts', { 'UnderWayBook.underWay': 'lastUnfinished', 'UnderWayBook.kept': 'unfinished' })
at('src/host/under-way.ts', { underWay: 'lastUnfinished' }, prop)
// sound
at('src/sound/band.ts', { Band: 'MusicPlayer', createBand: 'createMusicPlayer', 'Band.playOn': 'schedule', seat: 'createVoiceGain' })
at('src/sound/band.ts', { seats: 'voiceGains', sieve: 'filter', turn: 'setMood', played: 'currentMood' }, local)
at('src/sound/desk.ts', { Desk: 'Mixer', createDesk: 'createMixer', goWithout: 'ignoreFailure' })
at('src/sound/sound.ts', {
  House: 'SoundState', Hearing: 'SoundSource', Gear: 'AudioGraph', 'Gear.desk': 'mixer', 'Gear.band': 'musicPlayer', 'House.gear': 'graph',
  'House.heard': 'history', 'House.isDeaf': 'isUnavailable', 'Sound.hear': 'follow', attend: 'subscribe', perform: 'playCues',
  settle: 'updateOutput', build: 'buildGraph', goOn: 'playDue',
})
at('src/sound/sound.ts', { house: 'state', desk: 'mixer', settleNow: 'updateNow' }, local)
at('src/sound/strike.ts', { strike: 'playRecipe', play: 'playLayer', sing: 'createTone', hiss: 'createNoise', shape: 'createEnvelope' })
at('src/sound/strike.ts', { sieve: 'filterNode' }, local)
at('src/sound/thinning.ts', { Heard: 'VoiceHistory', hearNothing: 'createVoiceHistory', admit: 'mayPlay' })
at(['src/sound/thinning.ts', 'test/sound/thinning.test.ts'], { heard: 'history' }, local)
at('src/sound/pulse.ts', { Shown: 'HeardPlay', takePulse: 'createPulse', beat: 'dueCues' })
at('src/sound/schedule.ts', { begin: 'createCursor', take: 'takeDueNotes' })
// stage
at('src/stage/show.ts', { Show: 'StageContext', 'Show.air': 'particles', 'Show.swell': 'numberScale' })
at(['src/stage/**', 'test/stage/*'], { show: 'context', air: 'particles' }, local)
at('src/stage/effects/air.ts', { Air: 'Particles', Mote: 'Particle', createAir: 'createParticles', fly: 'moveParticle' })
at('src/stage/effects/air.ts', { mote: 'particle' }, local)
at('src/stage/effects/air.ts', { 'Flying.mote': 'particle' })
at('src/stage/effects/answers.ts', { createAnswers: 'createEventEffects', Answers: 'EffectTable', Cast: 'EffectViews' })
at('src/stage/effects/answers.ts', { answers: 'effects', answer: 'effect' }, local)
at('src/stage/scale.ts', { Showing: 'StageUse' })
at('src/stage/views/figure.ts', { Figure: 'PersonFigure', createFigure: 'createPersonFigure' })
at('src/stage/shift-scene.ts', { letGo: 'release' }, local)
at('src/stage/effects/points.ts', { spell: 'writeNumber' })
// waiters
at('src/waiters/look-ahead.ts', { Dream: 'Forecast', imagine: 'withAverageDishes', hopes: 'phaseWorth', habits: 'rolloutRobots', follow: 'rollOut', think: 'openForecast', expect: 'expectedPlan' })
at('src/waiters/look-ahead.ts', { dream: 'forecast', habit: 'robot' }, local)
// ui
at('src/ui/porch.ts', { createPorch: 'createHostProxy', Reception: 'HostApi', Wish: 'HostCall' })
at('src/ui/porch.ts', { kept: 'pending', arriving: 'loading', arrived: 'loaded' }, local)
at('src/ui/view.ts', { ears: 'listening' }, local)
at('src/ui/motion.ts', { hearSystem: 'onSystemChange', useCalm: 'useReducedMotion' })
at('src/ui/panel/place.ts', { hearWindow: 'onWindowChange' })
at('src/ui/gamepad/connection.ts', { hear: 'onConnection' })
at('src/ui/Later.tsx', { Shown: 'LoadedPart' })
at('src/ui/game.ts', { 'Game.takeUpdate': 'applyUpdate' })
at('src/main.tsx', { takeUpdate: 'applyUpdate' })
at('test/support/render.tsx', { takeUpdate: 'applyUpdate' }, prop)
at('src/ui/scores/Luggage.tsx', { Luggage: 'Transfer', useOpening: 'useImport', Doing: 'ImportProgress' })
at('src/ui/scores/Luggage.tsx', { calledOff: 'abortController' }, local)
at('src/ui/scores/brought.ts', { bringTries: 'importTries', Brought: 'ImportedShifts', Joined: 'ImportedTries', 'Joined.left': 'skipped' })
at('src/ui/scores/importing.ts', { Report: 'ImportReport', Into: 'ImportTarget', Found: 'VerifiedEntries', takeLuggage: 'importFile', bringSettings: 'importSmallSettings', bringDays: 'importDays', 'Report.left': 'skipped' })
at(['src/ui/scores/*.ts', 'test/ui/importing.test.ts'], { luggage: 'data', into: 'target', brought: 'imported' }, local)
at('src/ui/scores/rating.ts', { rated: 'withKnownPars', rateShifts: 'findMissingPars', give: 'applyPar', unratedIn: 'withoutPar', calledOff: 'aborted' })
at('src/ui/scores/again.ts', { Again: 'RunActions', useAgain: 'useRunActions', 'Again.watchBeside': 'watchBesideRobot' })
at('src/ui/scores/RowWays.tsx', { RowWays: 'RowActions', Again: 'RunButtons' })
at('src/ui/scores/RowWays.tsx', { again: 'actions' }, local)
at('src/ui/scores/Row.tsx', { waysId: 'actionsId' }, local)
at('src/ui/scores/Row.tsx', { waysId: 'actionsId' }, prop)
at('src/ui/scores/HighScores.tsx', { Ways: 'HighScoresActions' })
at('src/ui/scores/TopTen.tsx', { Figure: 'ColumnFigure', Figures: 'ColumnFigures' })
at('src/ui/title/Title.tsx', { Ways: 'TitleActions' })
at('src/ui/daily/DailyWays.tsx', { DailyWays: 'DailyActions' })
at('src/ui/daily/Daily.tsx', { Shown: 'DailyContent' })
at('src/ui/daily/Figures.tsx', { Figure: 'DayFigure', Figures: 'DayFigures' })
at('src/ui/daily/TryCard.tsx', { Way: 'TryAction' })
at('src/ui/round/RoundWays.tsx', { RoundWays: 'RoundActions' })
at('src/ui/round/RoundScreen.tsx', { Shown: 'RoundContent' })
at('src/ui/round/NextPlayer.tsx', { Again: 'SameNameQuestion' })
at('src/ui/results/Ways.tsx', { Ways: 'ResultActions', First: 'PrimaryAction', More: 'SecondaryAction', Again: 'PlayAgainButton', Other: 'OtherModeButton', Leave: 'LeaveButtons' })
at('src/ui/results/Results.tsx', { Shown: 'ResultsContent' })
at('src/ui/results/ShiftCard.tsx', { Figure: 'CardFigure', Figures: 'CardFigures' })
at('src/ui/linked/Ways.tsx', { Ways: 'LinkedActions' })
at('src/ui/linked/Linked.tsx', { Shown: 'LinkedContent' })
at('src/ui/linked/relived.ts', { Relived: 'ReplayedResult', relivedOf: 'replayedResultOf', useRelived: 'useReplayedResult' })
at('src/ui/linked/Linked.tsx', { relived: 'replayed' }, local)
at('src/ui/linked/yours.ts', { yoursBeside: 'ownRunBeside' })
at('src/ui/watch/Watch.tsx', { Shown: 'WatchContent' })
at('src/ui/doors/Doors.tsx', { Doors: 'TitleLinks', Door: 'TitleLink' })
at('src/ui/timeline/told.ts', { Told: 'ChartRun', tell: 'chartRunOf' })
at('src/ui/timeline/*', { told: 'chartRun', tolds: 'chartRuns' }, local)
at('src/ui/timeline/*', { told: 'chartRun', tolds: 'chartRuns' }, prop)
at('src/ui/timeline/figures.ts', { Figure: 'NumberFigure' })
at('src/ui/shift/Figure.tsx', { Figure: 'HudFigure' })
at('src/ui/panel/Chip.tsx', { Chip: 'CustomerChip' })
at('src/ui/share/brush.ts', { takeBrush: 'createBrush' })
export const renames = r
/** [file before the move, exact text, new text]: applied after the renames */
export const comments = [
  ['src/host/cinema.ts', '// The cinema: runs are seen again on the stage, and whatever was on before comes back afterwards.', '// The replay viewer: shows one or two runs on the stage, then puts back the play and the screen that\n// were there before.'],
  ['src/host/cinema.ts', '/** What the screens ask of the cinema, by way of the host. */', '/** What the screens can ask for; the host passes it on. */'],
  ['src/host/cinema.ts', "Take a run over where it stands now: the screening's first, or second.", 'Take over a run at its present moment: `which` is its index in the playback.'],
  ['src/host/cinema.ts', '/** This takes the stage: whatever is being seen again is over, unless this is it. */', '/** Another play is on the stage: ends the playback, unless this play is part of it. */'],
  ['src/host/cinema.ts', '/** What is on will be there afterwards; a shift of the player\'s is kept even if the page is left. */', '/** Remembers what is on, to restore it later; the player\'s shift is saved in case the page is left. */'],
  ['src/host/desks.ts', "// The two desks at which shifts of their own kind are asked for: the day's, and the round's.", '// Starts and records the two special kinds of shift: the daily shift and the turns of a round.'],
  ['src/host/desks.ts', '// half-way', '// shifts left in the middle'],
  ['src/host/host.ts', '// half-way', '// shifts left in the middle'],
  ['src/host/host.ts', '// The host receives the player, opens shifts and files their results.', '// The host: application services behind the screens. It opens shifts, resumes them and records results.'],
  ['src/host/host.ts', '/** Everybody at their places, and nothing on the stage yet. */', '/** Creates the services the host is made of; nothing is played yet. */'],
  ['src/host/host.ts', '/** A shift that is over or left on purpose is not under way any more; one that never began is not it. */', '/** Forgets the saved copy of a shift that is over or was left on purpose. */'],
  ['src/host/daily.ts', '// The daily shift at the desk: what day it is, whether a try is still to be had, and what came of\n// it. The clock', '// The daily shift: what day it is, whether the ranked try is still unused, and its result. The clock'],
  ['src/host/daily.ts', '/** As `look`, once a minute. */', '/** As `refresh`, once a minute. */'],
  ['src/host/daily.ts', 'As it counts now: a ranked try is one while it is to be had, else practice; nothing else becomes\n   * one.', 'The order as ranked while the try of its day is unused, else as practice. An order that was not\n   * asked for as ranked never becomes ranked.'],
  ['src/host/daily.ts', '/** A ranked try that has begun counts as such until it has a result. */', '/** The order as ranked until its try has a result, then as practice. */'],
  ['src/host/round.ts', '// The round at the desk: who begins it', '// The round: who begins it'],
  ['src/host/bar.ts', '// Keeps the bar up to date: a few times a second, and right after whatever happens.', '// Updates the HUD in the store: ten times a second, and right after every event.'],
  ['src/host/hud.ts', '// The bar and the task list, derived from the room; the store keeps only what comes out of here.', '// Derives the HUD (bar and task list) from the room; the store holds only this derived value.'],
  ['src/host/index.ts', "// The host's door.", '// The public interface of the host.'],
  ['src/host/filing.ts', "// A shift has closed: its result goes on the results screen and, when the player played, on file.", '// Records a closed shift: its outcome for the results screen and, when a person played, a score.'],
  ['src/host/under-way.ts', '// The shift under way is kept when the page is left, so that nobody loses it to a reload.', '// Saves unfinished shifts when the page is left, so that a reload loses none.'],
  ['src/host/under-way.ts', '/** A kept shift that can be lived again, or null. */', '/** A saved shift whose replay verifies, or null. */'],
  ['src/host/kept-order.ts', '// What a kept shift was played for, read with suspicion: its speed', '// Validates the order of a saved shift: its speed'],
  ['src/host/orders.ts', 'The shift that goes on from where a rerun stands.', "The shift that continues a replayed run from its present moment."],
  ['src/play/index.ts', '// The door of play: a shift in real time.', '// The public interface of play: a shift in real time.'],
  ['src/play/hearing.ts', '// Who hears what happens in a shift. A listener that throws', '// The listeners to the events of a shift. A listener that throws'],
  ['src/play/listeners.ts', '// Who listens: told in order of joining, each gets back the function that stops it.', '// An event emitter: listeners are called in order of joining; `listen` returns the function that stops.'],
  ['src/play/status.ts', '// How a play stands, and who is told when that changes.', '// The status of a play, and the listeners to its changes.'],
  ['src/play/time.ts', '// Time and commands in their right order: listeners never re-enter the simulation.', '// The command queue: time and commands are applied in order, and listeners never re-enter the simulation.'],
  ['src/play/rerun.ts', '// A run seen again: a play whose time can be turned. Stage, panel and sound take it for a shift;\n// taps do nothing, as they would make it another one.', '// A replay as a play that can seek. Stage, panel and sound treat it like a shift; commands do nothing,\n// since they would change the run.'],
  ['src/play/rerun.ts', '/** A film on its way from moment to moment, fractions of a millisecond kept. */', '/** A position in the replay that can advance and seek; keeps fractions of a millisecond. */'],
  ['src/play/screening.ts', '// One run or two of the same customers, seen on one clock with one set of buttons.', '// Playback of one run, or of two with the same customers, on one clock.'],
  ['src/runs/index.ts', '// The door of the runs:', '// The public interface of runs:'],
  ['src/runs/film.ts', '// A replay lived once and kept in stills, so that any moment of it is near: to go to a moment is to\n// go on from the still before it.', '// An index of a replay: simulated once with a keyframe every 2 s, so that seeking to a moment only\n// simulates from the keyframe before it.'],
  ['src/runs/film.ts', '/** A still is kept this often, ms of shift time. */', '/** Between two keyframes, ms of shift time. */'],
  ['src/runs/film.ts', '/** A film being shown: it goes on, never back. */', '/** A position in the replay; it moves forward only. */'],
  ['src/runs/film.ts', '/** Film a replay that has been verified. `level` is the one it was played on. */', '/** Index a verified replay. `level` is the one it was played on. */'],
  ['src/runs/film.ts', '// what lies between the still and the moment asked for is past', '// events between the keyframe and `at` are not emitted'],
  ['src/runs/film.ts', '/** Start showing it at `at`; `emit` hears what happens from there on. */', '/** A cursor at `at`; `emit` gets the events from there on. */'],
  ['src/runs/life.ts', '// A replay lived once more from opening to its end, for whoever wants to see every change of it.', '// Simulates a replay from opening to end and calls an observer at every change of the room.'],
  ['src/runs/life.ts', ' * Live a verified replay on its level. `look` sees the room after all that fell on one millisecond;\n * between two looks nothing in it changes but the time. The last look is at the replay\'s end.', " * Simulate a verified replay on its level. `onChange` gets the room after everything of one millisecond;\n * between two calls nothing in it changes but the time. The last call is at the replay's end."],
  ['src/runs/cut.ts', '// A run up to a moment: where somebody else may take it up.', '// Truncates a replay at a moment, where somebody else may take it over.'],
  ['src/runs/timeline.ts', 'Drawn from the replay alone: it is lived again, and each change noted.', 'Derived by simulating the replay and noting each change.'],
  ['src/runs/code.ts', '/** The run of a code, lived again to the end it claims. Never throws. */', '/** The run of a code, simulated to the end it claims. Never throws. */'],
  ['src/runs/code.ts', 'whoever reads the code lives the run again, and so gets all of them and the score.', 'whoever reads the code simulates the run, and so gets all of them and the score.'],
  ['src/sim/index.ts', '// The door of the simulation.', '// The public interface of the simulation.'],
  ['src/sim/replay.ts', '// A replay: what is needed to live a shift again, and proof', '// A replay: what is needed to simulate a shift again, and proof'],
  ['src/sim/entry.ts', '// One element of a list that must be there; anything else is a bug in the rules.', '// Lists of the state: an element that must be there, and removal by value.'],
  ['src/store/index.ts', "// The store's door.", '// The public interface of the store.'],
  ['src/store/shelf.ts', "// The shelf: one text in the browser's storage, read with suspicion. What cannot be read is set\n// aside and never breaks the start; a storage that refuses is left alone and play goes on.", "// One value in the browser's storage, validated when read. A text that cannot be read is copied to\n// another key and never breaks the start; where storage refuses, the game goes on without it."],
  ['src/store/room.ts', '// Scores are written even when the storage is nearly full: what can be had again goes first, then\n// the oldest replays, never a score.', '// Saving scores within the storage quota: when it is full, old copies are removed first, then the\n// oldest replays, never a score.'],
  ['src/store/union.ts', '// What two tabs know, in one. Whatever order they are joined in, and however often, the outcome is\n// the same: no tab can lose what another has added.', '// The stored scores and their merge between tabs. The merge gives the same in any order and however\n// often, so that no tab loses what another has added.'],
  ['src/store/import.ts', '// What a file claims is lived again before it is believed: scores come from the run, never from the\n// file. What does not verify, or cannot be verified, stays out.', '// Verifies the entries of an imported file by simulating their runs: scores come from the run, never\n// from the file. What does not verify, or cannot be verified, stays out.'],
  ['src/store/import.ts', 'by living its run again: some milliseconds', 'by simulating its run: some milliseconds'],
  ['src/store/legacy.ts', 'whether it is true is found out when it is lived again.', 'whether it is true is found out when it is simulated.'],
  ['src/store/export.ts', '/** What a file brings. Nothing of it has been verified. */', '/** The contents of an exported file. Nothing of it has been verified. */'],
  ['src/store/export.ts', "/** What a file's text brings, or why it is none of ours. Never throws. */", "/** The contents of a file's text, or why it cannot be read. Never throws. */"],
  ['src/store/export.ts', '// What may be taken along, as one file: written here, and read again with suspicion. These are', '// The export file, written and validated here. It holds'],
  ['src/sound/index.ts', '// The door of sound: everything heard, made by Web Audio while it is heard.', '// The public interface of sound: everything heard, synthesised with Web Audio.'],
  ['src/sound/band.ts', '// The band plays the tune a little ahead of the clock, and steps back as the mood asks.', "// Schedules the music's notes a little ahead of the audio clock, and fades voices with the mood."],
  ['src/sound/thinning.ts', '// What is left out: in a fast or busy shift sounds must not pile up.', '// Limits the sounds at once and how often each repeats, so that a fast shift does not pile them up.'],
  ['src/stage/index.ts', '// The door of the stage. It weighs next to nothing;', '// The public interface of the stage. It weighs next to nothing;'],
  ['src/stage/effects/air.ts', '// Everything small that flies about: steam, puffs, hearts, sparks, confetti. One pool of pictures.', '// Particles: steam, puffs, hearts, sparks, confetti, drawn with one pool of pictures.'],
  ['src/stage/effects/recipes.ts', '// What flies when: recipes for the air. They draw their own randomness', '// The particle effects. They draw their own randomness'],
  ['src/ui/porch.ts', '// Receives the player until the host has arrived, who brings the whole restaurant along. What is\n// asked for meanwhile is kept and passed on; who changes their mind, or goes to another screen,\n// asks for the last thing only.', '// Stands in for the host until its module, with the simulation, has loaded. The last call meanwhile\n// is held and passed on then, unless the player has gone to another screen.'],
  ['src/ui/porch.ts', '// told by whoever called the host', '// whoever loads the host reports it'],
  ['src/main.tsx', '/** The host brings the restaurant along: the title need not wait for that. */', '/** The host comes with the whole simulation: the title does not wait for it. */'],
  ['src/ui/scores/Luggage.tsx', '// Taking everything elsewhere: as a file, as a table, and back in again.', '// Export as a file or a table, and import of a file.'],
  ['src/ui/scores/brought.ts', '// What a file brings of the daily tries. A result counts only when a shift that has been lived again\n// proves it;', '// Imports daily tries from a file. A result counts only when a verified shift proves it;'],
  ['src/ui/scores/brought.ts', 'Take in what a file brings for whoever has this name; what is here stays.', "Import a file's tries for the player of this name; tries that are here already stay."],
  ['src/ui/scores/importing.ts', '// Taking in a file: verified entry by entry, in slices, so that the page goes on answering.', '// Imports a file: entries are verified in slices of 12 ms, so that the page stays responsive.'],
  ['src/ui/linked/relived.ts', '// What a run came to. Nothing is taken from the link: the shift is lived again.', '// The result of a linked run, computed by simulating it: nothing is taken from the link.'],
  ['src/ui/timeline/told.ts', '/** Lives the run again; null when its level is no longer offered. */', '/** Simulates the run; null when its level is no longer offered. */'],
]
