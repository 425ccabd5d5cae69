/** Preloaded into a process: names every package on standard error that the process imports or requires. */
import Module, { register } from 'node:module'

function log(specifier) {
  if (/^[@a-z]/.test(specifier) && !/^(node|file|data):/.test(specifier)) process._rawDebug(`import ${specifier}`)
}

const hooks = `${log}
export async function resolve(specifier, context, next) {
  log(specifier)
  return next(specifier, context)
}`
register(`data:text/javascript,${encodeURIComponent(hooks)}`)

const { require } = Module.prototype
Module.prototype.require = function (specifier) {
  log(specifier)
  return require.call(this, specifier)
}
