import { availableParallelism, cpus } from 'node:os'

/** The machine of a run, for the paragraph that says how something was measured. */
export const machine = `${availableParallelism()} cores, ${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.versions.node}`
