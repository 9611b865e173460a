/**
 * A vitest reporter that names each test that was left out, and ends a run with one plain line, which any CI can read:
 * `N passed, N failed, N skipped`.
 */
export default class ClosingLine {
  onTestRunEnd(modules) {
    const counts = { passed: 0, failed: 0, skipped: 0, pending: 0 }
    for (const module of modules)
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        counts[state]++
        if (state === 'skipped') console.log(`left out: ${module.relativeModuleId} > ${test.fullName}`)
      }
    const broken = modules.filter(module => module.state() === 'failed' && module.children.size === 0).length
    console.log(`${counts.passed} passed, ${counts.failed + counts.pending + broken} failed, ${counts.skipped} skipped`)
  }
}
