/** Commands whose Python cannot load the harness, because they tell it not to look at its environment. */
import { typed } from './command.ts'

const python = /^(?:.*[\\/])?(?:python|pypy)[\d.]*(?:\.exe)?$/i
const reasons: Record<string, string> = {
  I: 'it ignores PYTHONPATH',
  E: 'it ignores PYTHONPATH',
  S: 'it does not run sitecustomize',
}

/** What to say of a command from which nothing was heard. */
export function cutOff(command: readonly string[]): string[] {
  const words = command.flatMap(word => word.split(/[\s'";&|()]+/))
  const flag = words.flatMap((word, index) => (python.test(word) ? flagAfter(words, index) : []))[0]
  if (flag === undefined) return []
  const letter = flag.match(/[IES]/)![0]
  return [
    `${typed(command)} starts Python with ${flag}, with which ${reasons[letter]}: the harness was not loaded, and nothing was measured. Leave -${letter} out of the suite's command${letter === 'S' ? '' : '; -P, or PYTHONSAFEPATH=1 in its environment, still keeps its folder off the path'}.`,
  ]
}

/** The first flag of the interpreter at `index` that cuts it off; its own flags end where the program's name begins. */
function flagAfter(words: readonly string[], index: number): string[] {
  for (let at = index + 1; at < words.length; at++) {
    const word = words[at]!
    if (!/^-[a-zA-Z]/.test(word)) return []
    const [before = '', taker, value = ''] = word.split(/([cmWX])(.*)/s)
    if (/[IES]/.test(before)) return [word]
    if (taker === 'c' || taker === 'm') return []
    if (taker && value === '') at++
  }
  return []
}
