import TestTraits
import Testing
import WeeklyText

@testable import WeeklyCache

@Suite("The index of packs as bytes")
struct PackIndexTests {
    private let owner = StableHash(of: "this program")

    private func index(_ count: Int, pack: Int = 1) -> PackIndex {
        let places = (0..<count).map { number in
            (
                StableHash(of: "file \(number)"),
                PackIndex.Place(
                    pack: number % (pack + 1), offset: number << 33, size: number * 1000,
                    content: StableHash(of: "content \(number)"))
            )
        }
        return PackIndex(packs: ["pack-1-a", "pack-2-b"], places: Dictionary(uniqueKeysWithValues: places))
    }

    @Test("It comes back as it was written", arguments: [0, 1, 2, 500])
    func comesBack(count: Int) throws {
        let index = index(count)
        let read = try #require(PackIndex(index.bytes(for: owner), for: owner))
        #expect(read.packs == index.packs && read.places == index.places && read.places.count == count)
        #expect(read.bytes(for: owner) == index.bytes(for: owner))
    }

    @Test(
        "The names of its packs are read without the rest, and none of what is damaged or another's",
        arguments: [0, 500])
    func packs(count: Int) {
        var bytes = index(count).bytes(for: owner)
        #expect(PackIndex.packs(in: bytes, for: owner) == ["pack-1-a", "pack-2-b"])
        #expect(PackIndex.packs(in: bytes, for: StableHash(of: "another program")) == [])
        bytes[bytes.count - 1] ^= 1
        #expect(PackIndex.packs(in: bytes, for: owner) == [] && PackIndex.packs(in: [], for: owner) == [])
    }

    @Test("Another owner's says nothing")
    func otherOwner() {
        #expect(PackIndex(index(1).bytes(for: owner), for: StableHash(of: "another program")) == nil)
    }

    @Test("Cut anywhere, or with any bit changed, it says nothing")
    func damaged() {
        let bytes = index(3).bytes(for: owner)
        for length in bytes.indices { #expect(PackIndex(Array(bytes.prefix(length)), for: owner) == nil) }
        for index in bytes.indices {
            for bit in 0..<8 {
                var changed = bytes
                changed[index] ^= 1 << UInt8(bit)
                #expect(PackIndex(changed, for: owner) == nil)
            }
        }
    }

    @Test("A place in a pack that there is not, or beyond what can be counted, is an error")
    func places() {
        #expect(PackIndex(index(3, pack: 2).bytes(for: owner), for: owner) == nil)
        for (offset, size) in [(-1, 1), (0, -1), (Int.max, 1)] {
            let place = PackIndex.Place(pack: 0, offset: offset, size: size, content: StableHash())
            let index = PackIndex(packs: ["pack-1-a"], places: [StableHash(): place])
            #expect(PackIndex(index.bytes(for: owner), for: owner) == nil, "\(offset), \(size)")
        }
    }
}
