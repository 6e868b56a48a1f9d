export type {Change, ChangedSection, ChangeKind, ChangeSubject, ChangeWords, Effect} from './change.ts'
export {compare} from './compare.ts'
