import {type Problem, WhitepaperError} from '../schema/index.ts'
import {link, text} from '../tree/build.ts'
import type {Whitepaper} from '../whitepaper/index.ts'
import {wordingOf} from '../wording/overlay.ts'
import {type Phrase, separated} from '../wording/run/said.ts'
import {type NamedWords, onlyName, type Speaker} from '../wording/speaker.ts'

/** A place in the paper that can be referred to. */
export interface Destination {
  /** Number and title: 「2.2 責任分界点について」. */
  readonly heading: string
  /** Its anchor, without `#`. */
  readonly slug: string
}

/** What wording needs to know of a paper whose sections have their numbers. */
export function speakerFor(paper: Whitepaper, destinations: ReadonlyMap<string, readonly Destination[]>): Speaker {
  const {terms, service, provider, title, standard} = paper
  const wording = wordingOf(paper.wording, Object.keys(terms))
  const known = new Map<string, NamedWords>()
  const speaker: Speaker = {
    terms,
    names: {
      service: {...service},
      provider: {...provider},
      paper: {title, standard: standard.cited, standardKind: standard.kind},
    },
    dates: paper.outline.dates ?? 'kanji',
    plan: key => paper.plans[key]?.name ?? key,
    wording,
    template: path => wording.template(path),
    named(key) {
      const words = known.get(key) ?? wordsOf(key)
      known.set(key, words)
      return words
    },
  }
  return speaker

  function wordsOf(key: string): NamedWords {
    if (key.toLowerCase().startsWith('ref:')) return placeWords(key, destinations.get(key.slice(4)) ?? [])
    const document = paper.documents[key]
    if (document) return documentWords(speaker, document)
    const contact = paper.contacts[key]
    if (contact) {
      return {
        ...onlyName('desk', contact.name),
        address: contact.url ? [link(contact.url, contact.url)] : undefined,
        at: phrase(contact.at),
        reach: contact.inPlace ? reachOf(contact) : undefined,
      }
    }
    throw dangling(key, `参照先「${key}」がdocumentsにもcontactsにもありません`)
  }
}

/** Number and addresses of a desk, each as a link. */
function reachOf({tel, email, url}: Whitepaper['contacts'][string]): Phrase {
  const links = [
    ...(tel === undefined ? [] : [link(`tel:${tel.replace(/[() -]/gu, '')}`, tel)]),
    ...(email === undefined ? [] : [link(`mailto:${email}`, email)]),
    ...(url === undefined ? [] : [link(url, url)]),
  ]
  return separated(
    links.map(one => [one]),
    text('、'),
  )
}

function documentWords(speaker: Speaker, document: Whitepaper['documents'][string]): NamedWords {
  const {name, titled, url, at, partOf, version, comprises} = document
  return {
    ...onlyName(titled === false ? 'untitled' : 'document', name),
    link: url ? [link(url, name)] : [text(name)],
    address: url ? [link(url, url)] : undefined,
    at: phrase(at),
    partOf: partOf === undefined ? undefined : quoted(speaker.named(partOf)),
    version,
    // Not before it is asked for: a name that stands for itself would have no end.
    get comprises() {
      const names = comprises?.map(key => quoted(speaker.named(key)))
      return names && separated(names, text('、'))
    },
  }
}

function quoted({kind, link: linked}: NamedWords): Phrase {
  return kind === 'document' || kind === 'place' ? [text('「'), ...linked, text('」')] : linked
}

function placeWords(key: string, places: readonly Destination[]): NamedWords {
  const [place, ...more] = places
  if (!place) throw dangling(key, `参照先「${key}」が本書にありません`)
  if (more.length > 0) throw dangling(key, `参照先「${key}」は複数の節に分かれています。節のidで参照してください`)
  return {...onlyName('place', place.heading), link: [link(`#${place.slug}`, place.heading)]}
}

function dangling(key: string, message: string): WhitepaperError {
  const problem: Problem = {path: key, label: '参照', message}
  return new WhitepaperError([problem])
}

function phrase(words: string | undefined): Phrase | undefined {
  return words === undefined ? undefined : [text(words)]
}
