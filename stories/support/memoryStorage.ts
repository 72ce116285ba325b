// Lives as long as its story, so that stories don't touch each other.
export { memoryStorage } from '../../src/browser/storage.js'
