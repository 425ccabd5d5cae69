import { type BuiltInEmitter, builtInEmitters } from '../config.ts'
import { CommandError } from '../io/command-error.ts'
import type { NamedEmitter } from './own-emitters.ts'
import type { Config } from './read-config.ts'

/** What `generate` is to make, and with what. */
export interface Emission {
  readonly builtIn: readonly BuiltInEmitter[]
  readonly own: readonly NamedEmitter[]
  /** The folder of own page templates, or null. */
  readonly templates: string | null
  /** The files that the own emitters consist of so far, absolute. */
  readonly listModules: () => readonly string[]
}

/** Own emitters are named by their place in the configuration, and by their function's name where it has one. */
export function toEmission({ path, emitters = builtInEmitters, templates, listModules }: Config): Emission {
  const own = emitters.flatMap((emit, index): NamedEmitter[] => {
    if (typeof emit !== 'function') return []
    return [{ name: `\`${emit.name === '' ? `emitters[${index}]` : emit.name}\` of ${path}`, emit }]
  })
  if (emitters.length === 0) {
    const fix = `Name some of ${builtInEmitters.map((name) => `"${name}"`).join(', ')}, or leave \`emitters\` out for all.`
    throw new CommandError(2, `The configuration \`${path}\` asks for no emitter, so there is nothing to make`, fix)
  }
  return { builtIn: builtInEmitters.filter((name) => emitters.includes(name)), own, templates: templates ?? null, listModules }
}
