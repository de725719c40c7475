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

    @Test("On one line each run of it is a single space, and none is at the ends, whatever it is beside")
    func oneLine() {
        let all = (0...0x10FFFF as ClosedRange<UInt32>).lazy.compactMap(Unicode.Scalar.init).filter(\.isWhiteSpace)
        for space in all {
            for (before, behind) in [
                ("a", "b"), ("项目", "。"), (String(repeating: "页", count: 40), "退"), ("“", "”"), ("a b", "é"),
            ] {
                #expect(OneLine.of("\(before)\(space)\(behind)") == "\(before) \(behind)")
                #expect(OneLine.of("\(before)\(space)\(space)\(behind)") == "\(before) \(behind)")
                #expect(OneLine.of("\(before) \(space)\(behind)") == "\(before) \(behind)")
                #expect(OneLine.of("\(before)\(behind)\(space)") == "\(before)\(behind)")
                #expect(OneLine.of("\(space)\(before)\(behind)") == "\(before)\(behind)")
            }
            #expect(OneLine.of(String(space)).isEmpty)
        }
        for line in ["", "a", "a b", "项目 b。", "“退” 回退", "é à"] { #expect(OneLine.of(line) == line) }
    }
}
