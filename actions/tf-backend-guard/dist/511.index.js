export const id = 511;
export const ids = [511];
export const modules = {

/***/ 1511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fixRoots: () => (/* binding */ fixRoots)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6948);
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8963);
/* harmony import */ var _effective_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7861);
/* harmony import */ var _judge_backend_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4297);
/* harmony import */ var _terraform_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(155);
/* harmony import */ var _terraform_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8442);






/** Arguments that say whose credentials are used: what belongs there is for people to say. */
const KEPT = /^(?:assume_role|role_|profile$|shared_|allowed_account_ids$|session_name$|external_id$)/;
/**
 * Writes the backend that the boundary declares into root modules: what is wrong in an s3 block is corrected in its place, and a module
 * without any gets a file `backend.tf`. Backends of other types are left alone. Gives the files that it wrote.
 * State is not moved: that is what `terraform init -migrate-state` is for.
 * @throws FILE_UNWRITABLE
 */
async function fixRoots(context, state, roots) {
    const written = [];
    for (const root of roots) {
        if (root.mistakes.length > 0)
            continue;
        const effective = (0,_terraform_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .effectiveDeclaration */ .u7)((0,_terraform_folder_js__WEBPACK_IMPORTED_MODULE_1__/* .readBy */ .as)(root.files, 'OpenTofu'));
        if ('conflict' in effective)
            continue;
        const { declaration } = effective;
        const settings = wanted(root.path, declaration, state, context.boundary);
        if (!declaration) {
            const file = node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join(root.path, 'backend.tf');
            if ((await context.files.kind(file)) !== undefined)
                continue;
            await context.files.write(file, newBlock(settings));
            written.push(file);
        }
        else if (declaration.kind === 'backend' && declaration.type === 's3') {
            const text = await context.files.readText(declaration.file);
            const correct = declaration.file.endsWith('.json') ? correctedJson : corrected;
            const fixed = correct(text, declaration, settings, context.boundary);
            if (fixed === undefined || fixed === text)
                continue;
            await context.files.write(declaration.file, fixed);
            written.push(declaration.file);
        }
    }
    return written;
}
/** The arguments that the boundary decides, as HCL. A key that is inside already stays. */
function wanted(root, declaration, state, boundary) {
    const prefix = state['key-prefix'] ?? '';
    const key = (0,_terraform_value_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(declaration?.settings.get('key')?.value);
    const workspaces = (0,_terraform_value_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(declaration?.settings.get('workspace_key_prefix')?.value);
    const keyFits = key.state === 'known' && key.value !== '' && key.value.startsWith(prefix) && !key.value.split('/').includes('..');
    const folder = root === '.' ? '' : `${root.replace(/^(?:\.\.\/)+/, '')}/`;
    const text = new Map([['bucket', JSON.stringify(state.bucket)]]);
    if (!keyFits)
        text.set('key', JSON.stringify(`${prefix}${folder}terraform.tfstate`));
    text.set('region', JSON.stringify(state.region ?? (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_3__/* .homeRegion */ .wC)(boundary)));
    text.set('encrypt', 'true');
    if (state['kms-key'] !== undefined)
        text.set('kms_key_id', JSON.stringify(state['kms-key']));
    if (state.lock !== 'dynamodb')
        text.set('use_lockfile', 'true');
    if (prefix !== '' && !(workspaces.state === 'known' && `${workspaces.value}/`.startsWith(prefix)))
        text.set('workspace_key_prefix', JSON.stringify(`${prefix}${folder}workspaces`));
    return text;
}
const newBlock = (settings) => {
    const width = Math.max(...[...settings.keys()].map((name) => name.length));
    const lines = [...settings].map(([name, value]) => `    ${name.padEnd(width)} = ${value}\n`);
    return `terraform {\n  backend "s3" {\n${lines.join('')}  }\n}\n`;
};
/** The text with the block corrected; undefined where the block cannot be found in it. */
function corrected(text, declaration, settings, boundary) {
    const block = blockAt((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_4__/* .outline */ .r)(text).body, declaration);
    if (!block)
        return undefined;
    const removed = new Set(harmful(declaration, settings, boundary));
    const edits = [];
    const missing = [];
    for (const [name, value] of settings) {
        const attribute = block.attributes.get(name);
        if (!attribute)
            missing.push(`    ${name} = ${value}\n`);
        else if ((0,_terraform_value_js__WEBPACK_IMPORTED_MODULE_2__/* .asText */ .e1)(declaration.settings.get(name)?.value).state !== 'known' || text.slice(attribute.value, attribute.to).trim() !== value)
            edits.push({ from: attribute.value, to: attribute.to, text: ` ${value}` });
    }
    for (const name of removed) {
        const attribute = block.attributes.get(name);
        if (!attribute)
            continue;
        const line = text.lastIndexOf('\n', attribute.from - 1) + 1;
        const alone = text.slice(line, attribute.from).trim() === '' && text[attribute.to] === '\n';
        edits.push(alone ? { from: line, to: attribute.to + 1, text: '' } : { from: attribute.from, to: attribute.to, text: '' });
    }
    if (missing.length > 0) {
        const rest = text.slice(block.start);
        const onNewLine = /^[ \t]*\r?\n/.exec(rest);
        const at = block.start + (onNewLine?.[0].length ?? 0);
        edits.push({ from: at, to: at, text: onNewLine ? missing.join('') : `\n${missing.join('')}  ` });
    }
    let fixed = text;
    for (const edit of edits.toSorted((a, b) => b.from - a.from))
        fixed = fixed.slice(0, edit.from) + edit.text + fixed.slice(edit.to);
    return fixed;
}
/** As {@link corrected}, for JSON: written anew with the indent that it has. Undefined where the block is not the only one. */
function correctedJson(text, declaration, settings, boundary) {
    const file = JSON.parse(text.replace(/^\ufeff/, ''));
    const [block, ...others] = ['terraform', 'backend', 's3'].reduce((nodes, name) => nodes.flatMap((node) => objectsIn(node[name])), objectsIn(file));
    if (!block || others.length > 0)
        return undefined;
    const before = JSON.stringify(block);
    for (const [name, value] of settings)
        block[name] = JSON.parse(value);
    for (const name of harmful(declaration, settings, boundary))
        delete block[name];
    if (JSON.stringify(block) === before)
        return text;
    const indent = /\n([ \t]+)"/.exec(text)?.[1] ?? '  ';
    return `${JSON.stringify(file, null, indent)}\n`;
}
const objectsIn = (value) => (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'object' && item !== null);
/** Arguments without which less would be wrong. */
function harmful(declaration, settings, boundary) {
    const right = new Map([
        ...declaration.settings,
        ...[...settings].map(([name, value]) => [
            name,
            { line: 1, column: 1, value: { kind: 'literal', value: JSON.parse(value) } },
        ]),
    ]);
    const wrong = (given) => (0,_judge_backend_js__WEBPACK_IMPORTED_MODULE_5__/* .judgeBackend */ .e)({
        resource: '',
        name: '',
        place: { file: '' },
        effective: (0,_effective_js__WEBPACK_IMPORTED_MODULE_6__/* .resolveBackend */ .Bm)(given, () => undefined, new Map()),
        partial: false,
    }, boundary).filter(({ severity, verdict }) => verdict === 'unknown' || severity !== 'note').length;
    const before = wrong(right);
    return [...declaration.settings.keys()].filter((name) => {
        if (settings.has(name) || KEPT.test(name))
            return false;
        const without = new Map(right);
        without.delete(name);
        return wrong(without) < before;
    });
}
/** The `backend` block of the outline that stands where the declaration does. */
const blockAt = (body, { line, column }) => body.blocks
    .filter(({ type }) => type === 'terraform')
    .flatMap(({ blocks }) => blocks)
    .find((block) => block.type === 'backend' && block.line === line && block.column === column);


/***/ })

};
