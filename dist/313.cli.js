export const id = 313;
export const ids = [313];
export const modules = {

/***/ 313:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportCommand: () => (/* binding */ reportCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./src/changes/git.ts + 2 modules
var git = __webpack_require__(905);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/gate/acceptances.ts
var acceptances = __webpack_require__(5639);
// EXTERNAL MODULE: ./src/ledger/history.ts
var ledger_history = __webpack_require__(6757);
// EXTERNAL MODULE: ./src/pipeline/accepted.ts
var accepted = __webpack_require__(1253);
// EXTERNAL MODULE: ./src/pipeline/history.ts
var pipeline_history = __webpack_require__(290);
// EXTERNAL MODULE: ./src/pipeline/memories.ts
var pipeline_memories = __webpack_require__(5099);
// EXTERNAL MODULE: ./src/pipeline/scan-tree.ts
var scan_tree = __webpack_require__(2158);
// EXTERNAL MODULE: ./src/pipeline/trees.ts
var trees = __webpack_require__(6863);
// EXTERNAL MODULE: ./src/pipeline/world.ts
var pipeline_world = __webpack_require__(9174);
// EXTERNAL MODULE: ./src/gate/coverage.ts
var gate_coverage = __webpack_require__(9325);
// EXTERNAL MODULE: ./src/model/finding.ts
var finding = __webpack_require__(1300);
;// CONCATENATED MODULE: ./src/report/audit/audit.ts


/** How many recorded audits a report shows. */
const trendLength = 12;
function auditOf({ scan, standing, past, recorded }) {
    const { findings, sites, skipped, stats, suppressed } = scan;
    return {
        files: stats.files,
        filesWithFindings: new Set(findings.map(f => f.path)).size,
        skipped,
        severities: bySeverity(findings),
        coverage: (0,gate_coverage/* coverageOf */._5)(sites),
        categories: groups(findings, sites, one => one.category),
        folders: groups(findings, sites, ({ path }) => (0,gate_coverage/* folderOf */.yS)(path)),
        worst: worstFiles(findings),
        findings: findings.toSorted(worstFirst),
        sites,
        suppressed: suppressed.length,
        ...standing,
        ...(past && {
            since: {
                revision: past.revision,
                severities: bySeverity(past.scan.findings),
                coverage: (0,gate_coverage/* coverageOf */._5)(past.scan.sites),
            },
        }),
        trend: recorded.slice(-trendLength),
    };
}
/** What the history keeps of an audit. */
const auditEntry = ({ findings, sites }, commit, now) => ({
    at: now.toISOString(),
    commit,
    coverage: (0,gate_coverage/* coverageOf */._5)(sites),
    findings: bySeverity(findings),
});
const bySeverity = (findings) => Object.fromEntries(finding/* severities */.gO.map(s => [s, findings.filter(f => f.severity === s).length]));
function groups(findings, sites, nameOf) {
    const found = (0,gate_coverage/* grouped */.zD)(findings, nameOf);
    const acquired = (0,gate_coverage/* grouped */.zD)(sites, nameOf);
    return [...new Set([...found.keys(), ...acquired.keys()])]
        .map(name => ({
        name,
        findings: found.get(name)?.length ?? 0,
        coverage: (0,gate_coverage/* coverageOf */._5)(acquired.get(name) ?? []),
    }))
        .sort((a, b) => b.findings - a.findings || (a.name < b.name ? -1 : 1));
}
function worstFiles(findings) {
    const descending = finding/* severities */.gO.toReversed();
    return [...(0,gate_coverage/* grouped */.zD)(findings, f => f.path)]
        .map(([path, own]) => ({ path, severities: bySeverity(own) }))
        .sort((a, b) => descending.map(s => b.severities[s] - a.severities[s]).find(difference => difference !== 0) ??
        (a.path < b.path ? -1 : 1));
}
const worstFirst = (a, b) => finding/* severities */.gO.indexOf(b.severity) - finding/* severities */.gO.indexOf(a.severity) ||
    (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1);

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/report/plain.ts
var plain = __webpack_require__(206);
;// CONCATENATED MODULE: ./src/report/audit/page.ts
/** Style and script of the audit's page, as they stand in it. */
const style = `
:root{color-scheme:light dark;--ink:light-dark(#1c2128,#e6e8eb);--soft:light-dark(#59636e,#9aa4af);--ground:light-dark(#fff,#14181d);--card:light-dark(#f5f6f8,#1d232a);--line:light-dark(#d8dde3,#333c46);--critical:light-dark(#a3123f,#ff7b9c);--high:light-dark(#b3261e,#ff8a80);--medium:light-dark(#8a5a00,#f0b849);--low:light-dark(#59636e,#9aa4af);--proved:#2e8b57;--exercised:#3f7fbf;--unproved:#b9a05a;--leaks:#c8443a}
*{box-sizing:border-box}
body,html{margin:0}
html{background:var(--ground);color:var(--ink);font:15px/1.5 system-ui,sans-serif}
header,main{max-width:72rem;margin:0 auto;padding:1rem 1.25rem}
h1{font-size:1.7rem;margin:.5rem 0}h2{font-size:1.2rem;margin:2rem 0 .5rem}h3{font-size:1rem;margin:1rem 0 .25rem}
small,.since,.legend{color:var(--soft);font-weight:400}
.cards{display:flex;flex-wrap:wrap;gap:.75rem}
.card{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:.6rem 1rem;min-width:7rem}
.card b{display:block;font-size:1.6rem;line-height:1.2}.card span{color:var(--soft)}
.critical b,td.critical{color:var(--critical)}.high b,td.high{color:var(--high)}.medium b,td.medium{color:var(--medium)}.low b,td.low{color:var(--low)}
.bar{display:flex;height:.75rem;border-radius:.4rem;overflow:hidden;background:var(--line);min-width:6rem}
.bar i{flex-basis:0}
i.proved{background:var(--proved)}i.exercised{background:var(--exercised)}i.unproved{background:var(--unproved)}i.leaks{background:var(--leaks)}
.state::before{content:"";display:inline-block;width:.7rem;height:.7rem;border-radius:50%;margin:0 .3rem 0 .6rem;background:var(--line)}
.state.proved::before{background:var(--proved)}.state.exercised::before{background:var(--exercised)}.state.unproved::before{background:var(--unproved)}.state.leaks::before{background:var(--leaks)}
.spark{width:100%;height:3rem}.spark polyline{fill:none;stroke:var(--exercised);stroke-width:2;vector-effect:non-scaling-stroke}
figure{margin:.5rem 0}figcaption{color:var(--soft)}
.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(18rem,1fr));gap:0 2rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;padding:.35rem .5rem;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere;font-weight:400}
thead th{color:var(--soft);overflow-wrap:normal}th[scope=row]{font-weight:500}.number{text-align:right}
#findings td:nth-child(-n+2),#sites td:nth-child(-n+2){white-space:nowrap;overflow-wrap:normal}
td.where,code{font:13px/1.5 ui-monospace,monospace}
button,input{font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:.4rem;padding:.2rem .6rem}
th button{white-space:nowrap;overflow-wrap:normal;border:0;background:none;padding:0;cursor:pointer;color:inherit}
th[aria-sort] button::after{content:" ↑"}th[aria-sort=descending] button::after{content:" ↓"}
input{min-width:min(24rem,100%)}button:disabled{opacity:.4}
:focus-visible{outline:2px solid var(--exercised);outline-offset:2px}
`;
/** Fills a table from the data: filter, order by a column, a hundred rows at a time. */
const script = `
const data = JSON.parse(document.getElementById('data').textContent)
const rank = ['critical', 'high', 'medium', 'low', 'leaks', 'unproved', 'exercised', 'proved']
const order = (a, b) => (rank.includes(a) && rank.includes(b) ? rank.indexOf(a) - rank.indexOf(b) : a.localeCompare(b, 'en', { numeric: true }))
for (const id of ['findings', 'sites']) {
  const section = document.getElementById(id)
  const find = selector => section.querySelector(selector)
  const size = 100
  let rows = data[id]
  let from = 0
  const show = () => {
    find('tbody').replaceChildren(...rows.slice(from, from + size).map(cells => {
      const row = document.createElement('tr')
      cells.forEach((cell, i) => {
        const td = row.insertCell()
        td.textContent = cell
        td.dir = 'auto'
        if (i === 0) td.className = cell
        if (i === 2) td.className = 'where'
      })
      return row
    }))
    const last = Math.min(from + size, rows.length)
    find('.count').textContent = rows.length === data[id].length ? String(rows.length) : rows.length + ' of ' + data[id].length
    find('.pages span').textContent = rows.length === 0 ? 'none' : from + 1 + '–' + last
    find('.back').disabled = from === 0
    find('.on').disabled = last >= rows.length
  }
  const buttons = [...section.querySelectorAll('th button')]
  const arrange = () => {
    const words = find('input').value.toLowerCase().split(/\\s+/).filter(Boolean)
    rows = data[id].filter(cells => words.every(word => cells.some(cell => cell.toLowerCase().includes(word))))
    const by = buttons.find(button => button.parentElement.ariaSort)
    if (by) {
      const sign = by.parentElement.ariaSort === 'descending' ? -1 : 1
      rows.sort((a, b) => sign * order(a[by.dataset.column], b[by.dataset.column]))
    }
    from = 0
    show()
  }
  find('input').addEventListener('input', arrange)
  for (const button of buttons)
    button.addEventListener('click', () => {
      const heading = button.parentElement
      const next = heading.ariaSort === 'ascending' ? 'descending' : 'ascending'
      for (const other of buttons) other.parentElement.ariaSort = null
      heading.ariaSort = next
      arrange()
    })
  find('.back').addEventListener('click', () => { from -= size; show() })
  find('.on').addEventListener('click', () => { from += size; show() })
  show()
}
`;

// EXTERNAL MODULE: ./src/gate/words.ts
var gate_words = __webpack_require__(3178);
;// CONCATENATED MODULE: ./src/report/audit/words.ts
/** What every surface of the audit says in the same words. */



const severityOrder = finding/* severities */.gO.toReversed();
const stateOrder = finding/* siteStates */.gF;
/** `3 critical, 12 high`, without what there is none of; `none` for nothing. */
const severityLine = (counts) => severityOrder
    .filter(s => counts[s] > 0)
    .map(s => `${counts[s]} ${s}`)
    .join(', ') || 'none';
/** `61 % of 240 acquisitions are proved or exercised`. */
function coverageSentence(coverage) {
    const share = (0,gate_coverage/* releasedShare */.Pr)(coverage);
    const all = (0,gate_coverage/* total */.X5)(coverage);
    return share === undefined
        ? 'no acquisition was seen'
        : `${(0,gate_words/* formatShare */.T1)(share)} of ${(0,gate_words/* formatCount */.B4)(all, 'acquisition')} ${all === 1 ? 'is' : 'are'} proved or exercised`;
}
/** `61 %`; a dash where there is no acquisition. */
function shareOf(coverage) {
    const share = (0,gate_coverage/* releasedShare */.Pr)(coverage);
    return share === undefined ? '–' : (0,gate_words/* formatShare */.T1)(share);
}
/** What was looked at, in one sentence. */
const scopeSentence = ({ files, filesWithFindings, skipped, suppressed }) => [
    `${(0,gate_words/* formatCount */.B4)(files, 'file')} analysed, ${filesWithFindings} with findings`,
    ...(skipped.length > 0 ? [`${skipped.length} not scanned`] : []),
    ...(suppressed > 0 ? [`${(0,gate_words/* formatCount */.B4)(suppressed, 'finding')} suppressed in the code`] : []),
].join('; ');
/** `since v1.2: high 12 → 9, medium 40 → 41, leak coverage 55 % → 61 %`; undefined without a past. */
function sinceSentence({ severities: now, coverage, since }) {
    if (!since)
        return undefined;
    const moved = severityOrder
        .filter(s => now[s] !== since.severities[s])
        .map(s => `${s} ${since.severities[s]} → ${now[s]}`);
    const [before, after] = [since.coverage, coverage].map(shareOf);
    return `since ${since.revision}: ${[...moved, `leak coverage ${before} → ${after}`].join(', ')}`;
}
/** `3 findings accepted, 1 acceptance ends soon, 1 no longer needed`; undefined where the ledger has nothing to do with it. */
function ledgerSentence({ accepted, expiring, expired, stale }) {
    const parts = [
        accepted > 0 && `${(0,gate_words/* formatCount */.B4)(accepted, 'finding')} accepted`,
        expiring.length > 0 && `${(0,gate_words/* formatCount */.B4)(expiring.length, 'acceptance')} about to end`,
        expired.length > 0 && `${(0,gate_words/* formatCount */.B4)(expired.length, 'acceptance')} ended`,
        stale.length > 0 && `${(0,gate_words/* formatCount */.B4)(stale.length, 'acceptance')} no longer needed`,
    ].filter(Boolean);
    return parts.length === 0 ? undefined : parts.join(', ');
}
/** The acceptances that somebody has to do something about, each with what there is to say of it. */
const acceptancesToSee = ({ expired, expiring, stale }) => [
    ...expired.map(acceptance => ({ state: `ended on ${acceptance.expires}`, acceptance })),
    ...expiring.map(acceptance => ({ state: `ends on ${acceptance.expires}`, acceptance })),
    ...stale.map(acceptance => ({ state: 'no longer needed', acceptance })),
];

;// CONCATENATED MODULE: ./src/report/audit/trend.ts
/** The recorded audits as a table and as lines. */



const trendHead = ['Recorded', 'Commit', ...severityOrder, 'Leak coverage'];
/** A row a recorded audit, the oldest first. */
const trendRows = (trend) => trend.map(({ at, commit, findings, coverage }) => [
    at.slice(0, 10),
    commit.slice(0, 10),
    ...severityOrder.map(severity => String(findings[severity])),
    shareOf(coverage),
]);
/** What moves from audit to audit; nothing of what has not two points yet. */
function trendLines(trend) {
    const shares = trend.map(({ coverage }) => (0,gate_coverage/* releasedShare */.Pr)(coverage)).filter(share => share !== undefined);
    const findings = trend.map(audit => severityOrder.reduce((sum, severity) => sum + audit.findings[severity], 0));
    const lines = [
        { name: 'leak coverage', values: shares, words: fromTo(shares.map(gate_words/* formatShare */.T1)) },
        { name: 'findings', values: findings, words: fromTo(findings.map(String)) },
    ];
    return lines.filter(({ values }) => values.length > 1);
}
const fromTo = (words) => `${words[0]} → ${words.at(-1)}`;
const blocks = '▁▂▃▄▅▆▇█';
/** `▁▃▅█`: from the least value to the greatest. */
const sparkline = (values) => heights(values)
    .map(height => blocks[Math.round(height * (blocks.length - 1))])
    .join('');
/** The same as an image that says in words what it shows. */
function svgSparkline({ name, values, words }) {
    const points = heights(values).map((height, at) => `${round((at / (values.length - 1)) * 100)},${round(28 - height * 26)}`);
    return `<svg class="spark" viewBox="0 0 100 30" preserveAspectRatio="none" role="img" aria-label="${name}: ${words}, in ${(0,gate_words/* formatCount */.B4)(values.length, 'recorded audit')}"><polyline points="${points.join(' ')}"/></svg>`;
}
/** Each between 0 for the least and 1 for the greatest; halfway up where all are the same. */
function heights(values) {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return values.map(value => (most === least ? 0.5 : (value - least) / (most - least)));
}
const round = (value) => Math.round(value * 10) / 10;

;// CONCATENATED MODULE: ./src/report/audit/html.ts
/** The audit as one page that needs nothing beside itself: no network, no other file. */






/** Nothing may run but the page's own script; nothing may be loaded or sent. */
const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${(0,external_node_crypto_.createHash)('sha256').update(script).digest('base64')}'; base-uri 'none'; form-action 'none'`;
function htmlAudit(audit, title) {
    const since = sinceSentence(audit);
    const ledger = ledgerSentence(audit);
    return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${html_text(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Leak audit of ${html_text(title)}</title>
<style>${style}</style>
<header>
<h1>Leak audit <small>${html_text(title)}</small></h1>
<p>${html_text(scopeSentence(audit))}.</p>
${since === undefined ? '' : `<p class="since">${html_text(since)}</p>`}
${ledger === undefined ? '' : `<p>Against the ledger: ${html_text(ledger)}.</p>`}
</header>
<main>
<section class="cards" aria-label="Totals">
${severityOrder.map(s => `<div class="card ${s}"><b>${audit.severities[s]}</b><span>${s}</span></div>`).join('\n')}
<div class="card"><b>${shareOf(audit.coverage)}</b><span>leak coverage</span></div>
</section>
<section>
<h2>Leak coverage</h2>
<p>${html_text(coverageSentence(audit.coverage))}.</p>
${coverageBar(audit.coverage)}
<p class="legend">${stateOrder.map(s => `<span class="state ${s}">${s} ${audit.coverage[s]}</span>`).join(' ')}</p>
<div class="columns">
${groupTable('By category', audit.categories)}
${groupTable('By folder', audit.folders)}
</div>
</section>
${trend(audit)}
${html_acceptances(audit)}
${worst(audit)}
${live('findings', 'Findings', ['Severity', 'Rule', 'Where', 'What'])}
${live('sites', 'Acquisitions', ['State', 'Category', 'Where', 'Symbol'])}
${skipped(audit)}
</main>
<script type="application/json" id="data">${data(audit)}</script>
<script>${script}</script>
</html>
`;
}
function coverageBar(coverage) {
    if ((0,gate_coverage/* total */.X5)(coverage) === 0)
        return '';
    const parts = stateOrder
        .filter(state => coverage[state] > 0)
        .map(state => `<i class="${state}" style="flex-grow:${coverage[state]}" title="${state}: ${coverage[state]}"></i>`);
    return `<div class="bar" role="img" aria-label="${html_text(stateOrder.map(s => `${coverage[s]} ${s}`).join(', '))}">${parts.join('')}</div>`;
}
const groupTable = (heading, groups) => `<div><h3>${heading}</h3>
<table><thead><tr><th scope="col">Name<th scope="col">Coverage<th scope="col" class="number">Findings</thead>
<tbody>${groups.map(g => `<tr><th scope="row">${html_text(g.name)}<td>${coverageBar(g.coverage)}<small>${shareOf(g.coverage)}</small><td class="number">${g.findings}`).join('')}</tbody></table></div>`;
/** What moved, drawn and in words, beside the numbers. */
function trend({ trend: recorded }) {
    if (recorded.length === 0)
        return '';
    const lines = trendLines(recorded).map(line => `<figure>${svgSparkline(line)}<figcaption>${line.name} ${line.words}</figcaption></figure>`);
    return `<section><h2>Trend</h2><div class="columns"><div>${lines.join('')}</div>${plainTable(trendHead, trendRows(recorded))}</div></section>`;
}
function html_acceptances(audit) {
    const rows = acceptancesToSee(audit).map(({ state, acceptance: { fingerprint, rule, path, symbol, reason } }) => [
        fingerprint,
        state,
        `${rule} in ${symbol} of ${path}`,
        reason,
    ]);
    if (rows.length === 0)
        return '';
    return `<section><h2>Acceptances to look at</h2>${plainTable(['Acceptance', 'State', 'Of', 'Reason'], rows)}</section>`;
}
/** Its cells are text. */
const plainTable = (head, rows) => `<div class="scroll"><table><thead><tr>${head.map(h => `<th scope="col">${h}`).join('')}</thead><tbody>${rows.map(cells => `<tr>${cells.map(cell => `<td>${html_text(cell)}`).join('')}`).join('')}</tbody></table></div>`;
const worst = ({ worst: files }) => files.length === 0
    ? ''
    : `<section><h2>Worst files</h2><ol>${files
        .slice(0, 20)
        .map(w => `<li><code>${html_text(w.path)}</code> <small>${severityLine(w.severities)}</small>`)
        .join('')}</ol></section>`;
/** A table that the script fills from the data, page by page. */
const live = (id, heading, columns) => `<section id="${id}">
<h2>${heading} <small class="count"></small></h2>
<p class="tools"><label>Filter <input type="search" placeholder="path, rule, category …"></label></p>
<div class="scroll"><table><thead><tr>${columns.map((c, i) => `<th scope="col"><button type="button" data-column="${i}">${c}</button>`).join('')}</thead><tbody></tbody></table></div>
<p class="pages"><button type="button" class="back">Back</button> <span aria-live="polite"></span> <button type="button" class="on">Next</button></p>
<noscript><p>This table is filled by the page’s own script.</p></noscript>
</section>`;
const skipped = ({ skipped: files }) => files.length === 0
    ? ''
    : `<section><h2>Not scanned</h2><ul>${files.map(s => `<li><code>${html_text(s.path)}</code> ${html_text(s.reason)}`).join('')}</ul></section>`;
/** Rows as arrays in the order of the columns; a script element ends at no text in them. */
const data = ({ findings, sites }) => JSON.stringify({
    findings: findings.map(f => [f.severity, f.rule, `${f.path}:${f.line}`, `${f.message} ${f.repair}`].map(upright)),
    sites: sites.map(s => [s.state, s.category, `${s.path}:${s.line}`, s.symbol].map(upright)),
}).replaceAll('<', '\\u003c');
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Text of a repository's in HTML: no markup, and no character that turns the line around. */
const html_text = (raw) => upright(raw).replace(/[&<>"']/g, character => entities[character]);
/** Without the marks that turn a line around: a name reads in the order in which it is written. */
const upright = (raw) => (0,plain/* wellFormed */.ES)(raw).replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');

// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(4285);
;// CONCATENATED MODULE: ./src/report/audit/markdown.ts
/** The audit as Markdown, for an issue or a wiki. */



const worstShown = 20;
function markdownAudit(audit) {
    const since = sinceSentence(audit);
    const ledger = ledgerSentence(audit);
    const sentences = [
        scopeSentence(audit),
        `Findings: ${severityLine(audit.severities)}`,
        `Leak coverage: ${coverageSentence(audit.coverage)}`,
        ...(since === undefined ? [] : [since]),
        ...(ledger === undefined ? [] : [`Against the ledger: ${ledger}`]),
        ...trendLines(audit.trend).map(({ name, words }) => `Trend of ${name}: ${words}`),
    ];
    return `${[
        '# Leak audit',
        sentences.map(s => `- ${(0,markdown/* prose */.CS)(s)}`).join('\n'),
        ...part('Trend', trendTable(audit)),
        ...part('Acceptances to look at', acceptanceTable(audit)),
        ...part('Leak coverage by category', markdown_groupTable('Category', audit.categories)),
        ...part('Leak coverage by folder', markdown_groupTable('Folder', audit.folders)),
        ...part('Worst files', worstTable(audit)),
        ...part('Findings', findingTable(audit)),
        ...(audit.sites.length > 0 ? [(0,markdown/* folded */.TM)(`Acquisitions (${audit.sites.length})`, siteTable(audit))] : []),
        ...part('Not scanned', audit.skipped.map(s => `- ${(0,markdown/* code */.aY)(s.path)}: ${(0,markdown/* prose */.CS)(s.reason)}`).join('\n')),
    ].join('\n\n')}\n`;
}
const part = (heading, body) => (body === '' ? [] : [`## ${heading}`, body]);
const trendTable = ({ trend }) => trend.length === 0
    ? ''
    : (0,markdown/* table */.tp)(trendHead, trendRows(trend).map(cells => cells.map(markdown/* prose */.CS)));
function acceptanceTable(audit) {
    const rows = acceptancesToSee(audit).map(({ state, acceptance: { fingerprint, rule, path, symbol, reason } }) => [
        (0,markdown/* code */.aY)(fingerprint),
        (0,markdown/* prose */.CS)(state),
        `${(0,markdown/* code */.aY)(rule)} in ${(0,markdown/* code */.aY)(symbol)} of ${(0,markdown/* code */.aY)(path)}`,
        (0,markdown/* prose */.CS)(reason),
    ]);
    return rows.length === 0 ? '' : (0,markdown/* table */.tp)(['Acceptance', 'State', 'Of', 'Reason'], rows);
}
const markdown_groupTable = (kind, groups) => groups.length === 0
    ? ''
    : (0,markdown/* table */.tp)([kind, 'Findings', ...stateOrder, 'Coverage'], groups.map(g => [
        (0,markdown/* prose */.CS)(g.name),
        String(g.findings),
        ...stateOrder.map(s => String(g.coverage[s])),
        shareOf(g.coverage),
    ]));
const worstTable = ({ worst }) => worst.length === 0
    ? ''
    : (0,markdown/* table */.tp)(['File', 'Findings'], worst.slice(0, worstShown).map(w => [(0,markdown/* code */.aY)(w.path), severityLine(w.severities)]));
const findingTable = ({ findings }) => findings.length === 0
    ? ''
    : (0,markdown/* table */.tp)(['Where', 'Severity', 'Rule', 'What'], findings.map(f => [(0,markdown/* code */.aY)(`${f.path}:${f.line}`), f.severity, (0,markdown/* code */.aY)(f.rule), (0,markdown/* prose */.CS)(f.message)]));
const siteTable = ({ sites }) => (0,markdown/* table */.tp)(['Where', 'Category', 'State'], sites.map(s => [(0,markdown/* code */.aY)(`${s.path}:${s.line}`), (0,markdown/* prose */.CS)(s.category), s.state]));

// EXTERNAL MODULE: ./src/report/phrases.ts
var phrases = __webpack_require__(4792);
// EXTERNAL MODULE: ./src/report/terminal-parts.ts + 1 modules
var terminal_parts = __webpack_require__(6338);
;// CONCATENATED MODULE: ./src/report/audit/terminal.ts
/** The audit for a person at a terminal. */






const most = 10;
/** Numbers first, then the findings at high and above, every finding and acquisition with `verbose`. */
function terminalAudit(audit, settings) {
    const { finding, skipped, section } = (0,terminal_parts/* partsFor */._c)(settings);
    const { colors, verbose } = settings;
    const shown = verbose
        ? audit.findings
        : audit.findings.filter(f => f.severity === 'critical' || f.severity === 'high');
    const limited = (lines) => (verbose ? lines : (0,phrases/* listed */.KE)(lines, most));
    const since = sinceSentence(audit);
    const ledger = ledgerSentence(audit);
    return (0,terminal_parts/* page */.MY)([
        section('Audit', [
            scopeSentence(audit),
            `findings: ${severityLine(audit.severities)}`,
            `leak coverage: ${coverageSentence(audit.coverage)}`,
            ...(since === undefined ? [] : [(0,plain/* plain */.pj)(since)]),
            ...(ledger === undefined ? [] : [`against the ledger: ${ledger}`]),
        ]),
        section('Trend', terminal_trend(audit)),
        section('Acceptances to look at', limited(terminal_acceptances(audit))),
        section('Leak coverage by category', limited(rows(audit.categories))),
        section('Leak coverage by folder', limited(rows(audit.folders))),
        section('Worst files', limited(audit.worst.map(w => `${(0,plain/* plain */.pj)(w.path)}  ${colors.dim(severityLine(w.severities))}`))),
        section(verbose ? 'Findings' : 'Findings at high and above', shown.map(finding), '\n\n'),
        verbose
            ? section('Acquisitions', audit.sites.map(s => `${(0,plain/* plain */.pj)(s.path)}:${s.line}  ${s.category}  ${s.state}`))
            : '',
        section(`Not scanned: ${(0,gate_words/* formatCount */.B4)(audit.skipped.length, 'file')}`, [skipped(audit.skipped)]),
    ]);
}
/** The lines first, then the audits that they are drawn from. */
function terminal_trend({ trend: recorded }) {
    const cells = trendRows(recorded).map(([day, commit, ...counts]) => {
        const found = severityOrder.map((severity, at) => `${counts[at]} ${severity}`).join(', ');
        return `${day}  ${(0,plain/* plain */.pj)(commit)}  ${found}; leak coverage ${counts.at(-1)}`;
    });
    return [
        ...trendLines(recorded).map(({ name, values, words }) => `${name.padEnd(13)}  ${sparkline(values)}  ${words}`),
        ...cells,
    ];
}
const terminal_acceptances = (audit) => acceptancesToSee(audit).map(({ state, acceptance: { fingerprint, rule, path, symbol, reason } }) => (0,plain/* plain */.pj)(`${fingerprint}  ${state}: ${rule} in ${symbol} of ${path}: ${reason}`));
const rows = (groups) => (0,terminal_parts/* coverageRows */.oM)(groups, ({ findings }) => `; ${(0,gate_words/* formatCount */.B4)(findings, 'finding')}`);

// EXTERNAL MODULE: ./src/report/json.ts
var json = __webpack_require__(2794);
// EXTERNAL MODULE: ./src/commands/options.ts + 1 modules
var commands_options = __webpack_require__(5398);
;// CONCATENATED MODULE: ./src/commands/report.ts
/** `leakgate report`: a whole-repository audit, for people and for machines. */


















const formats = ['terminal', 'markdown', 'json', 'html'];
const reportCommand = (world, exit) => new esm/* Command */.uB('report')
    .description('audit the whole repository: findings, leak coverage, the worst files')
    .addOption((0,commands_options/* formatOption */.Bx)(formats))
    .addOption((0,commands_options/* outputOption */.xO)())
    .addOption(new esm/* Option */.c$('--html <file>', 'also write the audit as one page into a file'))
    .addOption(new esm/* Option */.c$('--since <revision>', 'compare with the same numbers at a revision'))
    .addOption(new esm/* Option */.c$('--record', 'keep these numbers on this machine, for the trend that reports show').default(false))
    .addOption((0,commands_options/* cacheOption */.Qt)())
    .addOption((0,commands_options/* verboseOption */.qM)())
    .action(async (options) => exit(await run(options, world)));
async function run(options, world) {
    const repo = await (0,git/* openRepository */.h)(world.cwd, world.env);
    const memories = (0,pipeline_memories/* memoriesOf */.j)(repo, world.env, options.cache);
    const audit = await auditRepository(repo, options, memories, world);
    memories.save();
    const title = (0,external_node_path_.basename)(repo.root);
    if (options.html !== undefined)
        await (0,commands_options/* deliver */.cK)(htmlAudit(audit, title), options.html, world);
    await (0,commands_options/* deliver */.cK)(written(audit, title, options, repo, world), options.output, world);
    return errors/* exitCodes */.hS.passed;
}
function written(audit, title, options, { root }, world) {
    switch (options.format) {
        case 'terminal':
            return terminalAudit(audit, (0,commands_options/* reportSettings */.kC)(world, root, { ...options, format: 'terminal' }));
        case 'markdown':
            return markdownAudit(audit);
        case 'html':
            return htmlAudit(audit, title);
        case 'json':
            return (0,json/* document */.Al)({ version: 1, audit });
    }
}
/** Both revisions are measured by the working tree's policy: otherwise a change of the policy would look like progress. */
async function auditRepository(repo, { since, record }, memories, world) {
    const tree = (0,trees/* treeOf */.g7)(repo, 'working tree', memories);
    const policies = await (0,trees/* loadPolicies */.hd)(tree);
    const ledger = await (0,trees/* loadLedgerOf */.tC)(tree);
    const open = (scan) => (0,accepted/* withoutAccepted */.I)(scan, ledger, (0,pipeline_world/* today */.E)(world));
    const all = await (0,scan_tree/* scanWhole */.j)(tree, policies);
    return auditOf({
        scan: open(all),
        standing: (0,acceptances/* standingOf */.YP)(all, ledger.ledger, policies.root, (0,pipeline_world/* today */.E)(world)),
        ...(since !== undefined && {
            past: { revision: since, scan: open(await (0,scan_tree/* scanWhole */.j)(await treeAt(since, repo, memories), policies)) },
        }),
        recorded: (await (record ? recorded(open(all), repo, policies, world) : (0,pipeline_history/* recall */.I)(repo))).filter(ledger_history/* isAudit */.CA),
    });
}
/** Throws 'unknown-revision'. */
async function treeAt(since, repo, memories) {
    const revision = await repo.resolve(since);
    if (revision === undefined)
        throw (0,errors/* userError */.IF)('unknown-revision', [since]);
    return (0,trees/* treeOf */.g7)(repo, revision, memories);
}
/** The history with today's numbers in it. */
async function recorded(scan, repo, policies, { now }) {
    const entry = auditEntry(scan, (await repo.resolve('HEAD')) ?? '', now());
    return (0,pipeline_history/* remember */.k)(repo, [entry], policies.root.history, now());
}


/***/ }),

/***/ 5639:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ expiryWarnings),
/* harmony export */   KC: () => (/* binding */ pendingAcceptances),
/* harmony export */   Mg: () => (/* binding */ unapprovedReasons),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   _d: () => (/* binding */ isExpired),
/* harmony export */   ky: () => (/* binding */ ledgerInForce),
/* harmony export */   x3: () => (/* binding */ selfExcuses)
/* harmony export */ });
/* harmony import */ var _ledger_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6413);
/* harmony import */ var _ledger_stricter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5995);
/* harmony import */ var _runtime_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3255);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3178);
/** Which acceptances count: those of the base branch, and what the change brings once somebody else agrees. */




/** The ledger that rules: the base branch's, or the change's own where that is approved or the developer's machine. */
const ledgerInForce = ({ ledger, headLedger, approved, local }) => headLedger && (approved || local) ? headLedger : ledger;
/** The acceptances that the change brings or loosens and that do not count yet. */
function pendingAcceptances({ ledger, headLedger, approved, local }) {
    return approved || local ? [] : loosenedAcceptances(ledger, headLedger);
}
function loosenedAcceptances(ledger, headLedger = ledger) {
    const before = new Map(ledger.acceptances.map(acceptance => [acceptance.fingerprint, acceptance]));
    return headLedger.acceptances.filter(acceptance => {
        const earlier = before.get(acceptance.fingerprint);
        return !earlier || (0,_ledger_stricter_js__WEBPACK_IMPORTED_MODULE_2__/* .stricterAcceptance */ .K6)(earlier, acceptance).expires !== acceptance.expires;
    });
}
/** Measurements that the change rewrites so that more would be excused: more growth, more left open, a test less. */
function loosenedMeasurements(ledger, headLedger = ledger) {
    const [before, after] = [ledger, headLedger].map(({ baseline }) => new Map(baseline.map(e => [(0,_ledger_files_js__WEBPACK_IMPORTED_MODULE_0__/* .entryKey */ .k2)(e), e])));
    const removed = ledger.baseline.filter(entry => !after.has((0,_ledger_files_js__WEBPACK_IMPORTED_MODULE_0__/* .entryKey */ .k2)(entry)));
    const loosened = headLedger.baseline.filter(entry => {
        const earlier = before.get((0,_ledger_files_js__WEBPACK_IMPORTED_MODULE_0__/* .entryKey */ .k2)(entry));
        return earlier ? !sameFacts((0,_ledger_stricter_js__WEBPACK_IMPORTED_MODULE_2__/* .stricterEntry */ .L7)(earlier, entry), entry) : excusesLeak(entry);
    });
    return [...removed, ...loosened];
}
const excusesLeak = ({ growth = 0, objects = 0, open }) => growth > 0 || objects > 0 || Object.keys(open).length > 0;
const sameFacts = (a, b) => excuses(a) === excuses(b);
/** What a looser entry could let through; times and peaks are held against budgets, not against the ledger. */
const excuses = ({ growth, objects, open, first }) => JSON.stringify([growth, objects, Object.entries(open).sort(), first.growth, first.peak]);
/** What the change excuses for itself, in words. */
function selfExcuses(input) {
    const { ledger, headLedger, policyChanged, local } = input;
    if (local)
        return [];
    const accepted = loosenedAcceptances(ledger, headLedger);
    const measured = loosenedMeasurements(ledger, headLedger);
    return [
        ...(policyChanged ? ['it edits the policy'] : []),
        ...accepted.map(({ rule, path, symbol, reason }) => `it accepts ${rule} in ${symbol} of ${path}: ${reason}`),
        ...(measured.length > 0
            ? [`it loosens ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(measured.length, 'measurement')}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formatList */ .ki)(measured.map(entry => entry.test))}`]
            : []),
    ];
}
/** What the change excuses for itself blocks until a maintainer agrees: else the next change would profit from it. */
function unapprovedReasons(input, excuses) {
    if (input.approved)
        return [];
    const { label } = input.policy.approval;
    return excuses.map(excuse => ({
        kind: 'unapproved',
        severity: 'high',
        blocks: true,
        message: `the change excuses itself, which counts only once it is approved: ${excuse}`,
        repair: `Take it back, or have a maintainer add the label “${label}”.`,
    }));
}
const isExpired = ({ expires }, today) => expires !== undefined && expires < today;
const dayLength = 86_400e3;
/** Whether an acceptance counts, but will not for long. */
const endsSoon = ({ expires }, { ledger }, today) => expires !== undefined && expires >= today && Date.parse(expires) - Date.parse(today) <= ledger.expiryWarning;
function standingOf({ findings, skipped }, { acceptances }, policy, today) {
    const found = new Set(findings.map(({ fingerprint }) => fingerprint));
    const unread = new Set(skipped.map(({ path }) => path));
    const used = acceptances.filter(({ fingerprint }) => found.has(fingerprint));
    return {
        accepted: used.filter(acceptance => !isExpired(acceptance, today)).length,
        // What only the harness saw is not to be found by reading.
        stale: acceptances.filter(({ fingerprint, rule, path }) => !found.has(fingerprint) && rule !== _runtime_js__WEBPACK_IMPORTED_MODULE_1__/* .leftOpenRule */ .gA && !unread.has(path)),
        expiring: used.filter(acceptance => endsSoon(acceptance, policy, today)),
        expired: used.filter(acceptance => isExpired(acceptance, today)),
    };
}
/** Says of acceptances that end soon that they do. */
function expiryWarnings(acceptances, { policy, today }) {
    return acceptances
        .filter(acceptance => endsSoon(acceptance, policy, today))
        .map(({ expires, rule, path, symbol }) => ({
        kind: 'expired acceptance',
        severity: 'low',
        blocks: false,
        message: `the acceptance of ${rule} in ${symbol} of ${path} ends on ${expires}, in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)((Date.parse(expires) - Date.parse(today)) / dayLength, 'day')}`,
        repair: 'Fix the leak before, or extend the acceptance: leakgate ledger.',
        path,
    }));
}


/***/ }),

/***/ 6757:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ isAudit),
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   R3: () => (/* binding */ prune),
/* harmony export */   p2: () => (/* binding */ historyFile),
/* harmony export */   vN: () => (/* binding */ added),
/* harmony export */   wn: () => (/* binding */ writeHistory)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7597);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1300);
/* harmony import */ var _stricter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5995);
/** Runs over time, for trends: one JSON line each in a file that git ignores, kept within the policy's bounds. */



/** Below the ledger's folder. */
const historyFile = 'history.jsonl';
const run = { at: zod__WEBPACK_IMPORTED_MODULE_0__/* .datetime */ .w$(), commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() };
const counts = (names) => zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(names), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(0));
const testEntry = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    ...run,
    suite: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    test: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    growth: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    peak: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    duration: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
});
const auditEntry = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ...run, coverage: counts(_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .siteStates */ .gF), findings: counts(_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO) });
const entry = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([testEntry, auditEntry]);
function readHistory(text) {
    const reading = { entries: [], corrupt: [] };
    for (const line of text.split('\n').filter(l => l.trim() !== '')) {
        const parsed = parsedLine(line);
        if (parsed)
            reading.entries.push(parsed);
        else
            reading.corrupt.push(line);
    }
    return reading;
}
function parsedLine(line) {
    try {
        const { data } = entry.safeParse(JSON.parse(line));
        return data && (0,_stricter_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .sw)(data);
    }
    catch {
        return undefined;
    }
}
const writeHistory = (entries) => entries.map(e => `${JSON.stringify(e)}\n`).join('');
/** What a run adds: an entry a test that was judged, and one (test `*`) for the suite as a whole. */
function entriesOf({ suites, measurements }, commit, now) {
    const at = now.toISOString();
    return [
        ...suites.map(s => ({ at, commit, suite: s.suite, test: '*', peak: s.peak, duration: s.duration })),
        ...measurements.map(m => (0,_stricter_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .sw)({
            at,
            commit,
            suite: m.suite,
            test: m.test,
            growth: m.growth?.bytes,
            peak: m.peak,
            duration: m.duration,
        })),
    ];
}
/** Whether an entry tells of a whole repository. */
const isAudit = (entry) => 'coverage' in entry;
/** What is known and what is new: of several audits of one commit only the last, as they differ by no change. */
function added(known, entries) {
    const audited = new Set(entries.filter(isAudit).map(({ commit }) => commit));
    return [...known.filter(entry => !isAudit(entry) || !audited.has(entry.commit)), ...entries];
}
/** The newest entries within the policy's age (milliseconds) and number; the many of tests push no audit out. */
function prune(entries, bounds, now) {
    const oldest = new Date(now.getTime() - bounds.retention).toISOString();
    const young = entries.filter(({ at }) => at >= oldest).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    const newest = (audits) => young.filter(entry => isAudit(entry) === audits).slice(-bounds.entries);
    const kept = new Set([...newest(true), ...newest(false)]);
    return young.filter(entry => kept.has(entry));
}


/***/ }),

/***/ 1253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ withoutAccepted),
/* harmony export */   jw: () => (/* binding */ withAcceptances),
/* harmony export */   nT: () => (/* binding */ isOpen)
/* harmony export */ });
/* harmony import */ var _gate_acceptances_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5639);
/** A scan on its own has no verdict; what the ledger accepts is told all the same, as the least of findings. */

/** @param today `YYYY-MM-DD`; an acceptance that has expired by then does not count */
function withAcceptances(result, reading, today) {
    const reasons = reasonsInForce(reading, today);
    const findings = result.findings.map(finding => {
        const reason = reasons.get(finding.fingerprint);
        if (reason === undefined)
            return finding;
        return { ...finding, severity: 'low', message: `${finding.message} Accepted: ${reason}` };
    });
    return { ...result, findings };
}
/** The same without what is accepted. */
function withoutAccepted(result, reading, today) {
    return { ...result, findings: result.findings.filter(isOpen(reading, today)) };
}
/** True for a finding that nothing in force accepts. */
function isOpen(reading, today) {
    const reasons = reasonsInForce(reading, today);
    return ({ fingerprint }) => !reasons.has(fingerprint);
}
const reasonsInForce = ({ ledger }, today) => new Map(ledger.acceptances.filter(a => !(0,_gate_acceptances_js__WEBPACK_IMPORTED_MODULE_0__/* .isExpired */ ._d)(a, today)).map(a => [a.fingerprint, a.reason]));


/***/ }),

/***/ 290:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ recall),
/* harmony export */   k: () => (/* binding */ remember)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3916);
/* harmony import */ var _ledger_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6757);
/* harmony import */ var _ledger_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8645);
/* harmony import */ var _ledger_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(492);
/** The history of measured and audited runs, in a file below the ledger that stays on this machine. */






const fileOf = ({ root }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, _ledger_names_js__WEBPACK_IMPORTED_MODULE_5__/* .ledgerFolder */ .G0, _ledger_history_js__WEBPACK_IMPORTED_MODULE_3__/* .historyFile */ .p2);
/** What was recorded, the oldest first; nothing where nothing ever was. */
const recall = async (repo) => (await read(repo)).entries;
const read = async (repo) => (0,_ledger_history_js__WEBPACK_IMPORTED_MODULE_3__/* .readHistory */ .Lu)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(fileOf(repo), 'utf8').catch(() => ''));
/**
 * Adds entries within the policy's bounds and gives what is kept. Lines that cannot be read are set aside in a file
 * beside it. Throws a surroundings error where the disk refuses.
 */
async function remember(repo, entries, bounds, now) {
    const file = fileOf(repo);
    const before = await read(repo);
    const kept = (0,_ledger_history_js__WEBPACK_IMPORTED_MODULE_3__/* .prune */ .R3)((0,_ledger_history_js__WEBPACK_IMPORTED_MODULE_3__/* .added */ .vN)(before.entries, entries), bounds, now);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        await ignoreBeside(file);
        if (before.corrupt.length > 0)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(`${file}.corrupt`, `${before.corrupt.join('\n')}\n`);
        await (0,_ledger_store_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .fR)(file, (0,_ledger_history_js__WEBPACK_IMPORTED_MODULE_3__/* .writeHistory */ .wn)(kept));
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .surroundingsError */ .Ce)('ledger-not-written', [error.message], { path: file });
    }
    return kept;
}
/** Has git ignore the history, unless the team has its own rules for the folder. */
async function ignoreBeside(file) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), '.gitignore'), `${_ledger_history_js__WEBPACK_IMPORTED_MODULE_3__/* .historyFile */ .p2}*\n`, { flag: 'wx' }).catch(error => {
        if (error.code !== 'EEXIST')
            throw error;
    });
}


/***/ }),

/***/ 5099:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ Memories),
/* harmony export */   j: () => (/* binding */ memoriesOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _scan_project_memory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1320);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(311);
/* harmony import */ var _cache_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7225);
/**
 * Where what was learnt of a project's files is kept from run to run: in the user's own cache folder, out of reach of
 * what a pull request brings. Nothing depends on it: what cannot be read is learnt anew, what cannot be written is not.
 */






/** Milliseconds after which a file that nobody wrote is removed: what an older leakgate or a deleted project left. */
const lifetime = 30 * 24 * 3600 * 1000;
class Memories {
    folder;
    project;
    opened = new Map();
    /** @param folder where they are kept; without one they last as long as the process */
    constructor(folder, project) {
        this.folder = folder;
        this.project = project;
    }
    /** What was learnt under the same build of leakgate with the same resources and limits. */
    for({ resources, maxFileSize }) {
        const key = JSON.stringify([_version_js__WEBPACK_IMPORTED_MODULE_3__/* .build */ .j, this.project, resources, maxFileSize]);
        const name = `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(key).digest('hex').slice(0, 32)}.json`;
        const known = this.opened.get(name);
        if (known)
            return known.memory;
        const before = this.read(name);
        const memory = remembered(before);
        this.opened.set(name, { memory, before });
        return memory;
    }
    /** Writes what is new. */
    save() {
        const { folder } = this;
        if (folder === undefined)
            return;
        try {
            for (const [name, { memory, before }] of this.opened) {
                const text = memory.toText();
                if (text !== before)
                    write(folder, name, text);
            }
        }
        catch {
            // A full disk or a folder of somebody else's costs time, not truth.
        }
    }
    read(name) {
        try {
            return this.folder === undefined ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.folder, name), 'utf8');
        }
        catch {
            return undefined;
        }
    }
}
/** @param asked false after --no-cache */
const memoriesOf = ({ root }, env, asked) => new Memories(asked ? (0,_cache_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .cacheFolder */ .n)(env) : undefined, root);
function remembered(text) {
    if (text === undefined)
        return new _scan_project_memory_js__WEBPACK_IMPORTED_MODULE_5__/* .Memory */ .ce();
    try {
        return _scan_project_memory_js__WEBPACK_IMPORTED_MODULE_5__/* .Memory */ .ce.from(text);
    }
    catch {
        return new _scan_project_memory_js__WEBPACK_IMPORTED_MODULE_5__/* .Memory */ .ce();
    }
}
/** Whole or not at all: two runs may write at once. */
function write(folder, name, text) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true, mode: 0o700 });
    const aside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${name}.${process.pid}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(aside, text, { mode: 0o600 });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(aside, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
    const oldest = Date.now() - lifetime;
    for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder)) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry);
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file);
        if (found.isFile() && found.mtimeMs < oldest)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(file, { force: true });
    }
}


/***/ })

};
