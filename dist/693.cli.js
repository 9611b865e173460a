export const id = 693;
export const ids = [693];
export const modules = {

/***/ 9693:
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
// EXTERNAL MODULE: ./src/pipeline/accepted.ts
var pipeline_accepted = __webpack_require__(1253);
// EXTERNAL MODULE: ./src/pipeline/memories.ts
var pipeline_memories = __webpack_require__(5099);
// EXTERNAL MODULE: ./src/pipeline/scan-tree.ts
var scan_tree = __webpack_require__(2158);
// EXTERNAL MODULE: ./src/pipeline/trees.ts
var trees = __webpack_require__(6863);
// EXTERNAL MODULE: ./src/pipeline/world.ts
var pipeline_world = __webpack_require__(9174);
// EXTERNAL MODULE: ./src/model/finding.ts
var finding = __webpack_require__(1300);
;// CONCATENATED MODULE: ./src/report/audit/audit.ts
/** The numbers of a whole-repository audit, counted once for every surface. */

/**
 * @param scan the whole repository, without what the ledger accepts
 * @param accepted how many findings the ledger accepts
 * @param past the same repository at an earlier revision
 */
function auditOf(scan, accepted, past) {
    const { findings, sites, skipped, stats, suppressed } = scan;
    return {
        files: stats.files,
        filesWithFindings: new Set(findings.map(f => f.path)).size,
        skipped,
        severities: bySeverity(findings),
        coverage: byState(sites),
        categories: groups(findings, sites, one => one.category),
        folders: groups(findings, sites, ({ path }) => folderOf(path)),
        worst: worstFiles(findings),
        findings: findings.toSorted(worstFirst),
        sites,
        accepted,
        suppressed: suppressed.length,
        ...(past && {
            since: {
                revision: past.revision,
                severities: bySeverity(past.scan.findings),
                coverage: byState(past.scan.sites),
            },
        }),
    };
}
/** The share of acquisitions that are proved or exercised, 0 to 1; undefined where there are none. */
function covered(coverage) {
    const all = finding/* siteStates */.gF.reduce((sum, state) => sum + coverage[state], 0);
    return all === 0 ? undefined : (coverage.proved + coverage.exercised) / all;
}
const bySeverity = (findings) => Object.fromEntries(finding/* severities */.gO.map(s => [s, findings.filter(f => f.severity === s).length]));
const byState = (sites) => Object.fromEntries(finding/* siteStates */.gF.map(state => [state, sites.filter(s => s.state === state).length]));
function groups(findings, sites, nameOf) {
    const found = grouped(findings, nameOf);
    const acquired = grouped(sites, nameOf);
    return [...new Set([...found.keys(), ...acquired.keys()])]
        .map(name => ({
        name,
        findings: found.get(name)?.length ?? 0,
        coverage: byState(acquired.get(name) ?? []),
    }))
        .sort((a, b) => b.findings - a.findings || (a.name < b.name ? -1 : 1));
}
function grouped(items, nameOf) {
    const all = new Map();
    for (const item of items) {
        const name = nameOf(item);
        const list = all.get(name);
        if (list)
            list.push(item);
        else
            all.set(name, [item]);
    }
    return all;
}
const folderOf = (path) => path.split('/').slice(0, -1).slice(0, 2).join('/') || '.';
function worstFiles(findings) {
    const descending = finding/* severities */.gO.toReversed();
    return [...grouped(findings, f => f.path)]
        .map(([path, own]) => ({ path, severities: bySeverity(own) }))
        .sort((a, b) => descending.map(s => b.severities[s] - a.severities[s]).find(difference => difference !== 0) ??
        (a.path < b.path ? -1 : 1));
}
const worstFirst = (a, b) => finding/* severities */.gO.indexOf(b.severity) - finding/* severities */.gO.indexOf(a.severity) ||
    (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1);

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/gate/words.ts
var words = __webpack_require__(3178);
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
small,.trend,.legend{color:var(--soft);font-weight:400}
.cards{display:flex;flex-wrap:wrap;gap:.75rem}
.card{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:.6rem 1rem;min-width:7rem}
.card b{display:block;font-size:1.6rem;line-height:1.2}.card span{color:var(--soft)}
.critical b,td.critical{color:var(--critical)}.high b,td.high{color:var(--high)}.medium b,td.medium{color:var(--medium)}.low b,td.low{color:var(--low)}
.bar{display:flex;height:.75rem;border-radius:.4rem;overflow:hidden;background:var(--line);min-width:6rem}
.bar i{flex-basis:0}
i.proved{background:var(--proved)}i.exercised{background:var(--exercised)}i.unproved{background:var(--unproved)}i.leaks{background:var(--leaks)}
.state::before{content:"";display:inline-block;width:.7rem;height:.7rem;border-radius:50%;margin:0 .3rem 0 .6rem;background:var(--line)}
.state.proved::before{background:var(--proved)}.state.exercised::before{background:var(--exercised)}.state.unproved::before{background:var(--unproved)}.state.leaks::before{background:var(--leaks)}
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
    const share = covered(coverage);
    const all = stateOrder.reduce((sum, state) => sum + coverage[state], 0);
    return share === undefined
        ? 'no acquisition was seen'
        : `${(0,words/* formatShare */.T1)(share)} of ${(0,words/* formatCount */.B4)(all, 'acquisition')} ${all === 1 ? 'is' : 'are'} proved or exercised`;
}
/** What was looked at, in one sentence. */
const scopeSentence = ({ files, filesWithFindings, skipped, accepted, suppressed }) => [
    `${(0,words/* formatCount */.B4)(files, 'file')} analysed, ${filesWithFindings} with findings`,
    ...(skipped.length > 0 ? [`${skipped.length} not scanned`] : []),
    ...(accepted > 0 ? [`${(0,words/* formatCount */.B4)(accepted, 'finding')} accepted in the ledger`] : []),
    ...(suppressed > 0 ? [`${(0,words/* formatCount */.B4)(suppressed, 'finding')} suppressed in the code`] : []),
].join('; ');
/** `since v1.2: high 12 → 9, medium 40 → 41, leak coverage 55 % → 61 %`; undefined without a past. */
function trendSentence({ severities: now, coverage, since }) {
    if (!since)
        return undefined;
    const moved = severityOrder
        .filter(s => now[s] !== since.severities[s])
        .map(s => `${s} ${since.severities[s]} → ${now[s]}`);
    const [before, after] = [covered(since.coverage), covered(coverage)].map(share => share === undefined ? 'none' : (0,words/* formatShare */.T1)(share));
    return `since ${since.revision}: ${[...moved, `leak coverage ${before} → ${after}`].join(', ')}`;
}
/** `3 proved, 0 exercised, 1 unproved, 1 leaks` */
const states = (coverage) => stateOrder.map(s => `${coverage[s]} ${s}`).join(', ');

;// CONCATENATED MODULE: ./src/report/audit/html.ts
/** The audit as one page that needs nothing beside itself: no network, no other file. */






/** Nothing may run but the page's own script; nothing may be loaded or sent. */
const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${(0,external_node_crypto_.createHash)('sha256').update(script).digest('base64')}'; base-uri 'none'; form-action 'none'`;
function htmlAudit(audit, title) {
    const trend = trendSentence(audit);
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
${trend === undefined ? '' : `<p class="trend">${html_text(trend)}</p>`}
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
const shareOf = (coverage) => {
    const share = covered(coverage);
    return share === undefined ? '–' : (0,words/* formatShare */.T1)(share);
};
function coverageBar(coverage) {
    const all = stateOrder.reduce((sum, state) => sum + coverage[state], 0);
    if (all === 0)
        return '';
    const parts = stateOrder
        .filter(state => coverage[state] > 0)
        .map(state => `<i class="${state}" style="flex-grow:${coverage[state]}" title="${state}: ${coverage[state]}"></i>`);
    return `<div class="bar" role="img" aria-label="${html_text(stateOrder.map(s => `${coverage[s]} ${s}`).join(', '))}">${parts.join('')}</div>`;
}
const groupTable = (heading, groups) => `<div><h3>${heading}</h3>
<table><thead><tr><th scope="col">Name<th scope="col">Coverage<th scope="col" class="number">Findings</thead>
<tbody>${groups.map(g => `<tr><th scope="row">${html_text(g.name)}<td>${coverageBar(g.coverage)}<small>${shareOf(g.coverage)}</small><td class="number">${g.findings}`).join('')}</tbody></table></div>`;
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
    const trend = trendSentence(audit);
    const sentences = [
        scopeSentence(audit),
        `Findings: ${severityLine(audit.severities)}`,
        `Leak coverage: ${coverageSentence(audit.coverage)}`,
        ...(trend === undefined ? [] : [trend]),
    ];
    return `${[
        '# Leak audit',
        sentences.map(s => `- ${(0,markdown/* prose */.CS)(s)}`).join('\n'),
        ...part('Leak coverage by category', markdown_groupTable('Category', audit.categories)),
        ...part('Leak coverage by folder', markdown_groupTable('Folder', audit.folders)),
        ...part('Worst files', worstTable(audit)),
        ...part('Findings', findingTable(audit)),
        ...(audit.sites.length > 0 ? [(0,markdown/* folded */.TM)(`Acquisitions (${audit.sites.length})`, siteTable(audit))] : []),
        ...part('Not scanned', audit.skipped.map(s => `- ${(0,markdown/* code */.aY)(s.path)}: ${(0,markdown/* prose */.CS)(s.reason)}`).join('\n')),
    ].join('\n\n')}\n`;
}
const part = (heading, body) => (body === '' ? [] : [`## ${heading}`, body]);
const markdown_groupTable = (kind, groups) => groups.length === 0
    ? ''
    : (0,markdown/* table */.tp)([kind, 'Findings', ...stateOrder, 'Coverage'], groups.map(g => [(0,markdown/* prose */.CS)(g.name), String(g.findings), ...stateOrder.map(s => String(g.coverage[s])), markdown_shareOf(g)]));
function markdown_shareOf({ coverage }) {
    const share = covered(coverage);
    return share === undefined ? '' : (0,words/* formatShare */.T1)(share);
}
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
    const trend = trendSentence(audit);
    return (0,terminal_parts/* page */.MY)([
        section('Audit', [
            scopeSentence(audit),
            `findings: ${severityLine(audit.severities)}`,
            `leak coverage: ${coverageSentence(audit.coverage)}`,
            ...(trend === undefined ? [] : [(0,plain/* plain */.pj)(trend)]),
        ]),
        section('Leak coverage by category', rows(audit.categories)),
        section('Leak coverage by folder', rows(audit.folders)),
        section('Worst files', audit.worst.slice(0, most).map(w => `${(0,plain/* plain */.pj)(w.path)}  ${colors.dim(severityLine(w.severities))}`)),
        section(verbose ? 'Findings' : 'Findings at high and above', shown.map(finding), '\n\n'),
        verbose
            ? section('Acquisitions', audit.sites.map(s => `${(0,plain/* plain */.pj)(s.path)}:${s.line}  ${s.category}  ${s.state}`))
            : '',
        section(`Not scanned: ${(0,words/* formatCount */.B4)(audit.skipped.length, 'file')}`, [skipped(audit.skipped)]),
    ]);
}
function rows(groups) {
    const shown = groups.slice(0, most);
    const width = Math.max(0, ...shown.map(g => (0,plain/* plain */.pj)(g.name).length));
    const left = groups.length - shown.length;
    return [
        ...shown.map(g => `${(0,plain/* plain */.pj)(g.name).padEnd(width)}  ${share(g.coverage)}  ${states(g.coverage)}; ${(0,words/* formatCount */.B4)(g.findings, 'finding')}`),
        ...(left > 0 ? [`and ${left} more`] : []),
    ];
}
const share = (coverage) => (0,phrases/* bar */.M0)({ used: covered(coverage) ?? 0, limit: 1 }, 10);

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
    .addOption((0,commands_options/* cacheOption */.Qt)())
    .addOption((0,commands_options/* verboseOption */.qM)())
    .action(async (options) => exit(await run(options, world)));
async function run(options, world) {
    const repo = await (0,git/* openRepository */.h)(world.cwd, world.env);
    const memories = (0,pipeline_memories/* memoriesOf */.j)(repo, world.env, options.cache);
    const audit = await auditRepository(repo, options.since, memories, world);
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
async function auditRepository(repo, since, memories, world) {
    const tree = (0,trees/* treeOf */.g7)(repo, 'working tree');
    const policies = await (0,trees/* loadPolicies */.hd)(tree);
    const ledger = await (0,trees/* loadLedgerOf */.tC)(tree);
    const all = await scanAll(repo, 'working tree', policies, memories);
    const open = (0,pipeline_accepted/* withoutAccepted */.I)(all, ledger, (0,pipeline_world/* today */.E)(world));
    const accepted = all.findings.length - open.findings.length;
    if (since === undefined)
        return auditOf(open, accepted);
    const revision = await repo.resolve(since);
    if (revision === undefined)
        throw (0,errors/* userError */.IF)('unknown-revision', [since]);
    const scan = (0,pipeline_accepted/* withoutAccepted */.I)(await scanAll(repo, revision, policies, memories), ledger, (0,pipeline_world/* today */.E)(world));
    return auditOf(open, accepted, { revision: since, scan });
}
async function scanAll(repo, at, policies, memories) {
    const tree = (0,trees/* treeOf */.g7)(repo, at, memories);
    return (0,scan_tree/* scanTree */.wp)(tree, (0,scan_tree/* scannable */.Gd)(await tree.list(), policies), policies, false);
}


/***/ }),

/***/ 5639:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ expiryWarnings),
/* harmony export */   KC: () => (/* binding */ pendingAcceptances),
/* harmony export */   Mg: () => (/* binding */ unapprovedReasons),
/* harmony export */   _d: () => (/* binding */ isExpired),
/* harmony export */   ky: () => (/* binding */ ledgerInForce),
/* harmony export */   x3: () => (/* binding */ selfExcuses)
/* harmony export */ });
/* harmony import */ var _ledger_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6413);
/* harmony import */ var _ledger_stricter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5995);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3178);
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
        return !earlier || (0,_ledger_stricter_js__WEBPACK_IMPORTED_MODULE_1__/* .stricterAcceptance */ .K6)(earlier, acceptance).expires !== acceptance.expires;
    });
}
/** Measurements that the change rewrites so that more would be excused: more growth, more left open, a test less. */
function loosenedMeasurements(ledger, headLedger = ledger) {
    const [before, after] = [ledger, headLedger].map(({ baseline }) => new Map(baseline.map(e => [(0,_ledger_files_js__WEBPACK_IMPORTED_MODULE_0__/* .entryKey */ .k2)(e), e])));
    const removed = ledger.baseline.filter(entry => !after.has((0,_ledger_files_js__WEBPACK_IMPORTED_MODULE_0__/* .entryKey */ .k2)(entry)));
    const loosened = headLedger.baseline.filter(entry => {
        const earlier = before.get((0,_ledger_files_js__WEBPACK_IMPORTED_MODULE_0__/* .entryKey */ .k2)(entry));
        return earlier ? !sameFacts((0,_ledger_stricter_js__WEBPACK_IMPORTED_MODULE_1__/* .stricterEntry */ .L7)(earlier, entry), entry) : excusesLeak(entry);
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
            ? [`it loosens ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(measured.length, 'measurement')}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatList */ .ki)(measured.map(entry => entry.test))}`]
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
/** Says of acceptances that end soon that they do. */
function expiryWarnings(acceptances, { policy, today }) {
    return acceptances.flatMap(({ expires, rule, path, symbol }) => {
        if (expires === undefined || expires < today)
            return [];
        const left = Date.parse(expires) - Date.parse(today);
        if (left > policy.ledger.expiryWarning)
            return [];
        return {
            kind: 'expired acceptance',
            severity: 'low',
            blocks: false,
            message: `the acceptance of ${rule} in ${symbol} of ${path} ends on ${expires}, in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(left / dayLength, 'day')}`,
            repair: 'Fix the leak before, or extend the acceptance: leakgate ledger.',
            path,
        };
    });
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

/***/ 5099:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ memoriesOf)
/* harmony export */ });
/* unused harmony export Memories */
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
