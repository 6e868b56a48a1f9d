import {toMarkdown} from 'iso27017-whitepaper'
import paper from '../examples/superstream-nx-cloud/whitepaper.ts'

process.stdout.write(toMarkdown(paper))
