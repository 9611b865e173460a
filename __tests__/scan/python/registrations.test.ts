/** What objects add to lists that outlive them. */
import { describe, it } from 'vitest'
import { check, clean, leak } from './scan.ts'

/** A file is opened as well, so that there is something to look at where nothing is registered. */
const cls = (fields: string[], ...body: string[]) =>
  [
    'import gc, os, weakref',
    'from django.db.models.signals import post_save',
    "open('a').close()",
    'class A:',
    ...[...fields, ...body].map(line => `    ${line}`),
  ].join('\n')
const init = (...body: string[]) => ['def __init__(self):', ...body.map(line => `    ${line}`)]
const method = (...body: string[]) => ['def go(self):', ...body.map(line => `    ${line}`)]

describe('a callback of each object', () => {
  it.each([
    leak('of the collector', 'medium', cls([], ...init('gc.callbacks.append(self.note)'))),
    leak('in a lambda', 'medium', cls([], ...init('gc.callbacks.append(lambda *a: self.note())'))),
    leak('for forks', 'medium', cls([], ...init('os.register_at_fork(after_in_child=self.reset)'))),
    leak('of a signal that is told to keep it', 'medium', cls([], ...init('post_save.connect(self.x, weak=False)'))),
    leak(
      'of an event loop’s end',
      'medium',
      cls([], ...init("reactor.addSystemEventTrigger('before', 'shutdown', self.stop)")),
    ),
    clean(
      'of the collector, which is taken out again',
      cls([], ...init('gc.callbacks.append(self.note)'), ...method('gc.callbacks.remove(self.note)')),
    ),
    clean('that is a function of the module', cls([], ...init('gc.callbacks.append(note)'))),
    clean('of a signal that keeps it weakly', cls([], ...init('post_save.connect(self.x)'))),
    clean(
      'of a signal that keeps one of its name',
      cls([], ...init("post_save.connect(self.x, weak=False, dispatch_uid='a')")),
    ),
    clean(
      'of a signal that is disconnected',
      cls([], ...init('post_save.connect(self.x, weak=False)'), ...method('post_save.disconnect(self.x)')),
    ),
    clean('that is registered when somebody asks for it', cls([], ...method('gc.callbacks.append(self.note)'))),
    clean('of another kind of list', cls([], ...init('self.callbacks = []', 'self.callbacks.append(self.note)'))),
  ])('$expect: $title', check)
})

describe('a list of all objects', () => {
  it.each([
    leak('of a class', 'medium', cls(['every = []'], ...init('A.every.append(self)'))),
    leak('that is reached through an object', 'medium', cls(['every = []'], ...init('self.every.append(self)'))),
    leak('by their numbers', 'medium', cls(['every = {}'], ...init('A.every[id(self)] = self'))),
    leak(
      'that is gone through',
      'medium',
      cls(['every = []'], ...init('A.every.append(self)'), ...method('for a in A.every:', '    a.tick()')),
    ),
    leak('of a module', 'medium', ['every = []', cls([], ...init('every.append(self)'))].join('\n')),
    clean(
      'that they are taken out of',
      cls(['every = []'], ...init('A.every.append(self)'), ...method('A.every.remove(self)')),
    ),
    clean('that holds them weakly', cls(['every = weakref.WeakSet()'], ...init('A.every.add(self)'))),
    clean('that holds weak references', cls(['every = {}'], ...init('A.every[id(self)] = weakref.ref(self)'))),
    clean('of classes', cls(['every = []'], 'def __init_subclass__(cls):', '    A.every.append(cls)')),
    clean('of each object', cls([], ...init('self.every = []', 'self.every.append(self)'))),
    clean('that are made on import', `${cls(['every = []'], ...init('A.every.append(self)'))}\nfirst = A()`),
  ])('$expect: $title', check)
})
