import { data } from './search.data.ts'
import { createFind } from './search.ts'

/** The search over the whole site. Importing this file loads the index. */
export const find = createFind(data)
