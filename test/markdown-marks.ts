/** What means something to Markdown. */
export const markdownMarks: readonly string[] = [...'`*_[]()<>&|\\~#=:!"', '``', '```', '**', '~~', '&amp;', '## ', '- ', '+ ', '1. ']
