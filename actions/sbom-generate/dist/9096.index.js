export const id = 9096;
export const ids = [9096];
export const modules = {

/***/ 8381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ imageTree)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var errors = __webpack_require__(886);
// EXTERNAL MODULE: ../../packages/oci/lib/errors.js
var lib_errors = __webpack_require__(5120);
// EXTERNAL MODULE: ../../packages/oci/lib/tar/read.js + 4 modules
var read = __webpack_require__(8655);
// EXTERNAL MODULE: ../../packages/oci/lib/pull/compression.js + 1 modules
var compression = __webpack_require__(4047);
;// CONCATENATED MODULE: ../../packages/oci/lib/pull/layer.js





/** Bytes that all layers of an image together may unpack to, counted down. */
class UnpackLimit {
    left = 64 * 1024 ** 3;
    /** @throws IMAGE_TOO_LARGE */
    take(bytes, layer) {
        this.left -= bytes;
        if (this.left < 0)
            throw (0,lib_errors/* registryError */.e)('IMAGE_TOO_LARGE', `The image unpacks to more than 64 GiB, in its layer ${layer.name} of ${layer.size} bytes.`, 'Find out what the layer is made of: a few bytes can unpack to any size. Build it without.');
    }
}
/** What a layer may be larger without its compression, once it has unpacked to more than a harmless size. */
const LARGEST_RATIO = 500;
const HARMLESS = 4 * 1024 ** 3;
/**
 * Reads all entries of a layer in their order, streaming. What the visitor got counts only when this has ended without an
 * error: then both digests of the layer are right.
 * @throws CONTENT_MISMATCH, IMAGE_INVALID, IMAGE_TOO_LARGE
 */
async function readLayer(layer, visitor, limit) {
    try {
        await (0,read/* readTar */.s)(unpacked(layer, limit), visitor);
    }
    catch (error) {
        if (!(error instanceof read/* TarProblem */.h))
            throw error;
        // What is altered is damaged as well, and that it is altered is what one must know.
        for await (const _ of unpacked(layer, limit))
            ;
        throw damaged(layer, `is not a tar archive that can be read: at byte ${error.position}, ${error.message}`, error);
    }
}
/** The archive of a layer; the end of the iteration is the proof of its digests. */
async function* unpacked(layer, limit) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    try {
        for await (const chunk of (0,compression/* decompressed */.j)(layer.open())) {
            size += chunk.length;
            limit.take(chunk.length, layer);
            if (size > HARMLESS && size > layer.size * LARGEST_RATIO)
                throw (0,lib_errors/* registryError */.e)('IMAGE_TOO_LARGE', `The layer ${layer.name} of ${layer.size} bytes unpacks to more than ${LARGEST_RATIO} times as much.`, 'Find out what the layer is made of. Build it without what is only there to be large.');
            hash.update(chunk);
            yield chunk;
        }
    }
    catch (error) {
        if (error instanceof errors/* SovereignError */.Rj || error instanceof read/* TarProblem */.h)
            throw error;
        for await (const _ of layer.open())
            ;
        throw damaged(layer, `cannot be unpacked: ${(0,errors/* messageOf */.bD)(error)}`, error);
    }
    const actual = `sha256:${hash.digest('hex')}`;
    if (actual !== layer.diffId)
        throw (0,lib_errors/* registryError */.e)('CONTENT_MISMATCH', `The layer ${layer.name} unpacks to ${actual}, and the image's config says ${layer.diffId}.`, 'Do not use this image. It was altered, or put together by a tool that does not check: build it anew.');
}
const damaged = (layer, what, cause) => (0,lib_errors/* registryError */.e)('IMAGE_INVALID', `The layer ${layer.name} ${what}.`, 'Build the image anew, or find out which tool made the layer.', {
    cause,
});

// EXTERNAL MODULE: ./lib/errors.js
var lib_errors_0 = __webpack_require__(2705);
// EXTERNAL MODULE: ./lib/installed/tree.js
var tree = __webpack_require__(6481);
;// CONCATENATED MODULE: ./lib/installed/image/path.js

/** Empty parts, `.` and `..`. */
const ODD = /(?:^|\/)\.{0,2}(?:\/|$)/;
/**
 * A name of a layer as a path of the tree: without `/` at its ends, `.` and `..`. The top itself is the empty path.
 * @throws INSTALLED_INVALID for one that leads out
 */
function treePath(name, layer) {
    const start = name.startsWith('./') ? 2 : name.startsWith('/') ? 1 : 0;
    const path = name.slice(start, name.endsWith('/') ? Math.max(start, name.length - 1) : name.length);
    if (!ODD.test(path))
        return path;
    const parts = [];
    for (const part of name.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            throw (0,lib_errors_0/* sbomError */.S)('INSTALLED_INVALID', `The layer ${layer} has the name ${shown(name)}, which leads out of the image.`, 'Do not use this image: no tool that builds images writes such names.');
    }
    return parts.join('/');
}
/** A path as it is shown: bytes that are no text are replaced. */
const shown = (path) => JSON.stringify(path.toWellFormed().slice(0, 300));

;// CONCATENATED MODULE: ./lib/installed/image/recent.js
/** Bytes that are kept of a layer. Hard links mostly come soon after the file that they lead to. */
const MOST_KEPT = 32 * 1024 * 1024;
/** Contents that have just been read, by the number of their entry; the oldest go first. */
class Recent {
    #contents = new Map();
    #bytes = 0;
    set(order, content) {
        const bytes = sizeOf(content);
        if (bytes > MOST_KEPT)
            return;
        this.#contents.set(order, content);
        this.#bytes += bytes;
        for (const [oldest, kept] of this.#contents) {
            if (this.#bytes <= MOST_KEPT)
                return;
            this.#bytes -= sizeOf(kept);
            this.#contents.delete(oldest);
        }
    }
    get(order) {
        return this.#contents.get(order);
    }
}
const sizeOf = (content) => (typeof content === 'string' ? 0 : content.length);

;// CONCATENATED MODULE: ./lib/installed/image/layer-reader.js




const WHITEOUT = '.wh.';
const OPAQUE = '.wh..wh..opq';
/** Reads one layer into an overlay, and tells the visitor what is visible. */
class LayerReader {
    #overlay;
    #visitor;
    #layer;
    #limit;
    #without;
    #order = -1;
    /** What the content of the entry at hand is wanted for. */
    #delivery;
    #recent = new Recent();
    /** What hard links can lead to, but for visible files: those the overlay knows. */
    #originals = new Map();
    /** Hard links whose target had not come by, by target. */
    #open = new Map();
    /** Targets of hard links that had not come by, by path. */
    #onward = new Map();
    #again = new Map();
    constructor({ overlay, visitor, layer, limit, without, above }) {
        this.#overlay = overlay;
        this.#visitor = visitor;
        this.#layer = layer;
        this.#limit = limit;
        this.#without = without;
        for (const link of above)
            this.#wait(link);
    }
    entry(entry) {
        this.#order += 1;
        if (this.#without.size > 0 && this.#without.has(this.#order))
            return 'skip';
        const path = treePath(entry.name, this.#layer.name);
        if (path === '')
            return 'skip';
        if (path.startsWith(WHITEOUT, path.lastIndexOf('/') + 1))
            return this.#mark(path);
        switch (entry.kind) {
            case 'file':
                return this.#file(path, entry);
            case 'hard-link':
                return this.#hardLink(path, treePath(entry.link, this.#layer.name));
            case 'symlink': {
                const original = { kind: 'link', target: entry.link };
                this.#originals.set(path, original);
                this.#tellLink(path, original, this.#overlay.add(path, 'link', 0, this.#order));
                return 'skip';
            }
            case 'device':
                this.#originals.set(path, { kind: 'device' });
                this.#overlay.add(path, 'device', 0, this.#order);
                return 'skip';
            case 'folder':
                this.#overlay.add(path, 'folder', 0, this.#order);
                return 'skip';
        }
    }
    async content(_, bytes) {
        this.#recent.set(this.#order, bytes);
        if (this.#delivery)
            await this.#deliver(this.#delivery, bytes);
    }
    /**
     * Follows the hard links that are left.
     * @returns the contents that have to be read again, by number of the entry, and the links to lower layers
     */
    async end() {
        const below = [];
        for (const [first, links] of this.#open) {
            const target = this.#lastTarget(first);
            const original = this.#original(target);
            if (!original)
                below.push(...links.map(({ path }) => ({ path, target })));
            else
                for (const { path } of links)
                    await this.#follow(path, original, undefined);
        }
        const again = [...this.#again].map(([order, deliveries]) => {
            const take = async (bytes) => {
                for (const delivery of deliveries)
                    await this.#deliver(delivery, bytes);
            };
            return [order, take];
        });
        return { again: new Map(again), below };
    }
    #mark(path) {
        const start = path.lastIndexOf('/') + 1;
        const name = path.slice(start);
        if (name === OPAQUE)
            this.#overlay.makeOpaque(path.slice(0, Math.max(0, start - 1)));
        // Other names of this kind were for a file system of old versions of Docker itself.
        else if (!name.startsWith('.wh..wh.')) {
            const hidden = name.slice(WHITEOUT.length);
            if (hidden === '' || hidden === '.' || hidden === '..')
                throw (0,lib_errors_0/* sbomError */.S)('INSTALLED_INVALID', `The layer ${this.#layer.name} hides ${shown(path)}, which is no name.`, 'Build the image anew.');
            this.#overlay.whiteOut(path.slice(0, start) + hidden);
        }
        return 'skip';
    }
    #file(path, { size, holes, mode }) {
        const executable = (mode & 0o111) !== 0;
        this.#forget(path);
        const claim = this.#overlay.add(path, executable ? 'program' : 'file', size, this.#order);
        if (!claim)
            this.#originals.set(path, { kind: 'file', size, executable, order: this.#order });
        const delivery = claim && this.#ask(path, size, executable, claim);
        if (!delivery)
            return 'skip';
        this.#limit.take(holes, this.#layer);
        this.#delivery = delivery;
        if (delivery.want === 'content')
            return 'content';
        return (head) => {
            if ((0,tree/* isExecutable */.T)(head))
                return true;
            this.#recent.set(this.#order, 'no program');
            return false;
        };
    }
    /** A file takes the place of what its layer had there before. */
    #forget(path) {
        if (this.#originals.size > 0)
            this.#originals.delete(path);
        if (this.#onward.size > 0)
            this.#onward.delete(path);
    }
    async #hardLink(path, target) {
        const original = this.#original(target);
        const claim = this.#overlay.add(path, 'file', 0, this.#order);
        if (original) {
            this.#originals.set(path, original);
            if (claim)
                await this.#follow(path, original, claim);
        }
        else {
            this.#onward.set(path, target);
            if (claim) {
                claim.told = true;
                this.#wait({ path, target });
            }
        }
        return 'skip';
    }
    /** Where hard links of this layer lead that lead to each other. */
    #lastTarget(first) {
        const passed = new Set();
        let target = first;
        for (let next = this.#onward.get(target); next !== undefined && !passed.has(next); next = this.#onward.get(target)) {
            passed.add(next);
            target = next;
        }
        return target;
    }
    /** Tells the visitor of a hard link as what it leads to. */
    async #follow(path, original, claim) {
        if (original.kind === 'link')
            return this.#tellLink(path, original, claim ?? {});
        if (original.kind === 'device')
            return;
        const { size, executable, order } = original;
        const delivery = this.#ask(path, size, executable, claim);
        if (!delivery)
            return;
        this.#limit.take(size, this.#layer);
        const kept = this.#recent.get(order);
        if (kept instanceof Buffer)
            await this.#deliver(delivery, kept);
        else if (kept === undefined || delivery.want === 'content')
            this.#again.set(order, [...(this.#again.get(order) ?? []), delivery]);
    }
    #original(path) {
        const known = this.#originals.get(path);
        if (known || this.#onward.has(path))
            return known;
        const claim = this.#overlay.own(path);
        if (claim?.kind !== 'file' && claim?.kind !== 'program')
            return undefined;
        return { kind: 'file', size: claim.size, executable: claim.kind === 'program', order: claim.order };
    }
    #wait(link) {
        const links = this.#open.get(link.target);
        if (links)
            links.push(link);
        else
            this.#open.set(link.target, [link]);
    }
    /** Asks whether the content of a visible file is wanted. */
    #ask(path, size, executable, claim) {
        const file = { path: path.isWellFormed() ? path : path.toWellFormed(), size, executable };
        const want = this.#visitor.wants(file);
        if (!want)
            return undefined;
        if (claim)
            claim.told = true;
        if (size <= tree/* LARGEST_FILE */.K)
            return { file, want };
        this.#visitor.unread(file, `has ${size} bytes, more than are read`);
        return undefined;
    }
    async #deliver({ file, want }, bytes) {
        if (want === 'content' || (0,tree/* isExecutable */.T)(bytes))
            await this.#visitor.take(file, bytes);
    }
    #tellLink(path, { target }, claim) {
        if (!claim)
            return;
        claim.told = true;
        this.#visitor.link(path.toWellFormed(), target.toWellFormed());
    }
}

;// CONCATENATED MODULE: ./lib/installed/image/overlay.js


/** Folders, files and links of all layers together. */
const MOST_PATHS = 10_000_000;
/**
 * Which paths of an image are visible, found by reading its layers from the highest down: what a layer has hides what those
 * below have at the same path (OCI image specification 1.1, layer filesystem changeset). Time is linear in entries; what is
 * kept is one small object for each path.
 */
class Overlay {
    /** The layer that is being read. */
    layer = -1;
    /** Entries of this layer that the visitor was told of and that a later one in it replaces. */
    replaced = new Set();
    #paths = 0;
    #top = folder(undefined, '');
    /** The folder of the path before: entries come folder by folder. */
    #last = { path: '', folder: this.#top };
    /** Goes on to the next layer below. */
    descend() {
        this.layer += 1;
        this.replaced = new Set();
    }
    /** A file, link, folder or device of this layer. @returns its claim where it is visible */
    add(path, kind, size, order) {
        const { parent, name } = this.#place(path);
        if (this.#isHidden(parent))
            return undefined;
        this.#imply(parent, path);
        const before = parent.claims.get(name);
        const claim = { layer: this.layer, kind, size, order, told: false };
        if (!before) {
            this.#count();
            parent.claims.set(name, claim);
            return claim;
        }
        if (before.layer < this.layer)
            return this.#below(before, parent, name, claim);
        if (kind === 'folder' && isFolderClaim(before)) {
            before.kind = 'folder';
            return before;
        }
        if (before.told)
            this.replaced.add(before.order);
        this.#empty(parent, name);
        parent.claims.set(name, claim);
        return claim;
    }
    /** Hides what the layers below have at a path, and in it. */
    whiteOut(path) {
        const { parent, name } = this.#place(path);
        if (this.#isHidden(parent))
            return;
        this.#imply(parent);
        const before = parent.claims.get(name);
        if (!before)
            parent.claims.set(name, { layer: this.layer, kind: 'whiteout', size: 0, order: -1, told: false });
        else if (before.layer < this.layer && !isFolderClaim(before))
            return;
        this.#close(this.#childOf(parent, name));
    }
    /** Hides what the layers below have in a folder. */
    makeOpaque(path) {
        const opaque = this.#folder(path);
        if (this.#isHidden(opaque))
            return;
        this.#imply(opaque);
        this.#close(opaque);
    }
    /** What this layer has at a path, visible or not told of. */
    own(path) {
        const { parent, name } = this.#place(path);
        const claim = parent.claims.get(name);
        return claim?.layer === this.layer ? claim : undefined;
    }
    /** What lies below something of a higher layer. It hides what is further below, whether it is visible or not. */
    #below(higher, parent, name, claim) {
        if (claim.kind === 'folder' || !isFolderClaim(higher))
            return undefined;
        this.#empty(parent, name);
        this.#close(this.#childOf(parent, name));
        // A folder that has no entry of its own was made on the way to what is in it, which leaves a link in its place alone.
        const stays = higher.kind === 'implied' && claim.kind === 'link';
        higher.kind = 'folder';
        return stays ? claim : undefined;
    }
    #close(closed) {
        closed.closedBy = Math.min(closed.closedBy, this.layer);
    }
    #place(path) {
        const slash = path.lastIndexOf('/');
        return { parent: this.#folder(slash === -1 ? '' : path.slice(0, slash)), name: path.slice(slash + 1) };
    }
    #folder(path) {
        if (path === this.#last.path)
            return this.#last.folder;
        let found = this.#top;
        if (path !== '')
            for (const part of path.split('/'))
                found = this.#childOf(found, part);
        this.#last = { path, folder: found };
        return found;
    }
    /** Whether a higher layer hides what this one has in a folder. */
    #isHidden(asked) {
        const way = [];
        let known = asked;
        for (; known && known.askedFor !== this.layer; known = known.parent)
            way.push(known);
        let hidden = known?.hidden ?? false;
        for (let next = way.pop(); next; next = way.pop()) {
            const claim = next.parent?.claims.get(next.name);
            hidden ||= next.closedBy < this.layer || (claim !== undefined && claim.layer < this.layer && !isFolderClaim(claim));
            next.askedFor = this.layer;
            next.hidden = hidden;
        }
        return hidden;
    }
    /**
     * Notes the folders on the way to a path, where no entry has. Marks may be in what is a file: some tools hide each file of a
     * folder that they put a file in the place of.
     * @param path of what is no mark
     * @throws INSTALLED_INVALID where a file is in its way
     */
    #imply(inner, path) {
        for (let way = inner; way.parent; way = way.parent) {
            const claim = way.parent.claims.get(way.name);
            if (claim && (claim.layer < this.layer || isFolderClaim(claim) || claim.kind === 'link'))
                return;
            if (claim && claim.kind !== 'whiteout' && path === undefined)
                return;
            if (claim && claim.kind !== 'whiteout')
                throw (0,lib_errors_0/* sbomError */.S)('INSTALLED_INVALID', `A layer of the image has ${shown(path ?? way.name)} in what is no folder in the same layer.`, 'Build the image anew: no runtime can unpack this layer.');
            way.parent.claims.set(way.name, { layer: this.layer, kind: 'implied', size: 0, order: -1, told: false });
        }
    }
    #childOf(parent, name) {
        const known = parent.folders.get(name);
        if (known)
            return known;
        this.#count();
        const made = folder(parent, name);
        parent.folders.set(name, made);
        return made;
    }
    /** Long names with many folders could take much more memory than they have bytes. */
    #count() {
        this.#paths += 1;
        if (this.#paths > MOST_PATHS)
            throw (0,lib_errors_0/* sbomError */.S)('INSTALLED_INVALID', `The image has more than ${MOST_PATHS} paths.`, 'Check what it is made of.');
    }
    /** Takes back what this layer had in a folder that it puts something else in the place of. */
    #empty(parent, name) {
        const open = [parent.folders.get(name)];
        for (let next = open.pop(); next; next = open.pop()) {
            for (const [inner, claim] of next.claims) {
                if (claim.layer !== this.layer)
                    continue;
                if (claim.told)
                    this.replaced.add(claim.order);
                next.claims.delete(inner);
            }
            open.push(...next.folders.values());
        }
    }
}
const isFolderClaim = ({ kind }) => kind === 'folder' || kind === 'implied';
const folder = (parent, name) => ({
    parent,
    name,
    claims: new Map(),
    folders: new Map(),
    closedBy: Number.POSITIVE_INFINITY,
    askedFor: -1,
    hidden: false,
});

;// CONCATENATED MODULE: ./lib/installed/image/tree.js





/**
 * The files of an image as they are seen when all its layers lie on each other. The layers are read from the highest down, each
 * once and as a stream: what is hidden is passed over, and nothing is unpacked to disk. A layer is read again where a hard link
 * needs the content of a file that has gone by.
 * @throws INSTALLED_INVALID and what reading layers throws
 */
const imageTree = ({ layers }) => ({
    async scan(visitor) {
        const limit = new UnpackLimit();
        const replaced = await scanLayers(layers, visitor, limit, []);
        if (replaced.every(({ size }) => size === 0))
            return;
        // A layer has a path twice, and the first has been told: now it is known which entries do not count.
        visitor.restart();
        await scanLayers(layers, visitor, new UnpackLimit(), replaced);
    },
});
/**
 * @param without numbers of entries that do not count, by layer from the highest
 * @returns those that were told and then replaced in the same layer
 */
async function scanLayers(layers, visitor, limit, without) {
    const overlay = new Overlay();
    const replaced = [];
    let open = [];
    for (const [index, layer] of layers.toReversed().entries()) {
        overlay.descend();
        const reader = new LayerReader({ overlay, visitor, layer, limit, without: without[index] ?? new Set(), above: open });
        await readLayer(layer, reader, limit);
        const { again, below } = await reader.end();
        if (again.size > 0)
            await readAgain(layer, again, limit);
        open = below;
        replaced.push(overlay.replaced);
    }
    const [lost] = open;
    if (lost)
        throw (0,lib_errors_0/* sbomError */.S)('INSTALLED_INVALID', `The image has the hard link ${shown(lost.path)} to ${shown(lost.target)}, which no layer has.`, 'Build the image anew: no runtime can unpack it.');
    return replaced;
}
/** Reads the contents that hard links need. @param wanted by number of the entry */
async function readAgain(layer, wanted, limit) {
    const found = new Map();
    let order = -1;
    await readLayer(layer, {
        entry(entry) {
            order += 1;
            const take = wanted.get(order);
            if (!take)
                return 'skip';
            found.set(entry, take);
            return 'content';
        },
        content: (entry, bytes) => found.get(entry)?.(bytes),
    }, limit);
}


/***/ }),

/***/ 5120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ registryError)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(886);

const registryError = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    REFERENCE_INVALID: { exit: 'usage', about: 'An image reference is not a full registry, repository and tag or digest.' },
    REGISTRY_OUTSIDE: { exit: 'policy', about: 'An image reference names a registry that the boundary does not.' },
    REGISTRY_DENIED: { exit: 'identity', about: 'The registry refused the credentials, or asks for some and there are none.' },
    REGISTRY_UNAVAILABLE: { exit: 'failure', about: 'The registry did not answer in time, or answered with errors until the time was up.' },
    REGISTRY_REFUSED: { exit: 'failure', about: 'The registry refused a request for a reason that trying again does not change.' },
    REGISTRY_RESPONSE_INVALID: { exit: 'failure', about: 'The registry answered with something that the OCI specification does not allow.' },
    CONTENT_MISMATCH: { exit: 'verification', about: 'Bytes from a registry or a layout do not have the digest or size that names them.' },
    CONTENT_TOO_LARGE: { exit: 'failure', about: 'A manifest, an index or a list is larger than the step reads.' },
    IMAGE_MISSING: { exit: 'usage', about: 'The repository has no such image, tag or blob.' },
    TAG_IMMUTABLE: { exit: 'policy', about: 'The repository does not let a tag be written a second time.' },
    REFERRERS_CONTENDED: { exit: 'failure', about: 'Others kept overwriting the list of referrers of an image.' },
    IMAGE_INVALID: { exit: 'failure', about: 'An image, its archive or one of its layers is damaged, or contradicts itself.' },
    IMAGE_UNSUPPORTED: {
        exit: 'usage',
        about: 'An image cannot be read in full: a layer is encrypted or elsewhere, or it is no container image.',
    },
    IMAGE_AMBIGUOUS: { exit: 'usage', about: 'An index, layout or archive has several images, or none that was asked for.' },
    IMAGE_TOO_LARGE: { exit: 'failure', about: 'An image unpacks to more than the step reads.' },
    LAYOUT_INVALID: { exit: 'usage', about: 'A folder is not a complete OCI image layout.' },
});


/***/ }),

/***/ 4047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ compressionOf),
  j: () => (/* binding */ decompressed)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ../../packages/oci/lib/pull/zstd-frames.js
/** Memory that a frame may ask its reader for; what the format's tools allow without being told (`zstd --long=27`). */
const LARGEST_WINDOW = 128 * 1024 * 1024;
const MAGIC = 0xfd2fb528;
const MAGIC_BYTES = Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd);
const SKIPPABLE = 0x184d2a50;
/** Why a stream is no Zstandard, as the end of a sentence. */
class ZstdProblem extends Error {
}
/**
 * Splits a Zstandard stream (RFC 8878) where its frames end, and leaves out the skippable ones: Node's decoder passes over what
 * follows a frame in the same chunk, and layers that can be fetched in parts have many.
 * @throws ZstdProblem for what is damaged, cut off, or asks for too much memory
 */
async function* zstdFrames(chunks) {
    const state = new Frames();
    for await (const chunk of chunks) {
        for (let start = 0; start < chunk.length;) {
            const { length, part } = state.next(chunk, start);
            if (part === 'begin')
                yield MAGIC_BYTES;
            else if (part === 'frame')
                yield chunk.subarray(start, start + length);
            start += length;
        }
    }
    if (!state.between)
        throw new ZstdProblem('it is cut off');
}
/** Where in a frame the stream is. */
class Frames {
    #field = 'magic';
    /** Bytes of the field that have been seen, and how many it has. */
    #bytes = [];
    #wanted = 4;
    /** Bytes of a block or of a skippable frame that are still to come. */
    #left = 0;
    #skipping = false;
    #checksum = false;
    /** Whether no frame has begun and not ended. */
    get between() {
        return this.#field === 'magic' && this.#bytes.length === 0 && this.#left === 0;
    }
    get #inMagic() {
        return this.#field === 'magic' && this.#left === 0;
    }
    /** How many bytes from an offset on belong together. The magic number is told apart from the rest: it may be in two chunks. */
    next(chunk, start) {
        let at = start;
        if (this.#inMagic) {
            while (at < chunk.length && this.#inMagic)
                at = this.#push(chunk, at);
            return { length: at - start, part: this.#inMagic || this.#skipping ? 'none' : 'begin' };
        }
        while (at < chunk.length && !this.between) {
            if (this.#left > 0) {
                const here = Math.min(this.#left, chunk.length - at);
                this.#left -= here;
                at += here;
            }
            else
                at = this.#push(chunk, at);
        }
        const part = this.#skipping ? 'none' : 'frame';
        if (this.between)
            this.#skipping = false;
        return { length: at - start, part };
    }
    #push(chunk, at) {
        this.#bytes.push(chunk[at]);
        if (this.#bytes.length === this.#wanted) {
            [this.#field, this.#wanted] = this.#read();
            this.#bytes = [];
        }
        return at + 1;
    }
    /** Reads the field that is there, and says which comes next with how many bytes. */
    #read() {
        const bytes = this.#bytes;
        const number = bytes.reduceRight((sum, byte) => sum * 256 + byte, 0);
        switch (this.#field) {
            case 'magic':
                if (number === MAGIC)
                    return ['descriptor', 1];
                if ((number & 0xfffffff0) >>> 0 !== SKIPPABLE)
                    throw new ZstdProblem('what follows a frame is none');
                this.#skipping = true;
                return ['skip-size', 4];
            case 'skip-size':
                this.#left = number;
                return ['magic', 4];
            case 'descriptor': {
                this.#checksum = (number & 0b100) !== 0;
                const single = (number & 0b100000) !== 0;
                const dictionary = [0, 1, 2, 4][number & 0b11];
                const size = [single ? 1 : 0, 2, 4, 8][number >> 6];
                if (dictionary > 0)
                    throw new ZstdProblem('it needs a dictionary');
                // Without a window of its own, a frame needs as much memory as it has content; else the size is only a hint.
                return single ? ['content-size', size] : ['window', 1 + size];
            }
            case 'window': {
                const byte = bytes[0];
                const base = 2 ** (10 + (byte >> 3));
                checkWindow(base + (base / 8) * (byte & 7));
                return ['block', 3];
            }
            case 'content-size':
                checkWindow(bytes.length === 2 ? number + 256 : number);
                return ['block', 3];
            case 'block': {
                const [kind, last] = [(number >> 1) & 3, (number & 1) === 1];
                if (kind === 3)
                    throw new ZstdProblem('a block is of no known kind');
                // One byte stands for a whole block of kind 1.
                this.#left = kind === 1 ? 1 : number >> 3;
                if (!last)
                    return ['block', 3];
                return this.#checksum ? ['checksum', 4] : ['magic', 4];
            }
            case 'checksum':
                return ['magic', 4];
        }
    }
}
function checkWindow(bytes) {
    if (bytes > LARGEST_WINDOW)
        throw new ZstdProblem(`it asks for ${bytes} bytes of memory`);
}

;// CONCATENATED MODULE: ../../packages/oci/lib/pull/compression.js




/** Bytes that a decoder gives at once, and that it may be ahead of its reader. */
const CHUNK = 256 * 1024;
const AHEAD = 4 * 1024 * 1024;
/** How bytes are compressed, by the first four of them: runtimes look at these, too, and not at the media type. */
function compressionOf(head) {
    const [a, b, c, d] = head;
    if (a === 0x1f && b === 0x8b)
        return 'gzip';
    if (a === 0x28 && b === 0xb5 && c === 0x2f && d === 0xfd)
        return 'zstd';
    // A skippable frame may come first.
    if (a !== undefined && (a & 0xf0) === 0x50 && b === 0x2a && c === 0x4d && d === 0x18)
        return 'zstd';
    return 'none';
}
/**
 * What a stream has inside: gzip with any number of members, Zstandard with any number of frames, or the bytes as they are.
 * @throws Error of the decoder, ZstdProblem; what the stream itself throws comes through
 */
async function* decompressed(chunks) {
    const { head, all } = await peek(chunks);
    switch (compressionOf(head)) {
        case 'none':
            return yield* all;
        case 'gzip':
            return yield* through(all, external_node_zlib_.createGunzip(DECODER));
        case 'zstd':
            // Node has it from 22.15 on.
            return yield* typeof external_node_zlib_.createZstdDecompress === 'function'
                ? through(zstdFrames(all), external_node_zlib_.createZstdDecompress(DECODER))
                : zstdInScript(zstdFrames(all));
    }
}
const DECODER = { chunkSize: CHUNK, readableHighWaterMark: AHEAD };
async function* through(chunks, decoder) {
    // The decoder works on another thread, and goes on while what it gave is read.
    const fed = (0,promises_.pipeline)(external_node_stream_.Readable.from(chunks, { objectMode: true, highWaterMark: 4 }), decoder);
    fed.catch(() => undefined);
    yield* decoder;
    await fed;
}
async function* zstdInScript(chunks) {
    const { Decompress } = await __webpack_require__.e(/* import() */ 5343).then(__webpack_require__.bind(__webpack_require__, 5343));
    let ready = [];
    const decoder = new Decompress((chunk) => void ready.push(chunk));
    for await (const chunk of chunks) {
        decoder.push(chunk);
        const given = ready;
        ready = [];
        yield* given;
    }
    decoder.push(new Uint8Array(0), true);
    yield* ready;
}
/** The first four bytes of a stream, and all of it. */
async function peek(chunks) {
    const iterator = chunks[Symbol.asyncIterator]();
    const first = [];
    let length = 0;
    while (length < 4) {
        const { done, value } = await iterator.next();
        if (done)
            break;
        first.push(value);
        length += value.length;
    }
    const head = Buffer.concat(first);
    return {
        head,
        all: (async function* () {
            try {
                if (head.length > 0)
                    yield head;
                for (;;) {
                    const { done, value } = await iterator.next();
                    if (done)
                        return;
                    yield value;
                }
            }
            finally {
                await iterator.return?.();
            }
        })(),
    };
}


/***/ }),

/***/ 2868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ formatPlatform),
/* harmony export */   FL: () => (/* binding */ parsePlatform),
/* harmony export */   Gi: () => (/* binding */ isFor),
/* harmony export */   tj: () => (/* binding */ platformOf)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6403);

/** @param text `os/architecture[/variant]` */
function parsePlatform(text) {
    const [os = '', architecture = '', variant] = text.split('/');
    return { os, architecture, ...(variant !== undefined && { variant }) };
}
const formatPlatform = ({ os, architecture, variant }) => `${os}/${architecture}${variant === undefined ? '' : `/${variant}`}`;
/** The platform of a config or of a descriptor, where it states one. */
function platformOf(value) {
    if (!(0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return undefined;
    const { os, architecture, variant } = value;
    if (typeof os !== 'string' || typeof architecture !== 'string' || os === '' || architecture === '')
        return undefined;
    return { os, architecture, ...(typeof variant === 'string' && variant !== '' && { variant }) };
}
/** Whether an image is for a platform. Without a variant any will do; v8 is what arm64 means by itself. */
function isFor(image, wanted) {
    if (image.os !== wanted.os || image.architecture !== wanted.architecture)
        return false;
    const implied = image.architecture === 'arm64' ? 'v8' : undefined;
    return wanted.variant === undefined || (image.variant ?? implied) === wanted.variant;
}


/***/ }),

/***/ 4196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ByteReader)
/* harmony export */ });
/**
 * Reads a stream of chunks piece by piece. What is asked for is mostly in the chunk at hand: `now` gives it without a promise,
 * and `take` waits for more.
 */
class ByteReader {
    #chunks;
    #chunk = Buffer.alloc(0);
    #offset = 0;
    #before = 0;
    constructor(chunks) {
        this.#chunks = chunks[Symbol.asyncIterator]();
    }
    /** Bytes that have been read or passed over. */
    get position() {
        return this.#before + this.#offset;
    }
    /** The next bytes, as a view that is good until the next call; undefined where the chunk at hand has fewer. */
    now(length) {
        const end = this.#offset + length;
        if (end > this.#chunk.length)
            return undefined;
        const bytes = this.#chunk.subarray(this.#offset, end);
        this.#offset = end;
        return bytes;
    }
    /** As many bytes as asked for, or fewer at the end of the stream. Good until the next call. */
    async take(length) {
        return this.now(length) ?? this.copy(length);
    }
    /** As `take`, in memory of its own. */
    async copy(length) {
        const bytes = Buffer.allocUnsafeSlow(length);
        const filled = await this.fill(bytes, 0);
        return filled === length ? bytes : bytes.subarray(0, filled);
    }
    /** Copies the next bytes into a buffer, from an offset on. @returns where it stopped: before the end of the buffer where the stream ended */
    async fill(bytes, from) {
        let filled = from;
        while (filled < bytes.length && (this.#offset < this.#chunk.length || (await this.#more()))) {
            const end = Math.min(this.#chunk.length, this.#offset + bytes.length - filled);
            filled += this.#chunk.copy(bytes, filled, this.#offset, end);
            this.#offset = end;
        }
        return filled;
    }
    /** Passes bytes over, in the chunk at hand. @returns whether they were all there; if not, nothing is done */
    skipNow(length) {
        if (this.#offset + length > this.#chunk.length)
            return false;
        this.#offset += length;
        return true;
    }
    /** Passes bytes over. @returns whether they were all there */
    async skip(length) {
        let left = length;
        for (;;) {
            const here = Math.min(left, this.#chunk.length - this.#offset);
            this.#offset += here;
            left -= here;
            if (left === 0)
                return true;
            if (this.#chunks.skip) {
                this.#before += left;
                return this.#chunks.skip(left);
            }
            if (!(await this.#more()))
                return false;
        }
    }
    /** Passes over all that is left, so that the source sees it all. */
    async drain() {
        if (this.#chunks.skip)
            return;
        while (await this.#more())
            ;
    }
    /** Gives the stream up, where it has not ended. */
    async close() {
        await this.#chunks.return?.();
    }
    async #more() {
        for (;;) {
            const { done, value } = await this.#chunks.next();
            this.#before += this.#chunk.length;
            this.#offset = 0;
            if (done) {
                this.#chunk = Buffer.alloc(0);
                return false;
            }
            this.#chunk = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
            if (value.length > 0)
                return true;
        }
    }
}


/***/ }),

/***/ 8655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ TarProblem),
  s: () => (/* binding */ readTar)
});

// EXTERNAL MODULE: ../../packages/oci/lib/tar/bytes.js
var bytes = __webpack_require__(4196);
;// CONCATENATED MODULE: ../../packages/oci/lib/tar/text.js
/**
 * A name as text. Bytes that are no UTF-8 become lone surrogates U+DC80 to U+DCFF (as in Python's `surrogateescape`), so that
 * two names are equal only where their bytes are.
 */
function archiveText(bytes, start = 0, end = bytes.length) {
    const text = bytes.toString('utf8', start, end);
    return text.includes('\ufffd') ? escaped(bytes.subarray(start, end)) : text;
}
function escaped(bytes) {
    let text = '';
    for (let start = 0; start < bytes.length;) {
        const length = sequenceLength(bytes, start);
        text += length === 0 ? String.fromCharCode(0xdc00 + bytes[start]) : bytes.toString('utf8', start, start + length);
        start += length || 1;
    }
    return text;
}
/** Bytes of the valid UTF-8 sequence at an offset (RFC 3629), or 0. */
function sequenceLength(bytes, start) {
    const first = bytes[start];
    if (first < 0x80)
        return 1;
    const length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    const slice = bytes.subarray(start, start + length);
    if (first < 0xc2 || first > 0xf4 || slice.length < length)
        return 0;
    return Buffer.from(slice.toString()).equals(slice) ? length : 0;
}

;// CONCATENATED MODULE: ../../packages/oci/lib/tar/header.js

/** Bytes of a block: headers and contents start at its multiples. */
const BLOCK = 512;
/** Why a block is no header, as the end of a sentence. */
class HeaderProblem extends Error {
}
/** Whether a block has only zeros, as the two at the end of an archive. */
function isZero(block) {
    if (block[0] !== 0)
        return false;
    for (const byte of block)
        if (byte !== 0)
            return false;
    return true;
}
/**
 * Reads a header block of the v7, ustar, GNU or star format.
 * @throws HeaderProblem
 */
function parseHeader(block) {
    if (!hasChecksum(block))
        throw new HeaderProblem('the checksum of a header is wrong');
    const magic = block.toString('latin1', 257, 263);
    const prefixEnd = magic !== 'ustar\0' ? 0 : block.toString('latin1', 508, 512) === 'tar\0' ? 476 : 500;
    const prefix = prefixEnd === 0 ? '' : field(block, 345, prefixEnd);
    const name = field(block, 0, 100);
    return {
        name: prefix === '' ? name : `${prefix}/${name}`,
        mode: numberAt(block, 100, 108),
        size: numberAt(block, 124, 136),
        type: String.fromCharCode(block[156]),
        link: block[157] === 0 ? '' : field(block, 157, 257),
    };
}
/** Text up to the first zero byte. */
function field(block, start, end) {
    const zero = block.indexOf(0, start);
    return archiveText(block, start, zero === -1 || zero > end ? end : zero);
}
/**
 * A number in octal digits, or in base 256 where the first bit is set (GNU, star).
 * @throws HeaderProblem
 */
function numberAt(block, start, end) {
    const first = block[start];
    if (first & 0x80) {
        if (first & 0x40)
            throw new HeaderProblem('a header has a negative number');
        let value = first & 0x3f;
        for (let index = start + 1; index < end; index += 1) {
            value = value * 256 + block[index];
            if (value > Number.MAX_SAFE_INTEGER)
                throw new HeaderProblem('a header has a number that is too large');
        }
        return value;
    }
    let index = start;
    while (index < end && (block[index] === 0x20 || block[index] === 0))
        index += 1;
    let value = 0;
    for (; index < end; index += 1) {
        const digit = block[index] - 0x30;
        if (digit < 0 || digit > 7)
            break;
        value = value * 8 + digit;
    }
    for (; index < end; index += 1) {
        if (block[index] !== 0x20 && block[index] !== 0)
            throw new HeaderProblem('a header has a number that is none');
    }
    return value;
}
/** The sum of all bytes with the checksum's own as blanks; some old writers took bytes as signed. */
function hasChecksum(block) {
    let sum = 8 * 0x20;
    let large = 0;
    for (let index = 0; index < BLOCK; index += 1) {
        if (index === 148)
            index = 156;
        const byte = block[index];
        sum += byte;
        if (byte > 127)
            large += 1;
    }
    const stated = numberAt(block, 148, 156);
    return stated === sum || stated === sum - 256 * large;
}

;// CONCATENATED MODULE: ../../packages/oci/lib/tar/pax.js


/**
 * Parses the content of an extended header (POSIX pax): `length key=value\n`, where the length counts all of the record.
 * @throws HeaderProblem
 */
function parsePax(content) {
    const records = [];
    for (let start = 0; start < content.length;) {
        const blank = content.indexOf(0x20, start);
        const digits = blank > start && blank - start < 16 ? content.toString('latin1', start, blank) : '';
        const end = start + Number(digits);
        const equals = content.indexOf(0x3d, blank + 1);
        if (!/^[1-9]\d*$/.test(digits) || end > content.length || equals <= blank + 1 || equals >= end || content[end - 1] !== 0x0a)
            throw new HeaderProblem('an extended header has a record that is none');
        records.push([archiveText(content, blank + 1, equals), archiveText(content, equals + 1, end - 1)]);
        start = end;
    }
    return records;
}
/** The value of a key that counts: the last. An empty one takes back those before. @throws HeaderProblem */
function paxText(records, key) {
    const value = records.findLast(([name]) => name === key)?.[1] || undefined;
    if (value?.includes('\0'))
        throw new HeaderProblem(`an extended header has a "${key}" with a zero byte`);
    return value;
}
/** As paxText, for a number of bytes. @throws HeaderProblem */
function paxNumber(records, key) {
    const value = paxText(records, key);
    if (value === undefined)
        return undefined;
    if (!/^\d{1,16}$/.test(value) || !Number.isSafeInteger(Number(value)))
        throw new HeaderProblem(`an extended header has a "${key}" that is no size`);
    return Number(value);
}

;// CONCATENATED MODULE: ../../packages/oci/lib/tar/sparse.js


/** Parts that a sparse file may have. */
const MOST_PARTS = 1_000_000;
/** What an extended header says of holes (GNU.sparse 0.0, 0.1 and 1.0). @throws HeaderProblem */
function paxSparse(records) {
    const major = paxText(records, 'GNU.sparse.major');
    if (major !== undefined) {
        if (major !== '1' || paxText(records, 'GNU.sparse.minor') !== '0')
            throw new HeaderProblem('an extended header has a sparse format that is not known');
        return { size: sizeOf(paxNumber(records, 'GNU.sparse.realsize')), parts: undefined };
    }
    const map = paxText(records, 'GNU.sparse.map');
    const numbers = map === undefined
        ? records.flatMap(([key, value]) => (key === 'GNU.sparse.offset' || key === 'GNU.sparse.numbytes' ? [value] : []))
        : map.split(',');
    const size = paxNumber(records, 'GNU.sparse.size');
    if (size === undefined && numbers.length === 0)
        return undefined;
    return { size: sizeOf(size), parts: partsOf(numbers.map(decimal), sizeOf(size)) };
}
function sizeOf(size) {
    if (size === undefined)
        throw new HeaderProblem('a sparse file has no size');
    return size;
}
/** The map of a GNU header of type S: four parts, and 21 in each block that follows. @throws HeaderProblem */
class GnuSparseMap {
    size;
    #numbers = [];
    /** Whether another block of the map follows. */
    more;
    constructor(header) {
        this.size = numberAt(header, 483, 495);
        this.more = this.#add(header, 386, 4, 482);
    }
    add(block) {
        this.more = this.#add(block, 0, 21, 504);
    }
    parts() {
        return partsOf(this.#numbers, this.size);
    }
    #add(block, start, count, extended) {
        for (let index = 0; index < count; index += 1) {
            const at = start + index * 24;
            if (block[at] === 0)
                break;
            this.#numbers.push(numberAt(block, at, at + 12), numberAt(block, at + 12, at + 24));
        }
        if (this.#numbers.length > 2 * MOST_PARTS)
            throw new HeaderProblem('a sparse file has too many parts');
        return block[extended] !== 0;
    }
}
/**
 * The map before the content of a GNU.sparse 1.0 file: decimal numbers, one a line, filled up to a block.
 * @param next the next block of the content
 * @returns the parts and the bytes that the map took
 * @throws HeaderProblem
 */
async function leadingMap(next, size) {
    const numbers = [];
    let line = '';
    let wanted;
    for (let length = BLOCK;; length += BLOCK) {
        const lines = (line + (await next()).toString('latin1')).split('\n');
        line = lines.pop() ?? '';
        if (line.length > 2 * BLOCK)
            throw new HeaderProblem('the map of a sparse file is none');
        for (const text of lines) {
            if (wanted === undefined) {
                wanted = 2 * decimal(text);
                if (wanted > 2 * MOST_PARTS)
                    throw new HeaderProblem('a sparse file has too many parts');
            }
            else if (numbers.length < wanted)
                numbers.push(decimal(text));
        }
        if (numbers.length === wanted)
            return { parts: partsOf(numbers, size), length };
    }
}
function decimal(text) {
    if (!/^\d{1,16}$/.test(text) || !Number.isSafeInteger(Number(text)))
        throw new HeaderProblem('the map of a sparse file is none');
    return Number(text);
}
function partsOf(numbers, size) {
    if (numbers.length % 2 === 1 || numbers.length > 2 * MOST_PARTS)
        throw new HeaderProblem('the map of a sparse file is none');
    const parts = [];
    let end = 0;
    for (let index = 0; index < numbers.length; index += 2) {
        const [offset, length] = [numbers[index], numbers[index + 1]];
        if (offset < end || offset + length > size)
            throw new HeaderProblem('the map of a sparse file contradicts itself');
        end = offset + length;
        parts.push({ offset, length });
    }
    return parts;
}

;// CONCATENATED MODULE: ../../packages/oci/lib/tar/read.js




/** Bytes of a long name or an extended header. */
const LARGEST_EXTENSION = 1024 * 1024;
/** Longer paths can be no files of Linux (PATH_MAX). */
const LONGEST_NAME = 4096;
/** Why an archive cannot be read, as the end of a sentence. */
class TarProblem extends Error {
    position;
    constructor(message, position) {
        super(message);
        this.position = position;
    }
}
/**
 * Reads a tar archive as programs do that unpack layers: v7, ustar, GNU and pax, with long names, sizes in base 256 and
 * sparse files. It ends at two blocks of zeros or at the end of the bytes; all bytes are read, also those after the end.
 * Time is linear, and memory is that of one wanted file.
 * @throws TarProblem for what is damaged or cut off
 */
async function readTar(chunks, visitor) {
    const input = new bytes/* ByteReader */.k(chunks);
    try {
        await readEntries(input, visitor);
        await input.drain();
    }
    catch (error) {
        throw error instanceof HeaderProblem ? new TarProblem(error.message, input.position) : error;
    }
    finally {
        await input.close();
    }
}
async function readEntries(input, visitor) {
    let records = [];
    let longName;
    let longLink;
    for (;;) {
        const block = input.now(BLOCK) ?? (await input.take(BLOCK));
        const isEnd = block.length === 0 || (block.length === BLOCK && isZero(block));
        const extended = records.length > 0 || longName !== undefined || longLink !== undefined;
        if (isEnd ? extended : block.length < BLOCK)
            throw cut(input);
        if (isEnd) {
            const second = await input.take(BLOCK);
            if (second.length === 0 || isZero(second))
                return;
            throw new HeaderProblem('a block of zeros stands between entries');
        }
        const header = parseHeader(block);
        switch (header.type) {
            case 'L':
                longName = firstLine(await extension(input, header));
                continue;
            case 'K':
                longLink = firstLine(await extension(input, header));
                continue;
            case 'x':
                records = parsePax(await extension(input, header));
                continue;
            case 'g':
                refuseGlobal(parsePax(await extension(input, header)));
                continue;
        }
        const gnu = header.type === 'S' ? await gnuSparse(input, block) : undefined;
        const sparse = gnu ?? (records.length > 0 ? paxSparse(records) : undefined);
        const stored = records.length > 0 ? (paxNumber(records, 'size') ?? header.size) : header.size;
        const sparseName = records.length > 0 ? paxText(records, 'GNU.sparse.name') : undefined;
        const name = sparseName ?? (records.length > 0 ? paxText(records, 'path') : undefined) ?? longName ?? header.name;
        const link = (records.length > 0 ? paxText(records, 'linkpath') : undefined) ?? longLink ?? header.link;
        const kind = kindOf(header.type, name);
        if (name.length > LONGEST_NAME || link.length > LONGEST_NAME)
            throw new HeaderProblem(`a name has more than ${LONGEST_NAME} characters`);
        if (records.length > 0)
            records = [];
        longName = undefined;
        longLink = undefined;
        const isFile = kind === 'file';
        const entry = {
            name,
            kind,
            size: isFile ? (sparse?.size ?? stored) : 0,
            holes: isFile && sparse ? Math.max(0, sparse.size - stored) : 0,
            mode: header.mode,
            link,
            offset: input.position,
        };
        const answer = visitor.entry(entry);
        const want = answer instanceof Promise ? await answer : answer;
        // Only files have content, whatever the size of others says: so read those that unpack layers.
        if (isFile)
            await readContent(input, entry, stored, sparse, want, visitor);
    }
}
async function readContent(input, entry, stored, sparse, want, visitor) {
    const padded = stored + padding(stored);
    if (want === 'skip') {
        if (!input.skipNow(padded) && !(await input.skip(padded)))
            throw cut(input);
        return;
    }
    let left = padded;
    let parts = sparse?.parts;
    if (sparse && !parts) {
        const map = await leadingMap(async () => exactly(input, Math.min(BLOCK, left)), sparse.size);
        left -= map.length;
        parts = map.parts;
    }
    if (parts) {
        const inArchive = parts.reduce((sum, { length }) => sum + length, 0);
        if (inArchive > left)
            throw new HeaderProblem('a sparse file has less content than its map says');
        const bytes = Buffer.alloc(sparse?.size ?? 0);
        for (const { offset, length } of parts)
            (await exactly(input, length)).copy(bytes, offset);
        if (!(await input.skip(left - inArchive)))
            throw cut(input);
        if (want === 'content' || want(bytes.subarray(0, 4)))
            await visitor.content(entry, bytes);
        return;
    }
    let first = Buffer.alloc(0);
    if (want !== 'content') {
        first = Buffer.from(await exactly(input, Math.min(4, stored)));
        if (!want(first)) {
            if (!(await input.skip(padded - first.length)))
                throw cut(input);
            return;
        }
    }
    const bytes = Buffer.allocUnsafeSlow(stored);
    first.copy(bytes);
    if ((await input.fill(bytes, first.length)) < stored || !(await input.skip(padded - stored)))
        throw cut(input);
    await visitor.content(entry, bytes);
}
/** Content of a header that extends the next one. */
async function extension(input, { size }) {
    if (size > LARGEST_EXTENSION)
        throw new HeaderProblem(`an extended header has ${size} bytes`);
    const content = Buffer.from(await exactly(input, size));
    if (!(await input.skip(padding(size))))
        throw cut(input);
    return content;
}
async function gnuSparse(input, header) {
    const map = new GnuSparseMap(header);
    while (map.more)
        map.add(await exactly(input, BLOCK));
    return { size: map.size, parts: map.parts() };
}
/** What unpacks layers does not apply global headers, and other readers do: one that changes what is read has no one meaning. */
function refuseGlobal(records) {
    const changing = records.find(([key]) => /^(?:path|linkpath|size|GNU\.sparse\..*)$/.test(key));
    if (changing)
        throw new HeaderProblem(`a global extended header sets "${changing[0]}"`);
}
async function exactly(input, length) {
    const bytes = await input.take(length);
    if (bytes.length < length)
        throw cut(input);
    return bytes;
}
function kindOf(type, name) {
    switch (type) {
        case '\0':
            return name.endsWith('/') ? 'folder' : 'file';
        case '0':
        case '7':
        case 'S':
            return 'file';
        case '1':
            return 'hard-link';
        case '2':
            return 'symlink';
        case '5':
            return 'folder';
        case '3':
        case '4':
        case '6':
            return 'device';
        default:
            throw new HeaderProblem(`an entry has the type ${JSON.stringify(type)}, which nothing unpacks`);
    }
}
const firstLine = (content) => field(content, 0, content.length);
const padding = (size) => (BLOCK - (size % BLOCK)) % BLOCK;
const cut = (input) => new TarProblem('it is cut off', input.position);


/***/ })

};
