/** What becomes of a value where it stands: used and done with, given a name, or kept by something that may outlive it. */
import { OperatorType, ParseNodeType } from '#pyright-parser'
import { containing, harmless } from '../../syntax/python/lower/known-calls.ts'
import type { Names } from '../../syntax/python/names.ts'
import type { CallNode, ParseNode } from '../../syntax/python/tree.ts'

export type Fate =
  /** Nothing that comes of it needs it any longer. */
  | { kind: 'done' }
  /** A variable holds it, or something that reads from it. */
  | { kind: 'named'; name: string }
  /** Left to somebody else: to a caller, a container, a field, or to a call that is not known. */
  | { kind: 'kept'; how: 'returned' | 'stored' | 'passed'; by: string }

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Methods whose results do not read from what they were called on. */
const finishing = words(`
  read read1 readline readlines readinto readall write writelines tell seek truncate flush isatty close
  fetchone fetchall fetchmany commit rollback executescript
  namelist extract extractall testzip writestr getnames
  send sendall sendto recv recv_into recvfrom settimeout setblocking setsockopt bind listen connect connect_ex
  shutdown getsockname getpeername
  getcode geturl json
`)

/** Attributes whose values live on their own. */
const plainAttributes = words('closed mode encoding status code lastrowid rowcount total_changes')

/** Functions that are done with what they are given when they return. */
const consuming = words(`
  json.load json.dump pickle.load pickle.dump marshal.load marshal.dump yaml.load yaml.safe_load yaml.dump
  yaml.safe_dump tomllib.load tomli.load toml.load plistlib.load plistlib.dump shutil.copyfileobj hashlib.file_digest
  xml.etree.ElementTree.parse ast.literal_eval list tuple set frozenset dict sorted sum len min max any all print repr
  str bool isinstance type id hasattr next os.fstat os.fsync os.read os.write os.lseek os.ftruncate os.isatty simplejson.load ujson.load cPickle.load
`)

/** Functions whose result reads from what they are given when it is used. */
const lazy = words(`
  csv.reader csv.writer csv.DictReader csv.DictWriter enumerate zip map filter iter reversed itertools.islice
  itertools.chain itertools.takewhile itertools.dropwhile io.TextIOWrapper io.BufferedReader codecs.getreader
`)

/** Methods that take all that an iterable has to give. */
const absorbing = words('join extend update writelines writerows executemany read_file readfp')

const comparing = new Set<number>([
  OperatorType.Equals,
  OperatorType.NotEquals,
  OperatorType.Is,
  OperatorType.IsNot,
  OperatorType.In,
  OperatorType.NotIn,
])

const done: Fate = { kind: 'done' }
const stored: Fate = { kind: 'kept', how: 'stored', by: 'something else' }
const returned: Fate = { kind: 'kept', how: 'returned', by: 'the caller' }

/** Follows a value outwards through the expression that it stands in. */
export function fateOf(value: ParseNode, names: Names): Fate {
  for (let node = value; node.parent; ) {
    const next = stepOut(node, names)
    if ('kind' in next) return next
    node = next.on
  }
  return stored
}

/** One step: the fate, or the expression whose value may still need it. */
function stepOut(node: ParseNode, names: Names): Fate | { on: ParseNode } {
  const parent = node.parent!
  switch (parent.nodeType) {
    case ParseNodeType.MemberAccess:
      return throughAttribute(parent)
    case ParseNodeType.Argument:
      return parent.parent?.nodeType === ParseNodeType.Call ? asArgument(parent.parent, names) : stored
    case ParseNodeType.Call:
      return { on: parent }
    case ParseNodeType.Index:
      return parent.d.leftExpr === node ? { on: parent } : stored
    case ParseNodeType.For:
      return done
    case ParseNodeType.ComprehensionFor: {
      const comprehension = parent.parent!
      const around = comprehension.parent?.nodeType
      if (comprehension.nodeType === ParseNodeType.Comprehension && comprehension.d.hasParens)
        return { on: comprehension }
      return around === ParseNodeType.List || around === ParseNodeType.Set || around === ParseNodeType.Dictionary
        ? done
        : { on: comprehension }
    }
    case ParseNodeType.BinaryOperation:
      if (comparing.has(parent.d.operator)) return done
      return parent.d.operator === OperatorType.And || parent.d.operator === OperatorType.Or ? { on: parent } : stored
    case ParseNodeType.FormatString:
    case ParseNodeType.UnaryOperation:
    case ParseNodeType.If:
    case ParseNodeType.While:
    case ParseNodeType.StatementList:
      return done
    case ParseNodeType.Ternary:
      return parent.d.testExpr === node ? done : { on: parent }
    case ParseNodeType.Assignment:
      return assigned(node, parent.d.leftExpr, parent)
    case ParseNodeType.WithItem:
      if (!parent.d.target) return done
      return parent.d.target.nodeType === ParseNodeType.Name ? { kind: 'named', name: parent.d.target.d.value } : stored
    case ParseNodeType.Return:
    case ParseNodeType.Yield:
    case ParseNodeType.YieldFrom:
      return returned
    default:
      return stored
  }
}

function assigned(node: ParseNode, target: ParseNode, assignment: ParseNode): Fate {
  if (target === node) return done
  const alone = assignment.parent?.nodeType === ParseNodeType.StatementList
  return alone && target.nodeType === ParseNodeType.Name ? { kind: 'named', name: target.d.value } : stored
}

function throughAttribute(access: ParseNode & { nodeType: typeof ParseNodeType.MemberAccess }) {
  const name = access.d.member.d.value
  const { parent } = access
  if (parent?.nodeType === ParseNodeType.Call && parent.d.leftExpr === access)
    return finishing.has(name) ? done : { on: parent }
  const written = parent?.nodeType === ParseNodeType.Assignment && parent.d.leftExpr === access
  return written || plainAttributes.has(name) ? done : { on: access }
}

function asArgument(call: CallNode, names: Names): Fate | { on: ParseNode } {
  const callee = call.d.leftExpr
  const qualified = names.qualified(callee)
  if (qualified !== undefined && lazy.has(qualified)) return { on: call }
  if (qualified !== undefined && (consuming.has(qualified) || harmless.has(qualified))) return done
  const method = callee.nodeType === ParseNodeType.MemberAccess ? callee.d.member.d.value : undefined
  if (method !== undefined && absorbing.has(method)) return done
  const name = method ?? (callee.nodeType === ParseNodeType.Name ? callee.d.value : 'what is called')
  // A container holds it; a class makes an object of it.
  return containing.has(name) || /^_?[A-Z]/.test(name) ? stored : { kind: 'kept', how: 'passed', by: name }
}
