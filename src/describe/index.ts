export {compare} from './compare.ts'
export {type DescribeOptions, describe, describeAll} from './describe.ts'
export {type NoticeOptions, revisionNotice} from './notice.ts'
