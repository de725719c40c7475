import Testing
import WeeklyText

@Suite("White space")
struct WhiteSpaceTests {
    @Test("It is what the standard library's tables say")
    func tables() {
        let all = (0...0x10FFFF as ClosedRange<UInt32>).lazy.compactMap(Unicode.Scalar.init)
        let different = all.filter { $0.isWhiteSpace != $0.properties.isWhitespace }
        #expect(Array(different).isEmpty)
    }
}
