package import WeeklyText

/// What the output folder held when a build had ended, file by file: as far as it still does, and what the files are made from is the
/// same, the next build need not make them again.
package struct OutputLedger: Sendable {
    package let files: [KeptFile]
    /// When the stamps were read: nanoseconds since 1970.
    package let time: Int
    /// Stands for the time since the machine started; nil where that was not known.
    package let session: StableHash?

    package init(_ files: [KeptFile], at time: Int, session: StableHash?) {
        self.files = files
        self.time = time
        self.session = session
    }

    /// Nil where the bytes are not those of a ledger of the owner.
    package init?(_ file: [UInt8], for owner: StableHash) {
        guard let known: OutputLedger = SealedBytes.value(of: file, for: owner) else { return nil }
        self = known
    }

    /// The whole file.
    ///
    /// - Parameter owner: who alone shall believe it.
    package func bytes(for owner: StableHash) -> [UInt8] { SealedBytes.seal(self, for: owner) }
}

extension OutputLedger: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(time)
        writer.append(session)
        writer.reserve(files.reduce(0) { $0 + $1.path.utf8.count + KeptFile.mostNumberBytes })
        writer.append(files)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        time = try reader.value()
        session = try reader.value()
        files = try reader.value()
    }
}

extension KeptFile: Storable {
    /// The bytes of all but its path, at most: two hashes, and numbers of ten bytes.
    fileprivate static let mostNumberBytes = 2 * 8 + 6 * 10

    func store(in writer: inout CacheWriter) {
        writer.append(path)
        writer.append(key)
        writer.append(content)
        writer.append(stamp)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        path = try reader.text()
        key = try reader.value()
        content = try reader.value()
        stamp = try reader.value()
    }
}

extension KeptFile.Stamp: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(number: inode)
        writer.append(size)
        writer.append(modified)
        writer.append(changed)
        writer.append(number: UInt64(mode))
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        inode = try reader.number()
        size = try reader.value()
        modified = try reader.value()
        changed = try reader.value()
        mode = UInt32(truncatingIfNeeded: try reader.number())
    }
}
