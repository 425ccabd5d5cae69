// Loads one validator and validates one log event, in a process of its own. Prints the milliseconds that both took.
const [, , bundle, text] = process.argv
const value = JSON.parse(text)
const start = performance.now()
const { isValid, validate } = await import(bundle)
const isRight = isValid(value) && (validate === undefined || validate(value).length === 0)
const took = performance.now() - start
if (!isRight) throw new Error('the log event was turned down')
process.stdout.write(String(took))
