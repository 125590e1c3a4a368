// What the build makes of the frame and its worker.
declare module 'virtual:lab-frame' {
  export const frameUrl: string
  export const workerUrl: string
}
