import {RolldownMagicString} from 'rolldown'

/**
 * zod reads objects with functions that it generates, and tries at import whether it may. Workers and pages with a content
 * security policy forbid that, and a paper is validated once: what zod does there, interpret, it does everywhere.
 */
export function withoutCodeGeneration() {
  const generating = 'core.$ZodObjectJIT.init('
  return {
    name: 'without-code-generation',
    transform: {
      filter: {id: /zod\/v4\/classic\/schemas\.js$/},
      handler(code) {
        if (!code.includes(generating))
          this.error('zod makes its objects another way: see how it can be kept from eval')
        return {code: new RolldownMagicString(code).replaceAll(generating, 'core.$ZodObject.init(')}
      },
    },
  }
}
