// Bundles Pyright's parser into one small ES module (build/pyright-parser.mjs), without its message catalogues: 1.4 MB in
// fifteen languages that are never shown. The catalogue's lookup is replaced by the key itself (see the entry below).
import { existsSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const outfile = join(root, 'build', 'pyright-parser.mjs')
const self = fileURLToPath(import.meta.url)
const lock = join(root, 'package-lock.json')
const fresh = existsSync(outfile) && [self, lock].every(f => statSync(f).mtimeMs <= statSync(outfile).mtimeMs)

const entry = `
import { setGetRawString } from '@zzzen/pyright-internal/dist/localization/localize'
setGetRawString(key => key)
export { Parser, ParseOptions } from '@zzzen/pyright-internal/dist/parser/parser'
export { DiagnosticSink } from '@zzzen/pyright-internal/dist/common/diagnosticSink'
export { ParseNodeType, ArgCategory, ParamCategory } from '@zzzen/pyright-internal/dist/parser/parseNodes'
export { KeywordType, OperatorType } from '@zzzen/pyright-internal/dist/parser/tokenizerTypes'
`

if (!fresh) {
  const { metafile } = await build({
    stdin: { contents: entry, resolveDir: root, loader: 'js' },
    outfile,
    bundle: true,
    metafile: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: { js: "import{createRequire as __require}from'node:module';const require=__require(import.meta.url);" },
    plugins: [
      {
        name: 'empty-message-catalogues',
        setup(b) {
          b.onLoad({ filter: /package\.nls\..*\.json$/ }, () => ({ contents: '{}', loader: 'json' }))
        },
      },
    ],
  })
  // What went in, for the licences of dist/.
  writeFileSync(join(root, 'build', 'pyright-parser.inputs.json'), JSON.stringify(Object.keys(metafile.inputs)))
}
