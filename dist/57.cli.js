export const id = 57;
export const ids = [57];
export const modules = {

/***/ 57:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixCommand: () => (/* binding */ fixCommand)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/pipeline/accepted.ts
var accepted = __webpack_require__(1253);
// EXTERNAL MODULE: ./src/pipeline/named-paths.ts
var named_paths = __webpack_require__(7966);
// EXTERNAL MODULE: ./src/pipeline/repairs.ts + 3 modules
var repairs = __webpack_require__(655);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/pipeline/rewrite-file.ts
/** Replaces a file's content in one step: whoever reads it sees the old one or the new one, whole. */




/**
 * @param before what the file must still hold
 * @param root where the file must lie, however links lead to it; undefined outside of a repository
 */
async function rewriteFile(file, before, after, root) {
    try {
        const real = await (0,promises_.realpath)(file);
        if (root !== undefined && leaves(root, real))
            throw (0,errors/* surroundingsError */.Ce)('not-rewritten', [file, 'a link leads out of the repository']);
        if (!(await (0,promises_.readFile)(real)).equals(before))
            throw (0,errors/* surroundingsError */.Ce)('changed-meanwhile', [file]);
        await replace(real, after);
    }
    catch (error) {
        if (error.code === undefined || !error.syscall)
            throw error;
        throw (0,errors/* surroundingsError */.Ce)('not-rewritten', [file, error.message]);
    }
}
function leaves(root, real) {
    const way = (0,external_node_path_.relative)(root, real);
    return (0,external_node_path_.isAbsolute)(way) || way.split(external_node_path_.sep)[0] === '..';
}
/** Beside the file, so that the last step is a rename within one file system. */
async function replace(file, content) {
    const { mode } = await (0,promises_.stat)(file);
    const beside = (0,external_node_path_.join)((0,external_node_path_.dirname)(file), `.${(0,external_node_path_.basename)(file)}.${(0,external_node_crypto_.randomUUID)()}`);
    try {
        const handle = await (0,promises_.open)(beside, 'wx', mode);
        try {
            await handle.chmod(mode);
            await handle.writeFile(content);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,promises_.rename)(beside, file);
    }
    finally {
        await (0,promises_.rm)(beside, { force: true });
    }
}

// EXTERNAL MODULE: ./src/pipeline/trees.ts
var trees = __webpack_require__(6863);
// EXTERNAL MODULE: ./src/pipeline/world.ts
var pipeline_world = __webpack_require__(9174);
// EXTERNAL MODULE: ./src/report/plain.ts
var plain = __webpack_require__(206);
// EXTERNAL MODULE: ./src/gate/words.ts
var words = __webpack_require__(3178);
// EXTERNAL MODULE: ./src/scan/fixes/proposal.ts
var proposal = __webpack_require__(6075);
// EXTERNAL MODULE: ./src/report/json.ts
var json = __webpack_require__(2794);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(7291);
;// CONCATENATED MODULE: ./src/report/patch.ts
/** What changes in a file as a patch that `git apply` takes, byte for byte. */

/** Empty where nothing changes. Bytes are compared, not characters: so a file's encoding and line ends stay what they are. */
function patchOf(path, before, after) {
    const patch = (0,create/* structuredPatch */.YB)(`a/${path}`, `b/${path}`, before.toString('latin1'), after.toString('latin1'), '', '', {
        context: 3,
    });
    return patch.hunks.length === 0 ? Buffer.alloc(0) : Buffer.from((0,create/* formatPatch */.Gu)({ ...patch, isGit: true }), 'latin1');
}

// EXTERNAL MODULE: ./src/report/terminal-parts.ts + 1 modules
var terminal_parts = __webpack_require__(6338);
;// CONCATENATED MODULE: ./src/report/repairs.ts
/** Repairs for a person and for machines: what is done, what is only offered, and what is left. */






const patchOfAll = (all) => Buffer.concat(all.map(({ path, before, after }) => patchOf(path, before, after)));
/** `{"version":1,"repaired":[…],"offered":[…],"left":[…]}`; the edits are told as a patch, each on top of those before it. */
const repairsJson = (all, written) => (0,json/* document */.Al)({
    version: 1,
    written,
    repaired: all.flatMap(({ repaired }) => repaired.map(said)),
    offered: all.flatMap(({ offered }) => offered.map(said)),
    left: all.flatMap(({ left }) => left),
    patch: patchOfAll(all).toString(),
});
const said = ({ finding, fix: { title, doubt, edits } }) => ({ finding, title, ...(doubt && { doubt }), edits });
/** Offers with their patches and the reason why they are not made, then one line that sums up. */
const repairsTerminal = (all, written) => [...all.flatMap(file => file.offered.map(offer => offered(offer, file))), summary(all, written)].join('\n');
function offered({ finding, fix }, { path, text }) {
    const offer = Buffer.from((0,proposal/* applyEdits */.c)(text, fix.edits) ?? text);
    const lines = patchOf(path, Buffer.from(text), offer).toString().split(/\r?\n/).slice(3, -1);
    const why = fix.doubt === undefined ? '' : ` (not certain: ${fix.doubt})`;
    return [`${where(finding)} offered: ${fix.title}${why}`, ...lines.map(line => (0,terminal_parts/* indent */.pZ)((0,plain/* plain */.pj)(line), 2))].join('\n');
}
const where = ({ path, line, column, rule }) => (0,plain/* plain */.pj)(`${path}:${line}:${column}: ${rule}`);
function summary(all, written) {
    const count = (pick) => all.reduce((sum, file) => sum + pick(file).length, 0);
    const done = `${(0,words/* formatCount */.B4)(count(f => f.repaired), 'finding')} ${written ? 'repaired' : 'would be repaired'}`;
    return `${done}, ${count(f => f.offered)} with an offer, ${count(f => f.left)} without a repair`;
}

// EXTERNAL MODULE: ./src/commands/options.ts + 1 modules
var commands_options = __webpack_require__(5398);
// EXTERNAL MODULE: ./src/commands/selection.ts
var selection = __webpack_require__(2868);
;// CONCATENATED MODULE: ./src/commands/fix.ts
/** `leakgate fix`: repairs what can be repaired for certain, as a patch or in place; the rest is offered. */












const fixCommand = (world, exit) => new esm/* Command */.uB('fix')
    .description('repair leaks where the repair is certain; a patch on standard output, or in place with --write')
    .argument('[path...]', 'files or folders, anywhere; the whole repository if none is named')
    .addOption((0,selection/* changedOption */.cO)())
    .addOption(new esm/* Option */.c$('--write', 'change the files instead of printing a patch').default(false))
    .addOption((0,selection/* policyOption */.uN)())
    .addOption((0,commands_options/* formatOption */.Bx)(['terminal', 'json']))
    .addOption((0,commands_options/* outputOption */.xO)())
    .addOption((0,commands_options/* cacheOption */.Qt)())
    .action(async (paths, options) => exit(await run(paths, options, world)));
async function run(paths, options, world) {
    const { found, repo, policies, memories } = await (0,selection/* scanSelected */.ty)(paths, options, world);
    memories.save();
    const around = { cwd: world.cwd, root: repo?.root, memories };
    const isWanted = options.policy && repo ? (0,accepted/* isOpen */.nT)(await (0,trees/* loadLedgerOf */.tC)((0,trees/* treeOf */.g7)(repo, 'working tree')), (0,pipeline_world/* today */.E)(world)) : undefined;
    const all = await (0,repairs/* repairsFor */.g)(found, policies, around, isWanted);
    const changed = all.filter(({ repaired }) => repaired.length > 0);
    if (options.write)
        await writeAll(changed, around);
    for (const { path, reason } of found.skipped)
        (0,commands_options/* logTo */.kX)(world)(`${path} was not read whole: ${reason}`);
    await report(all, options, world);
    return options.write || changed.length === 0 ? errors/* exitCodes */.hS.passed : errors/* exitCodes */.hS.failed;
}
async function writeAll(changed, around) {
    // What was named outside of the repository is written where it lies.
    for (const { path, before, after } of changed)
        await rewriteFile((0,named_paths/* fileNamed */.ch)(path, around), before, after, (0,named_paths/* isInside */.FK)(path, around) ? around.root : undefined);
}
/** The patch alone goes to standard output, so that it can be piped into `git apply`. */
async function report(all, { write, format, output }, world) {
    if (format === 'json')
        return (0,commands_options/* deliver */.cK)(repairsJson(all, write), output, world);
    const patch = patchOfAll(all);
    if (!write && (patch.length > 0 || output !== undefined))
        await (0,commands_options/* deliver */.cK)(patch, output, world);
    if (write)
        for (const { path, repaired } of all)
            if (repaired.length > 0)
                world.stdout.write(`${(0,plain/* plain */.pj)(path)}\n`);
    world.stderr.write(`${repairsTerminal(all, write)}\n`);
}


/***/ })

};
