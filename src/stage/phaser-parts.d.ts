// Phaser's own sources come without types; those of the package `phaser` hold for the whole.
declare module 'phaser/src/*'
