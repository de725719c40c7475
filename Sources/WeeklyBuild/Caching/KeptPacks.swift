internal import WeeklyCache
internal import WeeklyText

/// The packs that builds before have made, held open: whatever becomes of their files meanwhile, they are read as they are.
struct KeptPacks: Sendable {
    let index: PackIndex
    /// Of the packs of the index, in their order; nil where one is missing.
    private let files: [OpenFile?]

    init(_ index: PackIndex, open: (String) -> OpenFile?) {
        self.init(index, index.packs.map(open))
    }

    private init(_ index: PackIndex, _ files: [OpenFile?]) {
        self.index = index
        self.files = files
    }

    /// The bytes of a file, by what stands for it; nil where they are not there, or are not those that were written.
    func file(_ number: StableHash) -> MadeFile? {
        guard let place = index.places[number],
            let bytes = files[place.pack]?.bytes(in: place.offset..<(place.offset + place.size))
        else { return nil }
        let file = MadeFile(bytes)
        return file.content == place.content ? file : nil
    }

    /// The same of a file that is larger than a piece, piece by piece; nil where it is smaller, or not there.
    func pieces(_ number: StableHash) -> PackedPieces? {
        guard let place = index.places[number], place.size > MadeFile.pieceBytes, let file = files[place.pack] else {
            return nil
        }
        return PackedPieces(file: file, place: place)
    }

    /// Bytes of a pack's file; 0 where it is missing.
    func size(ofPack pack: Int) -> Int { files[pack]?.size ?? 0 }

    /// The same with these files of the index alone.
    func with(only numbers: some Sequence<StableHash>) -> KeptPacks {
        var places: [StableHash: PackIndex.Place] = [:]
        places.reserveCapacity(index.places.count)
        for number in numbers { places[number] = index.places[number] }
        return KeptPacks(PackIndex(packs: index.packs, places: places), files)
    }
}
