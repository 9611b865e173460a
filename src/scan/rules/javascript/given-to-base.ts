/** Disposables that a class gives to its base class, which disposes of them: `this._register(new Emitter())`. */
import { bare, calleeName, isCall } from '../../syntax/javascript/tree.ts'
import { registrationsOf } from './closers.ts'
import { type Rule, released } from './judged.ts'

/** What is subscribed to has a rule of its own. */
const judgedElsewhere = /^(subscribe|addEventListener|setInterval|toDisposable)$/

export const givenToBase: Rule = owners =>
  owners.classes.all
    .flatMap(c => registrationsOf(c, owners.program))
    .flatMap(registration => registration.arguments.map(bare))
    .map(given => (given.type === 'AssignmentExpression' ? bare(given.right) : given))
    .filter(
      given => given.type === 'NewExpression' || (isCall(given) && !judgedElsewhere.test(calleeName(given) ?? '')),
    )
    .map(given => released(given, 'disposable', true))
