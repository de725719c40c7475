import Foundation
import Testing
import WeeklyHighlighting
import WeeklyTheme

@testable import WeeklySite

@Suite("Colours of code")
struct CodeColoursTests {
    private static func stylesheet(_ name: String) throws -> String {
        let file = try #require(DefaultTheme.files.first { $0.path == name })
        return String(decoding: file.bytes, as: UTF8.self)
    }

    /// What `light-dark(#…, #…)` says.
    private static func colours(of declaration: String, in stylesheet: String) throws -> [String] {
        let start = try #require(stylesheet.range(of: declaration)).upperBound
        let match = try #require(stylesheet[start...].firstMatch(of: /light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/))
        return [String(match.1), String(match.2)]
    }

    /// Relative luminance (WCAG 2.2).
    private static func luminance(_ colour: String) throws -> Double {
        let number = try #require(Int(colour.dropFirst(), radix: 16))
        let channels = [16, 8, 0].map { shift in
            let share = Double(number >> shift & 255) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
    }

    @Test("Each has enough contrast to what is behind code, in both schemes", arguments: TokenKind.allCases)
    func contrast(kind: TokenKind) throws {
        let surface = try Self.colours(of: "--surface:", in: Self.stylesheet("style.css"))
        let colours = try Self.colours(of: ".\(kind.className) {", in: Self.stylesheet("code.css"))
        for (colour, behind) in zip(colours, surface) {
            let both = try [Self.luminance(colour), Self.luminance(behind)].sorted()
            #expect((both[1] + 0.05) / (both[0] + 0.05) >= 4.5)
        }
    }

    @Test("They are small")
    func size() throws {
        #expect(try Self.stylesheet("code.css").utf8.count < 1500)
    }
}
