import Testing
import WeeklyModel
import WeeklyText

@Suite("Names of projects")
struct ProjectNameTests {
    @Test("A key holds what the tables of Unicode call letters, in lower case, and ASCII's digits")
    func tables() {
        let ranges: [Range<UInt32>] = [
            0..<0x3100, 0x4DF0..<0x4E10, 0x9FF0..<0xA010, 0xFF00..<0x10000, 0x1F600..<0x1F610,
        ]
        for scalar in ranges.joined().compactMap(Unicode.Scalar.init) {
            let lower = String(scalar).composed.lowercased().unicodeScalars
            let letters = lower.filter { $0.properties.isAlphabetic || ("0"..."9").contains($0) }
            let isSame = ProjectName.key(String(scalar)).hasBytes(of: String(String.UnicodeScalarView(letters)))
            #expect(isSame, "U+\(String(scalar.value, radix: 16))")
        }
    }

    @Test(
        "Spellings of one name have one key",
        arguments: [
            ("SOFA-RPC", "sofarpc"), ("Mosn 网格（新）", "mosn网格新"), ("cafe\u{301}", "caf\u{E9}"), ("ＡＢ１", "ａｂ"), ("…", ""),
        ])
    func key(name: String, key: String) {
        #expect(ProjectName.key(name).hasBytes(of: key))
    }
}
