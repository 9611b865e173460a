/** Style and script of the audit's page, as they stand in it. */

export const style = `
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
`

/** Fills a table from the data: filter, order by a column, a hundred rows at a time. */
export const script = `
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
`
