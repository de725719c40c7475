import Testing

@testable import WeeklyCompression

@Suite("Compressed forms")
struct CompressionTests {
    private typealias Form = (
        compressed: @Sendable ([UInt8]) -> [UInt8]?, isForm: @Sendable ([UInt8], [UInt8]) -> Bool
    )

    private static let forms: [String: Form] = [
        "br": ({ Brotli.compressed($0) }, { Brotli.isForm($0, of: $1) }),
        "gz": ({ Gzip.compressed($0) }, { Gzip.isForm($0, of: $1) }),
    ]

    private static let texts: [[UInt8]] = [
        [], [0], Array("字".utf8), Array(String(repeating: "每周读者问答提炼 <p>", count: 4000).utf8),
        (0..<70_000).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 31 >> 5) },
    ]

    @Test("What is made of bytes is a form of these, and is the same every time", arguments: ["br", "gz"], texts)
    func roundTrip(name: String, bytes: [UInt8]) throws {
        let form = try #require(Self.forms[name])
        let made = try #require(form.compressed(bytes))
        #expect(form.isForm(made, bytes))
        #expect(form.compressed(bytes) == made)
    }

    @Test("Of repeated text it is much smaller", arguments: ["br", "gz"])
    func size(name: String) throws {
        let made = try #require(Self.forms[name]?.compressed(Self.texts[3]))
        #expect(made.count * 20 < Self.texts[3].count)
    }

    @Test("It is no form of other bytes: longer or shorter ones, or with one changed", arguments: ["br", "gz"])
    func others(name: String) throws {
        let form = try #require(Self.forms[name])
        let bytes = Self.texts[3]
        let made = try #require(form.compressed(bytes))
        #expect(!form.isForm(made, Array(bytes.dropLast())))
        #expect(!form.isForm(made, bytes + [0]))
        var other = bytes
        other[bytes.count / 2] ^= 1
        #expect(!form.isForm(made, other))
    }

    @Test("Half of a form, one with rubbish behind it, and no form at all are none", arguments: ["br", "gz"])
    func broken(name: String) throws {
        let form = try #require(Self.forms[name])
        let bytes = Self.texts[3]
        let made = try #require(form.compressed(bytes))
        #expect(!form.isForm(Array(made.dropLast(9)), bytes))
        #expect(!form.isForm(made + [1, 2, 3], bytes))
        #expect(!form.isForm([], bytes) && !form.isForm(bytes, bytes))
    }

    @Test("The header of gzip names no time and no system (RFC 1952, 2.3)")
    func header() throws {
        let made = try #require(Gzip.compressed(Self.texts[3]))
        #expect(made.prefix(4) == [0x1F, 0x8B, 8, 0] && made[4..<8] == [0, 0, 0, 0] && made[9] == 255)
    }
}
