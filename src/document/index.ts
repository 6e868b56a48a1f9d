export {toMdast, treeOf} from './document.ts'
export {whitepaper} from './whitepaper.ts'
