'use strict'
// Tells series of levels that are worth the time of further iterations from flat ones. Whether a series is a leak is
// decided by the orchestrator.

/** Growth an iteration below which a screen clears: under the floors of the verdict, so that it suspects rather too much. */
const suspicion = { objects: 0.1, bytes: 24, bytesBesideObjects: 4096 }
/** Bytes by which a whole series, or each of its steps, grows beyond doubt. */
const plain = { series: 64 * 2 ** 20, step: 2 ** 20 }

/**
 * Does the series still grow over its last two steps? Objects are counted exactly; bytes are never quiet, and beside
 * objects only large growth in both steps counts: that of long strings, say.
 */
function isSuspect({ batch, bytes, blocks }) {
  const steps = levels => [levels.at(-1) - levels.at(-2), levels.at(-2) - levels.at(-3)].map(step => step / batch)
  if (blocks.length === 0) return Math.max(...steps(bytes)) >= suspicion.bytes
  return Math.max(...steps(blocks)) >= suspicion.objects || Math.min(...steps(bytes)) >= suspicion.bytesBesideObjects
}

const isRising = levels => levels.at(-1) > levels[0]

/** Did the bytes grow so much that further checkpoints would add nothing but memory? */
function isPlain({ bytes }) {
  const steps = bytes.slice(1).map((level, index) => level - bytes[index])
  return bytes.at(-1) - bytes[0] >= plain.series || steps.every(step => step >= plain.step)
}

module.exports = { plain, isSuspect, isRising, isPlain }
