/** The audit as one page that needs nothing beside itself: no network, no other file. */
import { createHash } from 'node:crypto'
import { total } from '../../gate/coverage.ts'
import { wellFormed } from '../plain.ts'
import type { Audit, Group } from './audit.ts'
import { script, style } from './page.ts'
import { svgSparkline, trendHead, trendLines, trendRows } from './trend.ts'
import {
  acceptancesToSee,
  coverageSentence,
  ledgerSentence,
  scopeSentence,
  severityLine,
  severityOrder,
  shareOf,
  sinceSentence,
  stateOrder,
} from './words.ts'

/** Nothing may run but the page's own script; nothing may be loaded or sent. */
const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'; base-uri 'none'; form-action 'none'`

export function htmlAudit(audit: Audit, title: string): string {
  const since = sinceSentence(audit)
  const ledger = ledgerSentence(audit)
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${text(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Leak audit of ${text(title)}</title>
<style>${style}</style>
<header>
<h1>Leak audit <small>${text(title)}</small></h1>
<p>${text(scopeSentence(audit))}.</p>
${since === undefined ? '' : `<p class="since">${text(since)}</p>`}
${ledger === undefined ? '' : `<p>Against the ledger: ${text(ledger)}.</p>`}
</header>
<main>
<section class="cards" aria-label="Totals">
${severityOrder.map(s => `<div class="card ${s}"><b>${audit.severities[s]}</b><span>${s}</span></div>`).join('\n')}
<div class="card"><b>${shareOf(audit.coverage)}</b><span>leak coverage</span></div>
</section>
<section>
<h2>Leak coverage</h2>
<p>${text(coverageSentence(audit.coverage))}.</p>
${coverageBar(audit.coverage)}
<p class="legend">${stateOrder.map(s => `<span class="state ${s}">${s} ${audit.coverage[s]}</span>`).join(' ')}</p>
<div class="columns">
${groupTable('By category', audit.categories)}
${groupTable('By folder', audit.folders)}
</div>
</section>
${trend(audit)}
${acceptances(audit)}
${worst(audit)}
${live('findings', 'Findings', ['Severity', 'Rule', 'Where', 'What'])}
${live('sites', 'Acquisitions', ['State', 'Category', 'Where', 'Symbol'])}
${skipped(audit)}
</main>
<script type="application/json" id="data">${data(audit)}</script>
<script>${script}</script>
</html>
`
}

function coverageBar(coverage: Audit['coverage']): string {
  if (total(coverage) === 0) return ''
  const parts = stateOrder
    .filter(state => coverage[state] > 0)
    .map(state => `<i class="${state}" style="flex-grow:${coverage[state]}" title="${state}: ${coverage[state]}"></i>`)
  return `<div class="bar" role="img" aria-label="${text(stateOrder.map(s => `${coverage[s]} ${s}`).join(', '))}">${parts.join('')}</div>`
}

const groupTable = (heading: string, groups: readonly Group[]): string => `<div><h3>${heading}</h3>
<table><thead><tr><th scope="col">Name<th scope="col">Coverage<th scope="col" class="number">Findings</thead>
<tbody>${groups.map(g => `<tr><th scope="row">${text(g.name)}<td>${coverageBar(g.coverage)}<small>${shareOf(g.coverage)}</small><td class="number">${g.findings}`).join('')}</tbody></table></div>`

/** What moved, drawn and in words, beside the numbers. */
function trend({ trend: recorded }: Audit): string {
  if (recorded.length === 0) return ''
  const lines = trendLines(recorded).map(
    line => `<figure>${svgSparkline(line)}<figcaption>${line.name} ${line.words}</figcaption></figure>`,
  )
  return `<section><h2>Trend</h2><div class="columns"><div>${lines.join('')}</div>${plainTable(trendHead, trendRows(recorded))}</div></section>`
}

function acceptances(audit: Audit): string {
  const rows = acceptancesToSee(audit).map(({ state, acceptance: { fingerprint, rule, path, symbol, reason } }) => [
    fingerprint,
    state,
    `${rule} in ${symbol} of ${path}`,
    reason,
  ])
  if (rows.length === 0) return ''
  return `<section><h2>Acceptances to look at</h2>${plainTable(['Acceptance', 'State', 'Of', 'Reason'], rows)}</section>`
}

/** Its cells are text. */
const plainTable = (head: readonly string[], rows: readonly string[][]): string =>
  `<div class="scroll"><table><thead><tr>${head.map(h => `<th scope="col">${h}`).join('')}</thead><tbody>${rows.map(cells => `<tr>${cells.map(cell => `<td>${text(cell)}`).join('')}`).join('')}</tbody></table></div>`

const worst = ({ worst: files }: Audit): string =>
  files.length === 0
    ? ''
    : `<section><h2>Worst files</h2><ol>${files
        .slice(0, 20)
        .map(w => `<li><code>${text(w.path)}</code> <small>${severityLine(w.severities)}</small>`)
        .join('')}</ol></section>`

/** A table that the script fills from the data, page by page. */
const live = (id: string, heading: string, columns: string[]): string => `<section id="${id}">
<h2>${heading} <small class="count"></small></h2>
<p class="tools"><label>Filter <input type="search" placeholder="path, rule, category …"></label></p>
<div class="scroll"><table><thead><tr>${columns.map((c, i) => `<th scope="col"><button type="button" data-column="${i}">${c}</button>`).join('')}</thead><tbody></tbody></table></div>
<p class="pages"><button type="button" class="back">Back</button> <span aria-live="polite"></span> <button type="button" class="on">Next</button></p>
<noscript><p>This table is filled by the page’s own script.</p></noscript>
</section>`

const skipped = ({ skipped: files }: Audit): string =>
  files.length === 0
    ? ''
    : `<section><h2>Not scanned</h2><ul>${files.map(s => `<li><code>${text(s.path)}</code> ${text(s.reason)}`).join('')}</ul></section>`

/** Rows as arrays in the order of the columns; a script element ends at no text in them. */
const data = ({ findings, sites }: Audit): string =>
  JSON.stringify({
    findings: findings.map(f => [f.severity, f.rule, `${f.path}:${f.line}`, `${f.message} ${f.repair}`].map(upright)),
    sites: sites.map(s => [s.state, s.category, `${s.path}:${s.line}`, s.symbol].map(upright)),
  }).replaceAll('<', '\\u003c')

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text of a repository's in HTML: no markup, and no character that turns the line around. */
const text = (raw: string): string => upright(raw).replace(/[&<>"']/g, character => entities[character]!)

/** Without the marks that turn a line around: a name reads in the order in which it is written. */
const upright = (raw: string): string =>
  wellFormed(raw).replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
