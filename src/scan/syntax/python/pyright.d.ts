/** Types of the bundled parser (scripts/bundle-parser.mjs). Its enums are `const`, so their objects are typed here. */
declare module '#pyright-parser' {
  type Nodes = typeof import('@zzzen/pyright-internal/dist/parser/parseNodes')
  type Tokens = typeof import('@zzzen/pyright-internal/dist/parser/tokenizerTypes')

  type Members<E> = { readonly [K in keyof E]: E[K] }

  export const ParseNodeType: Members<Nodes['ParseNodeType']>
  export const ArgCategory: Members<Nodes['ArgCategory']>
  export const ParamCategory: Members<Nodes['ParamCategory']>
  export const KeywordType: Members<Tokens['KeywordType']>
  export const OperatorType: Members<Tokens['OperatorType']>
  export { DiagnosticSink } from '@zzzen/pyright-internal/dist/common/diagnosticSink'
  export { ParseOptions, Parser } from '@zzzen/pyright-internal/dist/parser/parser'
}
