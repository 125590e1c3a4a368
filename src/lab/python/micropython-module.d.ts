// MicroPython's module comes without types: `micropython.ts` says what is used of it.
declare module '@micropython/micropython-webassembly-pyscript/micropython.mjs'
