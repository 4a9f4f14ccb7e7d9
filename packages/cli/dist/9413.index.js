export const id = 9413;
export const ids = [9413];
export const modules = {

/***/ 49413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ imageTree)
});

// EXTERNAL MODULE: ../oci/lib/pull/layer.js
var pull_layer = __webpack_require__(93107);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/errors.js
var errors = __webpack_require__(62732);
// EXTERNAL MODULE: ../../actions/sbom-generate/lib/installed/tree.js
var tree = __webpack_require__(95456);
;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/installed/image/path.js

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
            throw (0,errors/* sbomError */.S)('INSTALLED_INVALID', `The layer ${layer} has the name ${shown(name)}, which leads out of the image.`, 'Do not use this image: no tool that builds images writes such names.');
    }
    return parts.join('/');
}
/** A path as it is shown: bytes that are no text are replaced. */
const shown = (path) => JSON.stringify(path.toWellFormed().slice(0, 300));

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/installed/image/recent.js
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

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/installed/image/layer-reader.js




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
                throw (0,errors/* sbomError */.S)('INSTALLED_INVALID', `The layer ${this.#layer.name} hides ${shown(path)}, which is no name.`, 'Build the image anew.');
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

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/installed/image/overlay.js


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
                throw (0,errors/* sbomError */.S)('INSTALLED_INVALID', `A layer of the image has ${shown(path ?? way.name)} in what is no folder in the same layer.`, 'Build the image anew: no runtime can unpack this layer.');
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
            throw (0,errors/* sbomError */.S)('INSTALLED_INVALID', `The image has more than ${MOST_PATHS} paths.`, 'Check what it is made of.');
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

;// CONCATENATED MODULE: ../../actions/sbom-generate/lib/installed/image/tree.js





/**
 * The files of an image as they are seen when all its layers lie on each other. The layers are read from the highest down, each
 * once and as a stream: what is hidden is passed over, and nothing is unpacked to disk. A layer is read again where a hard link
 * needs the content of a file that has gone by.
 * @throws INSTALLED_INVALID and what reading layers throws
 */
const imageTree = ({ layers }) => ({
    async scan(visitor) {
        const limit = new pull_layer/* UnpackLimit */.M();
        const replaced = await scanLayers(layers, visitor, limit, []);
        if (replaced.every(({ size }) => size === 0))
            return;
        // A layer has a path twice, and the first has been told: now it is known which entries do not count.
        visitor.restart();
        await scanLayers(layers, visitor, new pull_layer/* UnpackLimit */.M(), replaced);
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
        await (0,pull_layer/* readLayer */.w)(layer, reader, limit);
        const { again, below } = await reader.end();
        if (again.size > 0)
            await readAgain(layer, again, limit);
        open = below;
        replaced.push(overlay.replaced);
    }
    const [lost] = open;
    if (lost)
        throw (0,errors/* sbomError */.S)('INSTALLED_INVALID', `The image has the hard link ${shown(lost.path)} to ${shown(lost.target)}, which no layer has.`, 'Build the image anew: no runtime can unpack it.');
    return replaced;
}
/** Reads the contents that hard links need. @param wanted by number of the entry */
async function readAgain(layer, wanted, limit) {
    const found = new Map();
    let order = -1;
    await (0,pull_layer/* readLayer */.w)(layer, {
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


/***/ })

};
