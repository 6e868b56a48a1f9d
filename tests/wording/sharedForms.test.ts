import {describe, expect, it} from 'vitest'
import {parseTemplate} from '../../src/wording/compile/index.ts'
import {wordingOf} from '../../src/wording/overlay.ts'
import {ownWording} from '../../src/wording/own.ts'
import {speaker} from './speaker.ts'

describe('the subject of a template', () => {
  it('is what its first heading says', () => {
    expect(parseTemplate('test.md', '# バックアップ\n\n## scope\n\n{{ scope }}\n').subject).toBe('バックアップ')
    expect(parseTemplate('test.md', '## scope\n\n{{ scope }}\n').subject).toBe('')
  })

  it('stays ours where an overlay has none', () => {
    const wording = wordingOf({'clauses/labelling.md': '## functions\n\n{{ functions }}\n'})
    expect(wording.template('clauses/labelling.md').subject).toBe(ownWording.template('clauses/labelling.md').subject)
  })
})

describe('forms like those of a shared type', () => {
  const names = (wording = ownWording) =>
    wording
      .template('clauses/incident.md')
      .formsOf('report')
      .map(form => form.names[0])
  const say = (wording = ownWording, form = 'also') =>
    wording.form('incident.report', form).say({...speaker, wording}, {channels: ['mail'], ifNeeded: ['phone']})

  it('come after the clause’s own', () => {
    expect(names()).toEqual(expect.arrayContaining(['lead', 'procedure', 'body', 'also']))
    expect(ownWording.form('incident.report', 'default')).not.toBe(ownWording.form('notice', 'default'))
  })

  it('are there in an overlay too', () => {
    const wording = wordingOf({'clauses/incident.md': '## value report\n\n### default\n\n{{ self.body }}\n'})
    expect(names(wording)).toContain('body')
  })

  it('are those of an overlay of the shared type', () => {
    expect(say()).toBe('必要に応じて、電話でも通知します。')
    const wording = wordingOf({
      'values/notice.md': '## also\n\n{% if ifNeeded %}{{ ifNeeded }}も使います。{% endif %}\n',
    })
    expect(say(wording)).toBe('電話も使います。')
    expect(wording.form('incident.report', 'also').say({...speaker, wording}, {})).toBe('')
  })

  it('say what the type has beside them in its own words', () => {
    const wording = wordingOf({
      'values/notice.md': '## body\n\n（{{ self.rest }}）\n',
      'clauses/incident.md': '## value report\n\n### rest\n\n自前',
    })
    expect(say(wording, 'body')).toBe('（自前）')
  })

  it('must fit each type that has them', () => {
    expect(() =>
      wordingOf({'values/login.md': '## default\n\n{{ of }}{{ by }}{{ with }}{{ setBy }}{{ nope }}'}),
    ).toThrow('nope')
  })
})
