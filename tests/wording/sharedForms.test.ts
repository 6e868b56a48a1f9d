import {describe, expect, it} from 'vitest'
import {openTemplates} from '../../src/wording/open.ts'
import {formsOf} from '../../src/wording/speaker.ts'
import {parseTemplate} from '../../src/wording/template.ts'
import {speaker} from './speaker.ts'

describe('the subject of a template', () => {
  it('is what its first heading says', () => {
    expect(parseTemplate('test.md', '# バックアップ\n\n## scope\n\n{{ scope }}\n').subject).toBe('バックアップ')
    expect(parseTemplate('test.md', '## scope\n\n{{ scope }}\n').subject).toBe('')
  })

  it('stays ours where an overlay has none', () => {
    const open = openTemplates({'clauses/backup.md': '## scope\n\n{{ scope }}\n'})
    expect(open('clauses/backup.md').subject).toBe('バックアップ')
  })
})

describe('forms like those of a shared type', () => {
  it('come after the clause’s own', () => {
    const forms = formsOf(speaker, 'incident.report')
    expect(forms.map(form => form.names[0])).toEqual(expect.arrayContaining(['lead', 'procedure', 'body', 'also']))
    expect(forms.find(form => form.names.includes('default'))).not.toBe(formsOf(speaker, 'notice')[0])
  })

  it('are there in an overlay too', () => {
    const template = openTemplates({'clauses/incident.md': '## value report\n\n### default\n\n{{ self.body }}\n'})
    expect(formsOf({...speaker, template}, 'incident.report').map(form => form.names[0])).toContain('body')
  })
})
