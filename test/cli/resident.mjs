import { pathToFileURL } from 'node:url'

/**
 * Runs the command again and again in one process, each time as if in a new one: most of a short run is Node starting and loading.
 * Takes `{ cli, cwd, words, env }` and answers with `{ code, stdout, stderr }`.
 */
const base = { ...process.env }
let runs = 0

process.on('message', async ({ cli, cwd, words, env }) => {
  const written = { stdout: '', stderr: '' }
  const restore = ['stdout', 'stderr'].map((name) => collect(name, written))
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, base, env)
  process.chdir(cwd)
  process.argv = [process.execPath, cli, ...words]
  process.exitCode = undefined
  // The script itself is run anew, the modules that it imports are there already.
  await import(`${pathToFileURL(cli).href}?run=${runs++}`)
  for (const end of restore) end()
  const code = process.exitCode ?? 0
  process.exitCode = undefined
  process.send({ code, ...written })
})

function collect(name, written) {
  const stream = process[name]
  const write = stream.write
  stream.write = (chunk, ...rest) => {
    written[name] += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8')
    rest.find((argument) => typeof argument === 'function')?.()
    return true
  }
  return () => {
    stream.write = write
    stream.removeAllListeners('error')
  }
}
