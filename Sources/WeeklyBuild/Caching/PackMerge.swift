internal import WeeklyCache
internal import WeeklyText

/// What becomes of packs when a new one joins them: those of which half is of no use any more, those that are no larger than what joins
/// them, and the smallest where there are many are written into the new one. So there are few, and bytes are seldom written again.
struct PackMerge {
    /// Packs that stay beside the new one at most.
    static let most = 8

    private let kept: KeptPacks
    /// The numbers of the packs that stay.
    private let staying: [Int]

    /// - Parameters:
    ///   - kept: the packs, with the files alone that are still of use.
    ///   - newSize: bytes of the new one.
    init(_ kept: KeptPacks, newSize: Int) {
        self.kept = kept
        var used = [Int](repeating: 0, count: kept.index.packs.count)
        for place in kept.index.places.values { used[place.pack] += place.size }
        var size = newSize
        var staying: [Int] = []
        let bySize = used.indices.sorted { (used[$0], $0) < (used[$1], $1) }
        for (offset, pack) in bySize.enumerated() {
            let isMerged =
                used[pack] * 2 <= kept.size(ofPack: pack) || used[pack] <= size
                || bySize.count - offset > Self.most
            if isMerged { size += used[pack] } else { staying.append(pack) }
        }
        self.staying = staying.sorted()
    }

    /// Adds to the new pack what it takes over.
    func write(to writer: PackWriter) {
        let staying = Set(staying)
        let moved = kept.index.places.filter { !staying.contains($0.value.pack) }
        let inOrder = moved.sorted { ($0.value.pack, $0.value.offset) < ($1.value.pack, $1.value.offset) }
        for number in inOrder.map(\.key) {
            if let file = kept.file(number) { writer.add(file, number) }
        }
    }

    /// The index of the packs that stay, and of the new one; nil where something could not be written to that.
    func index(with writer: PackWriter) -> PackIndex? {
        guard var places = writer.places(asPack: staying.count) else { return nil }
        let numbers = Dictionary(uniqueKeysWithValues: staying.enumerated().map { ($1, $0) })
        for (number, place) in kept.index.places {
            // What was damaged is in the new one, too.
            guard let pack = numbers[place.pack], places[number] == nil else { continue }
            var place = place
            place.pack = pack
            places[number] = place
        }
        return PackIndex(packs: staying.map { kept.index.packs[$0] } + [writer.name], places: places)
    }
}
