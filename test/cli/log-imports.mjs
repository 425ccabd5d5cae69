/** Preloaded into a process: names every package on standard error that the process imports. */
import { register } from 'node:module'

const hooks = `export async function resolve(specifier, context, next) {
  if (/^[@a-z]/.test(specifier) && !/^(node|file|data):/.test(specifier)) process._rawDebug('import ' + specifier)
  return next(specifier, context)
}`
register(`data:text/javascript,${encodeURIComponent(hooks)}`)
