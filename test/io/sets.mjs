/** Two sets of output files: one stays, one changes, one comes, one goes with its folder, a file becomes a folder and the reverse. */
const long = (word) => `${word}\n`.repeat(5_000)
export const sets = {
  old: { 'same.ts': 'same\n', 'types/user.ts': long('old'), 'gone/a.md': 'gone\n', turn: 'file\n', 'back/index.ts': 'folder\n' },
  new: { 'same.ts': 'same\n', 'types/user.ts': long('new'), 'types/app.ts': long('app'), 'turn/index.ts': 'folder\n', back: 'file\n' },
}
