// What of Phaser comes into the game: `phaser` is this file wherever the game is bundled (see
// phaser.config.ts), so a part that is missing here is missing in the game. The order counts:
// Phaser's files register themselves as they are loaded, and some go round in circles.
export { CANVAS } from 'phaser/src/const.js'
export { default as Game } from 'phaser/src/core/Game.js'
export { default as Scene } from 'phaser/src/scene/Scene.js'
export { default as Scenes } from 'phaser/src/scene/index.js'

// Without one of these a scene stays blank and says nothing.
export { default as EventEmitter } from 'phaser/src/events/EventEmitter.js'
export { default as CameraManager } from 'phaser/src/cameras/2d/CameraManager.js'
export { default as GameObjectCreator } from 'phaser/src/gameobjects/GameObjectCreator.js'
export { default as GameObjectFactory } from 'phaser/src/gameobjects/GameObjectFactory.js'
export { default as ScenePlugin } from 'phaser/src/scene/ScenePlugin.js'
export { default as DisplayList } from 'phaser/src/gameobjects/DisplayList.js'
export { default as UpdateList } from 'phaser/src/gameobjects/UpdateList.js'

// What `scene.add` can make: image(), container() and so on.
export * as ImageFactory from 'phaser/src/gameobjects/image/ImageFactory.js'
export * as ContainerFactory from 'phaser/src/gameobjects/container/ContainerFactory.js'
export * as GraphicsFactory from 'phaser/src/gameobjects/graphics/GraphicsFactory.js'
export * as TextFactory from 'phaser/src/gameobjects/text/TextFactory.js'
