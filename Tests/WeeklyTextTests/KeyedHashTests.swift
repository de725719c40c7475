import Testing

@testable import WeeklyText

@Suite("A hash with a key")
struct KeyedHashTests {
    private let key: (UInt64, UInt64) = (0x0706_0504_0302_0100, 0x0F0E_0D0C_0B0A_0908)

    private func hash(_ body: (inout KeyedHash) -> Void) -> StableHash {
        var hash = KeyedHash(key: key)
        body(&hash)
        return hash.finished
    }

    @Test("It is SipHash-1-3 of the paper's key and message, 00…0f and 00…0e")
    func vector() {
        let hash = hash {
            $0.add(word: 0x0706_0504_0302_0100)
            // The last word has the length in front of what is left.
            $0.add(word: 15 << 56 | 0x0E_0D0C_0B0A_0908)
        }
        #expect(hash.value == 0xD320_D86D_2A51_9956)
    }

    @Test("It is SipHash-1-3 of no bytes at all")
    func nothing() { #expect(hash { $0.add(word: 0) }.value == 0xABAC_0158_050F_C4DC) }

    @Test("Another key, another piece and another way of cutting into pieces are another hash")
    func others() {
        let one = hash { $0.add("ab") }
        #expect(one == hash { $0.add("ab") })
        var other = KeyedHash(key: (key.0, key.1 + 1))
        other.add("ab")
        #expect(one != other.finished)
        #expect(
            one
                != hash {
                    $0.add("a")
                    $0.add("b")
                })
        #expect(hash { $0.add("") } != hash { $0.add(nil as String?) })
        #expect(hash { $0.add("") } != hash { _ in })
        #expect(hash { $0.add(Array("ab".utf8)) } == one)
        #expect(hash { $0.add(Array("xab".utf8)[1...]) } == one)
    }

    @Test(
        "Bytes are added as words, the first byte lowest: what is left over, and how many bytes there were",
        arguments: 0...25)
    func words(length: Int) {
        let bytes = (0..<length).map { UInt8(0xF0 + $0 % 16) }
        let expected = hash { hash in
            for start in stride(from: 0, through: length / 8 * 8, by: 8) {
                let part = bytes[start...].prefix(8)
                hash.add(word: part.reversed().reduce(0) { $0 << 8 | UInt64($1) })
            }
            hash.add(word: UInt64(length))
        }
        #expect(hash { $0.add(bytes) } == expected)
        #expect(hash { $0.add((bytes + [7]).dropLast()) } == expected)
    }

    @Test("Any bits of neighbouring words are told: none undoes what another did")
    func bits() {
        let text = [UInt8](repeating: 0x61, count: 24)
        let plain = hash { $0.add(text) }
        var seen: Set<StableHash> = [plain]
        for first in 0..<text.count {
            for second in first..<text.count {
                for bit in [0, 6, 7] {
                    var changed = text
                    changed[first] ^= 1 << UInt8(bit)
                    if second != first { changed[second] ^= 1 << UInt8(bit) }
                    #expect(seen.insert(hash { $0.add(changed) }).inserted)
                }
            }
        }
    }
}
