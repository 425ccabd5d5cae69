/** Takes a log event; what it gives, the router gives. */
type Handler = (this: object, event: { readonly eventType: string }) => unknown

/** How many ids are remembered, and up to which length: ids come from outside, and there is no end to them. */
const remembered = 4096
const longest = 128

/** The handlers, told apart once: by id, by the start of ids such as `user.mfa.`, and the one for all others. */
interface Routes {
  readonly exact: ReadonlyMap<string, Handler>
  readonly below: ReadonlyMap<string, Handler>
  readonly fallback: Handler | undefined
  /** The length of the longest start. */
  readonly depth: number
}

/**
 * A function that gives each log event to the handler whose key is nearest to its id: the id itself, then the longest pattern, then
 * `default`. Without any of them it gives `undefined`. What a handler gives or throws goes through untouched, promises included.
 */
export function createRouter(handlers: object): (event: { readonly eventType: string }) => unknown {
  const routes = readHandlers(handlers)
  const found = new Map<string, Handler | undefined>()
  return (event) => {
    const { eventType } = event
    const known = found.get(eventType)
    if (known !== undefined) return known.call(handlers, event)
    const handler = typeof eventType === 'string' ? findHandler(eventType, routes) : routes.fallback
    if (typeof eventType === 'string' && eventType.length <= longest) {
      if (found.size >= remembered) found.clear()
      found.set(eventType, handler)
    }
    return handler?.call(handlers, event)
  }
}

function readHandlers(handlers: object): Routes {
  const exact = new Map<string, Handler>()
  const below = new Map<string, Handler>()
  let fallback: Handler | undefined
  let depth = 0
  for (const [key, handler] of listHandlers(handlers)) {
    if (handler === undefined) continue
    if (typeof handler !== 'function') throw new TypeError(`Handler of ${JSON.stringify(key)}: expected a function`)
    if (key === 'default') fallback = handler as Handler
    else if (key === '*' || key.endsWith('.*')) {
      below.set(key.slice(0, -1), handler as Handler)
      depth = Math.max(depth, key.length - 1)
    } else exact.set(key, handler as Handler)
    if (key.slice(0, -1).includes('*')) throw new TypeError(`Pattern ${JSON.stringify(key)}: expected \`*\` at the end alone`)
  }
  return { exact, below, fallback, depth }
}

/** The methods of a class are handlers, too, its own before those that it inherits; what else its objects hold is none. */
function listHandlers(handlers: object): readonly (readonly [string, unknown])[] {
  const isPlain = isRoot(Object.getPrototypeOf(handlers))
  return isPlain ? Object.entries(handlers) : listMethods(handlers).filter(([, handler]) => typeof handler === 'function')
}

function listMethods(owner: unknown): readonly (readonly [string, unknown])[] {
  if (isRoot(owner)) return []
  const names = Object.getOwnPropertyNames(owner).filter((name) => name !== 'constructor')
  const own = names.map((name) => [name, (owner as { readonly [name: string]: unknown })[name]] as const)
  return [...listMethods(Object.getPrototypeOf(owner)), ...own]
}

function isRoot(prototype: unknown): boolean {
  return prototype === null || prototype === Object.prototype
}

/** Starts longer than the longest of a pattern are not tried, so that an id of a million dots takes no longer than any other. */
function findHandler(eventType: string, { exact, below, fallback, depth }: Routes): Handler | undefined {
  const handler = exact.get(eventType)
  if (handler !== undefined) return handler
  for (let end = Math.min(depth, eventType.length - 1); end > 0; ) {
    const dot = eventType.lastIndexOf('.', end - 1)
    const next = dot === -1 ? undefined : below.get(eventType.slice(0, dot + 1))
    if (next !== undefined) return next
    end = dot
  }
  return below.get('') ?? fallback
}
