#!/usr/bin/env node
// Parses files and does nothing else, with leakgate's own parsers: what is left of leakgate's time is its own.
//   node bench/scan/parse-only.mjs python|javascript FILE…
import { readFileSync } from 'node:fs'

const [language, ...files] = process.argv.slice(2)
const parse = language === 'python' ? await pythonParser() : await javascriptParser()
for (const path of files) parse(readFileSync(path, 'utf8'), path)

async function pythonParser() {
  const { DiagnosticSink, ParseOptions, Parser } = await import('#pyright-parser')
  return text => new Parser().parseSourceFile(text, new ParseOptions(), new DiagnosticSink())
}

async function javascriptParser() {
  const { parse } = await import('@babel/parser')
  return (text, path) =>
    parse(text, {
      sourceType: 'unambiguous',
      errorRecovery: true,
      attachComment: false,
      plugins: ['decorators', /\.[cm]?tsx?$/.test(path) ? 'typescript' : 'jsx'],
    })
}
