import TestTraits
import Testing
import WeeklyDiagnostics

@Suite("A source file")
struct SourceFileTests {
    struct Lines: CustomTestStringConvertible {
        let text: String
        let lines: [String]
        let count: Int

        init(_ text: String, _ lines: [String], count: Int? = nil) {
            self.text = text
            self.lines = lines
            self.count = count ?? lines.count
        }

        var testDescription: String { text.debugDescription }
    }

    @Test(
        "It knows its lines whatever ends them",
        arguments: [
            Lines("", [""]),
            Lines("a", ["a"]),
            Lines("a\n", ["a", ""], count: 1),
            Lines("a\nb", ["a", "b"]),
            Lines("a\n\nb\n", ["a", "", "b", ""], count: 3),
            Lines("a\r\nb\r\n", ["a", "b", ""], count: 2),
            Lines("a\rb\r", ["a", "b", ""], count: 2),
            Lines("a\r\rb", ["a", "", "b"]),
            Lines("a\n\rb", ["a", "", "b"]),
            Lines("\n", ["", ""], count: 1),
            Lines("\r\n\r\n", ["", "", ""], count: 2),
            Lines("周刊\n第二期", ["周刊", "第二期"]),
        ])
    func knowsItsLines(_ expected: Lines) {
        let file = SourceFile(path: "a.md", text: expected.text)
        #expect(file.lineCount == expected.count)
        #expect(file.lineStarts.count == expected.lines.count)
        for (index, line) in expected.lines.enumerated() {
            #expect(file.slice(file.range(ofLine: index + 1)) == line)
        }
    }

    @Test("Lines begin where they do, however the endings stand to words of eight bytes", arguments: [0, 3, 7])
    func lineEndingsAnywhere(before: Int) {
        for number in 0..<19_683 {
            let bytes = Array(repeating: UInt8(ascii: "x"), count: before) + Self.digits(of: number)
            let starts = (1...bytes.count).filter { index in
                let next = index < bytes.count ? bytes[index] : 0
                let isInPair = bytes[index - 1] == UInt8(ascii: "\r") && next == UInt8(ascii: "\n")
                return bytes[index - 1] != UInt8(ascii: "x") && !isInPair
            }
            let file = SourceFile(path: "a.md", text: String(decoding: bytes, as: UTF8.self))
            if file.lineStarts != [0] + starts { Issue.record("\(bytes): \(file.lineStarts)") }
        }
    }

    /// A number's nine digits to base three, as a letter and the two line endings.
    private static func digits(of number: Int) -> [UInt8] {
        var rest = number
        return (0..<9).map { _ in
            defer { rest /= 3 }
            return [UInt8(ascii: "x"), UInt8(ascii: "\n"), UInt8(ascii: "\r")][rest % 3]
        }
    }

    @Test("Every byte belongs to the line whose start is the last before it")
    func findsTheLineOfAByte() {
        let file = SourceFile(path: "a.md", text: "ab\r\nc\rd\n\ne")
        let lines = (0...file.length).map(file.line(at:))
        #expect(lines == [1, 1, 1, 1, 2, 2, 3, 3, 4, 5, 5])
    }

    @Test(
        "Lines that are not there are clamped to those that are", arguments: [(-1, "a"), (0, "a"), (3, "b"), (99, "b")])
    func clampsLines(_ line: Int, _ expected: String) {
        let file = SourceFile(path: "a.md", text: "a\nb")
        #expect(file.slice(file.range(ofLine: line)) == expected)
    }

    @Test("A slice outside the file or within a character is clamped")
    func clampsSlices() {
        let file = SourceFile(path: "a.md", text: "a软b")
        #expect(file.slice(SourceRange(-5, 99)) == "a软b")
        #expect(file.slice(SourceRange(1, 4)) == "软")
        #expect(file.slice(SourceRange(2, 4)) == "软")
        #expect(file.slice(SourceRange(7, 9)).isEmpty)
    }

    @Test(
        "Columns count characters from 1, not bytes",
        arguments: [
            ("标题: 周刊", 0, 1), ("标题: 周刊", 6, 3), ("标题: 周刊", 8, 5), ("🎉🎉x", 8, 3), ("a\tb", 2, 3), ("e\u{301}x", 3, 3),
            ("abc", 99, 4),
        ])
    func countsColumns(_ text: String, _ offset: Int, _ column: Int) {
        let file = SourceFile(path: "a.md", text: "first\n\(text)\nlast")
        let location = file.location(of: SourceRange(at: min(6 + offset, 6 + text.utf8.count)))
        #expect(location.line == 2)
        #expect(location.column == column)
        #expect(location.path == "a.md")
    }

    @Test("A place behind the end of the file is shown at its end")
    func placesBehindTheEndAreAtTheEnd() {
        let location = SourceFile(path: "a.md", text: "ab\ncd").location(of: SourceRange(90, 99))
        #expect(location.line == 2)
        #expect(location.column == 3)
        #expect(location.excerpt.before == "cd" && location.excerpt.marked.isEmpty && location.excerpt.after.isEmpty)
    }

    @Test("Columns stay right far into a long line")
    func countsColumnsOfLongLines() {
        let line = String(repeating: "软件x", count: 20_000)
        let file = SourceFile(path: "a.md", text: "# 一\n\(line)\n\(line)")
        for (number, repeats) in [(2, 0), (2, 1), (2, 585), (2, 19_999), (3, 0), (3, 1171), (3, 19_999)] {
            let start = file.range(ofLine: number).lower + repeats * 7
            let location = file.location(of: SourceRange(start, start + 3))
            #expect(location.line == number)
            #expect(location.column == repeats * 3 + 1)
        }
    }

    @Test(
        "For editors there are columns in UTF-16 code units, too",
        arguments: [("标题: 周刊", 8, 5), ("🎉🎉x", 8, 5), ("𠮷a🎉b", 5, 4), ("e\u{301}x", 3, 3), ("abc", 99, 4)])
    func countsUTF16Columns(_ text: String, _ offset: Int, _ column: Int) {
        let file = SourceFile(path: "a.md", text: "𠮷\n\(text)\n")
        #expect(file.location(of: SourceRange(at: min(5 + offset, 5 + text.utf8.count))).utf16Column == column)
    }

    @Test("Both kinds of columns are those that String counts, in short lines and in long ones", arguments: [10, 9000])
    func columnsAreTheStandardLibrarys(_ length: Int) {
        let line = String((0..<length).map { ["a", "周", "🎉", "é"][$0 % 7 % 4] }.joined())
        let file = SourceFile(path: "a.md", text: "\(line)\n\(line)")
        for index in line.indices.filter({ line.distance(from: line.startIndex, to: $0) % 613 < 3 }) {
            let before = line[..<index]
            for start in [0, line.utf8.count + 1] {
                let location = file.location(of: SourceRange(at: start + before.utf8.count))
                #expect(location.column == before.unicodeScalars.count + 1)
                #expect(location.utf16Column == before.utf16.count + 1)
            }
        }
    }

    @Test(
        "Ten thousand places in a line of ten megabytes are found without reading it ten thousand times", .measuresTime)
    func findsPlacesInALongLineFast() {
        let file = SourceFile(path: "a.md", text: String(repeating: "软", count: 3_500_000))
        let time = ProcessorTime.measure {
            for place in 0..<10_000 {
                let location = file.location(of: SourceRange(at: file.length - 3 * place))
                #expect(location.column == 3_500_000 - place + 1)
                #expect(location.excerpt.text.unicodeScalars.count < 130)
            }
        }
        // Reading the line each time takes minutes.
        #expect(time < .seconds(20))
    }
}
