package import WeeklyText

/// Where the bytes of files lie that builds have made: in packs, each of which is one file with the bytes of many, one behind the other.
package struct PackIndex: Sendable {
    /// Where the bytes of a file lie.
    package struct Place: Hashable, Sendable {
        /// The pack's number among those of the index.
        package var pack: Int
        /// In the pack, in bytes.
        package var offset: Int
        /// Bytes.
        package let size: Int
        /// Stands for the bytes.
        package let content: StableHash

        package init(pack: Int, offset: Int, size: Int, content: StableHash) {
            self.pack = pack
            self.offset = offset
            self.size = size
            self.content = content
        }
    }

    /// The names of the packs.
    package let packs: [String]
    /// By what stands for a file and for all that it was made from.
    package let places: [StableHash: Place]

    package init(packs: [String], places: [StableHash: Place]) {
        self.packs = packs
        self.places = places
    }

    /// Nil where the bytes are not those of an index of the owner.
    package init?(_ file: [UInt8], for owner: StableHash) {
        guard let known: PackIndex = SealedBytes.value(of: file, for: owner) else { return nil }
        self = known
    }

    /// The names of the packs of an index, of which no more is read; none where the bytes are not those of an index of the owner.
    package static func packs(in file: [UInt8], for owner: StableHash) -> [String] {
        SealedBytes.beginning(of: file, for: owner) ?? []
    }

    /// The whole file, the same for the same index.
    ///
    /// - Parameter owner: who alone shall believe it.
    package func bytes(for owner: StableHash) -> [UInt8] { SealedBytes.seal(self, for: owner) }
}

extension PackIndex: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(packs)
        writer.append(position: places.count)
        for (file, place) in places.sorted(by: { $0.key.value < $1.key.value }) {
            writer.append(file)
            writer.append(place)
        }
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        packs = try reader.value()
        let count = try reader.count()
        var places: [StableHash: Place] = [:]
        for _ in 0..<count {
            let file: StableHash = try reader.value()
            let place: Place = try reader.value()
            guard packs.indices.contains(place.pack) else { throw DamagedCache() }
            places[file] = place
        }
        self.places = places
    }
}

extension PackIndex.Place: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(position: pack)
        writer.append(offset)
        writer.append(size)
        writer.append(content)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        pack = try reader.position()
        offset = try reader.value()
        size = try reader.value()
        content = try reader.value()
        guard offset >= 0, size >= 0, offset <= .max - size else { throw DamagedCache() }
    }
}
