// What was found of what is labelled, and where it was placed.

const near = 2

/** One test of the corpus with what the harness said of it; `measurement` is undefined where it said nothing. */
export function judged({ name, leaks }, measurement, marks) {
  const verdict = measurement?.verdict ?? 'absent'
  const open = measurement?.resources ?? []
  const alarm = verdict === 'leak' || open.length > 0
  const places = [...open, ...(measurement?.stacks ?? [])].filter(place => place.path !== undefined)
  const isMarked = place =>
    (marks ?? []).some(mark => mark.path === place.path && Math.abs(mark.line - place.line) <= near)
  return {
    test: measurement?.test ?? name,
    leaks,
    kind: kindOf(marks),
    verdict,
    alarm,
    reason: measurement?.reason,
    growth: measurement?.growth,
    resources: open,
    stacks: measurement?.stacks ?? [],
    // As a person reads it: the first place named in the project's own code.
    located: alarm && leading(open, measurement?.stacks ?? []).some(isMarked),
    locatedAnywhere: alarm && places.some(isMarked),
  }
}

const kindOf = marks => marks && (marks.some(mark => mark.kind === 'acquires') ? 'resource' : 'memory')

function leading(open, stacks) {
  const own = stacks.find(({ path }) => !path.startsWith('/') && !path.startsWith('<'))
  return [...open.filter(resource => resource.path !== undefined), ...(own ? [own] : [])]
}

/** The measurements of one run, each labelled test of the corpus with at least one row. */
export function score(tests, measurements, { marks, labelOf }) {
  const rows = measurements.flatMap(measurement => {
    const label = labelOf(measurement.test)
    return label ? [judged(label, measurement, label.leaks ? marks.get(label.name) : undefined)] : []
  })
  const seen = new Set(
    measurements.map(({ test }) => labelOf(test)).map(label => label && `${label.leaks} ${label.name}`),
  )
  const absent = tests.filter(({ name, leaks }) => !seen.has(`${leaks} ${name}`))
  return [...rows, ...absent.map(test => judged(test, undefined, test.leaks ? marks.get(test.name) : undefined))]
}

/** The figures that the targets are about. */
export function totals(rows) {
  const leaking = rows.filter(row => row.leaks)
  const found = leaking.filter(row => row.alarm)
  const clean = rows.filter(row => !row.leaks)
  const count = (of, condition) => of.filter(condition).length
  return {
    leaking: leaking.length,
    found: found.length,
    memory: leaking.filter(row => row.kind === 'memory').length,
    memoryFound: count(found, row => row.kind === 'memory'),
    located: count(found, row => row.located),
    locatedAnywhere: count(found, row => row.locatedAnywhere),
    clean: clean.length,
    false: count(clean, row => row.alarm),
    inconclusive: count(rows, row => row.verdict === 'inconclusive'),
    notConfirmed: count(rows, row => row.verdict === 'not confirmed'),
    absent: count(rows, row => row.verdict === 'absent'),
    tests: rows.length,
  }
}
