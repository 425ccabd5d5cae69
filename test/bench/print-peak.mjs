import { writeSync } from 'node:fs'

// The process that measures reads the peak, in kB, from the descriptor that it opened for it.
process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)))
