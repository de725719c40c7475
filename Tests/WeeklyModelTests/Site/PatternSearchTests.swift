import TestTraits
import Testing

@testable import WeeklyModel

@Suite("Laying a pattern over a text")
struct PatternSearchTests {
    private static let pieces = [
        "*", "**", ":slug", ":title", ":number", ":year", ":month", "/", "-", "a", "1", "12", "ab",
    ]

    @Test("What is found is what is found when every way is tried", arguments: 1...8)
    func everyWay(seed: UInt64) throws {
        var numbers = Seeded(seed)
        for _ in 0..<2_000 {
            let written = (0..<Int.random(in: 1...7, using: &numbers)).compactMap { _ in
                Self.pieces.randomElement(using: &numbers)
            }
            // Letters right behind a place would belong to its name.
            let pattern = try TextPattern.parse(written.joined(separator: "-").replacing("-/-", with: "/")).get()
            let text = String(
                (0..<Int.random(in: 0...10, using: &numbers)).compactMap { _ in "ab12-/".randomElement(using: &numbers)
                })
            var slow: [TextPattern.Placeholder: String] = [:]
            let matches = Self.matches(pattern.pieces[...], Array(text.utf8)[...], &slow)
            #expect(pattern.match(text) == (matches ? slow : nil), "\(pattern.text) over \(text)")
        }
    }

    /// The same by trying every way, which takes exponential time.
    private static func matches(
        _ pieces: ArraySlice<TextPattern.Piece>, _ text: ArraySlice<UInt8>,
        _ found: inout [TextPattern.Placeholder: String]
    ) -> Bool {
        guard let piece = pieces.first else { return text.isEmpty }
        let part = text.prefix { $0 != UInt8(ascii: "/") }.count
        var place: TextPattern.Placeholder?
        var lengths: [Int] = []
        switch piece {
        case .text(let literal): lengths = text.starts(with: literal) ? [literal.count] : []
        case .any: lengths = Array(0...part)
        case .anyDeep: lengths = Array(0...text.count)
        case .placeholder(let named):
            place = named
            let digits = text.prefix { (0x30...0x39).contains($0) }.count
            lengths = Array((named.digits ?? 1...max(1, part)).reversed()).filter {
                $0 <= (named.digits == nil ? part : digits)
            }
        }
        for length in lengths {
            let before = found
            let value = String(decoding: text.prefix(length), as: UTF8.self)
            if let place {
                if let known = found[place], known != value { continue }
                found[place] = value
            }
            if matches(pieces.dropFirst(), text.dropFirst(length), &found) { return true }
            found = before
        }
        return false
    }

    @Test(
        "Eight times the text takes about eight times as long", .measuresTime,
        arguments: [
            "*a*a*a*a*a*a*a*a*b", "**a**a**a**a**a**b", "*:slug-*:title-*x", ":number*:number*b",
            "*:month*:day*:year*b",
        ])
    func linear(written: String) throws {
        let pattern = try TextPattern.parse(written).get()
        let growth = Growth(from: 250, to: 2_000) { count in
            let text = String(repeating: written.utf8.contains(UInt8(ascii: "-")) ? "a-" : "a1", count: count)
            return ProcessorTime.measure { #expect(pattern.match(text) == nil) }
        }
        // Trying every way takes longer than the sun lasts.
        #expect(growth.isLinear, "\(growth)")
    }

    @Test("A place that has to have the same text twice may take long, and is given up in the end")
    func repeatedPlaces() throws {
        let pattern = try TextPattern.parse("*:slug*:title*:slug*:title*:slug*b").get()
        #expect(pattern.match(String(repeating: "a", count: TextPattern.longestText)) == nil)
        #expect(try TextPattern.parse(":slug/:slug").get().match("first/first") == [.slug: "first"])
        #expect(try TextPattern.parse("*:slug/:slug").get().match("aab/b") == [.slug: "b"])
    }

    @Test("A text that is longer than any path has no form, and a pattern of more than 64 pieces is refused")
    func limits() throws {
        let pattern = try TextPattern.parse("*").get()
        #expect(pattern.match(String(repeating: "a", count: TextPattern.longestText)) != nil)
        #expect(pattern.match(String(repeating: "a", count: TextPattern.longestText + 1)) == nil)
        #expect(throws: TextPattern.Problem.self) {
            try TextPattern.parse(String(repeating: "*a", count: 33)).get()
        }
        _ = try TextPattern.parse(String(repeating: "*a", count: 32)).get()
    }
}
