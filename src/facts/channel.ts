import * as z from 'zod'
import {conform} from '../schema/conform.ts'
import {recordOf} from '../schema/shape.ts'
import {type Sign, subsets} from '../schema/sign.ts'
import {type Named, namedSchema} from './pointer.ts'
import {type Thing, thingSchema} from './thing.ts'

/** A means of communication; `other` stands for means beside those named. */
export type ChannelKind = 'mail' | 'phone' | 'screen' | 'site' | 'chat' | 'form' | 'post' | 'other'

/** A means of communication with the vendor's own name for it: `{by: 'screen', name: '管理者画面'}`. */
export interface NamedChannel {
  /** The means. */
  readonly by: ChannelKind
  /** What the vendor calls it. */
  readonly name: Thing
}

/** How a message travels: メール, 電話, 管理者画面. */
export type Channel = ChannelKind | NamedChannel

const kindSchema = z
  .enum(['mail', 'phone', 'screen', 'site', 'chat', 'form', 'post', 'other'])
  .meta({title: '手段', say: 'channelKind'})

export const channelSchema: z.ZodType<Channel> = conform<Channel>()(
  z
    .union([kindSchema, z.strictObject({by: kindSchema, name: thingSchema.meta({title: '名称'})})])
    .meta({title: '連絡手段', say: 'channel', shorthand: 'by', identity: 'by', whole: true}),
)

/** One or more means of communication. */
export const channelsSchema: z.ZodType<readonly Channel[]> = z
  .array(channelSchema)
  .min(1)
  .meta({title: '連絡手段', direction: 'more'})

/** A desk with the means by which it is reached. */
export interface ReachableDesk {
  /** Which desk. */
  readonly at: Named
  /** By which means. */
  readonly by: readonly Channel[]
}

/** A desk, by its key in `contacts`, with its means where they matter: サポートセンター（電話）. */
export type Desk = Named | ReachableDesk

export const deskSchema: z.ZodType<Desk> = conform<Desk>()(
  z
    .union([namedSchema, z.strictObject({at: namedSchema, by: channelsSchema})])
    .meta({title: '窓口', say: 'desk', shorthand: 'at', identity: 'at', whole: true, compares: reach}),
)

/** One desk or several; several are joined with または. */
export type Desks = Desk | readonly Desk[]

export const desksSchema: z.ZodType<Desks> = conform<Desks>()(
  z.union([deskSchema, z.array(deskSchema).min(1)]).meta({title: '窓口', say: 'desks', whole: true, compares: reach}),
)

/** More desks, and more ways to reach them, are more. */
function reach(before: unknown, after: unknown): Sign {
  return subsets(...([before, after].map(desks => [desks].flat().flatMap(waysTo)) as [string[], string[]]))
}

function waysTo(desk: unknown): string[] {
  const {at, by} = recordOf(desk)
  if (typeof desk === 'string') return [desk]
  return [String(at), ...(Array.isArray(by) ? by.map(way => `${at} ${JSON.stringify(way)}`) : [])]
}
