import { createFind } from './find.ts'
import { data } from './search.data.ts'

/** The search over the whole site. Importing this file loads the index. */
export const find = createFind(data)
