import {benchGrowth} from './growth.ts'
import {benchMarkdown} from './markdown.ts'
import {benchProcesses} from './processes.ts'
import {benchWord} from './word.ts'

console.log(`Least of several times, each beside its yardstick in the same run. Node.js ${process.version}`)
await benchProcesses()
await benchMarkdown()
await benchWord()
await benchGrowth()
