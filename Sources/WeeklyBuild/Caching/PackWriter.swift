internal import Synchronization
internal import WeeklyCache
internal import WeeklyText

/// A pack that a build makes: bytes of files, added by several threads.
///
/// Its file stands at its place from the beginning, where only the index of packs makes anybody believe it.
final class PackWriter: Sendable {
    let name: String
    private let folder: OpenFolder
    private let file: GrowingFile
    private let added = Mutex([StableHash: PackIndex.Place]())
    private let isWhole = Atomic(true)

    /// Makes an empty pack.
    ///
    /// - Parameter folder: that of the cache.
    init(in folder: OpenFolder) throws(FileError) {
        name = CacheFileName.ofPack()
        self.folder = folder
        file = try folder.growingFile(name, mode: FileMode.ownFile)
    }

    /// Bytes of all that was added.
    var size: Int { file.size }

    /// What was added, where it lies; nil where something could not be written, as where the disk is full.
    ///
    /// - Parameter pack: the number of the pack among those of an index.
    func places(asPack pack: Int) -> [StableHash: PackIndex.Place]? {
        guard isWhole.load(ordering: .acquiring) else { return nil }
        return added.withLock { $0 }.mapValues { place in
            var place = place
            place.pack = pack
            return place
        }
    }

    /// Adds the bytes of a file.
    ///
    /// - Parameter number: stands for it and for all that it was made from.
    func add(_ made: MadeFile, _ number: StableHash) {
        guard isWhole.load(ordering: .acquiring) else { return }
        do throws(FileError) {
            let place = PackIndex.Place(
                pack: 0, offset: try file.add(made.bytes), size: made.bytes.count, content: made.content)
            added.withLock { $0[number] = place }
        } catch {
            giveUp()
        }
    }

    /// Removes the file, and gives back what it takes of the disk, though it is still open.
    func remove() {
        giveUp()
        try? folder.remove(name)
    }

    private func giveUp() {
        isWhole.store(false, ordering: .releasing)
        file.empty()
    }
}
