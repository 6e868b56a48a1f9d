export {toMdast} from './document.ts'
