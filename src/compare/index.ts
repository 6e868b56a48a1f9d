export type {Change, ChangedSection, ChangeKind, ChangeSubject, ChangeWords, Effect} from './change.ts'
