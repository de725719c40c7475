import Foundation
import TestTraits
import Testing
import WeeklyModel

@testable import WeeklySite

@Suite("The texts of the search")
struct SearchTextTests {
    @Test(
        "A fragment's text is what a reader sees",
        arguments: [
            ("<p>流<b>量</b>劫持</p>\n<p>下一段</p>", "流量劫持\n下一段"), ("<p>a\n  b</p>", "a b"),
            ("<ul>\n<li>一</li>\n<li>二</li>\n</ul>", "一\n二"), ("a<br />b", "a\nb"),
            ("<p>&lt;b&gt; &amp;amp; &nbsp;x</p>", "<b> &amp; \u{A0}x"), ("<code>x</code>y", "xy"), ("", ""),
            ("<td>1</td><td>2</td>", "1\n2"), ("<img src=\"a\" alt=\"b\" />", ""), ("<details>x</details>y", "x\ny"),
        ])
    func visibleText(html: String, text: String) {
        #expect(VisibleText.of(html) == text)
    }

    @Test("Text of any length stays, wherever a tag or white space ends it", arguments: 1...24)
    func lengths(count: Int) {
        let word = String(repeating: "周", count: count) + String(repeating: "a", count: count % 3)
        #expect(VisibleText.of("\(word)<b>é</b> \(word)\n  \(word)") == "\(word)é \(word) \(word)")
    }

    @Test("A table's rows belong to the items whose anchors they carry, and what stands before to none")
    func pieces() {
        let html =
            "<table><tr><th>主题</th></tr>\n<tr id=\"a\"><td>甲</td></tr>\n<tr id=\"b&amp;c\"><td>乙</td></tr></table>"
        #expect(VisibleText.pieces(of: html, startingAt: ["a", "b&c"]) == ["主题", "甲", "乙"])
        #expect(VisibleText.pieces(of: html, startingAt: ["a", "x"]) == ["主题", "甲\n乙", ""])
    }

    @Test("Simple characters fold as the others do")
    func simpleFolding() {
        for value: UInt32 in 0...0xFFFF {
            guard let simple = SearchFolding.simplyFolded(value) else { continue }
            #expect(SearchFolding.slowlyFolded([value]) == [simple], "U+\(String(value, radix: 16))")
        }
    }

    @Test(
        "Folding makes one of compatible forms, case and invisible characters",
        arguments: [
            ("ＳＯＦＡ　RPC", "sofa rpc"), ("①ﬁ㎏", "1fikg"), ("e\u{301}", "é"), ("ｶﾞ", "カ\u{3099}"), ("服\u{200B}务", "服务"),
            ("STRASSE ß", "strasse ß"), ("か\u{3099}", "が"), ("\u{301}a", "\u{301}a"), ("👍🏽", "👍🏽"),
        ])
    func folding(text: String, expected: String) {
        var folding = SearchFolding()
        folding.fold(text)
        #expect(folding.scalars == expected.unicodeScalars.map(\.value))
    }

    @Test("Marks belong to the character before them, however long the text before is", arguments: 1_020...1_030)
    func marksBehindLongTexts(count: Int) {
        let (plain, text) = (String(repeating: "字", count: count - 1), "e\u{301}F")
        var folding = SearchFolding()
        folding.fold(plain + text)
        #expect(folding.scalars.suffix(2) == [0xE9, 0x66] && folding.scalars.count == count + 1)
    }

    @Test("A character ends after 32 marks, as search.js has it")
    func manyMarks() {
        var folding = SearchFolding()
        folding.fold("e" + String(repeating: "\u{301}", count: 40) + "x")
        // The 33rd mark is a character with the seven behind it.
        #expect(folding.scalars == [0xE9] + [UInt32](repeating: 0x301, count: 39) + [0x78])
        folding.fold("e" + String(repeating: "\u{317}", count: 32) + "\u{301}")
        #expect(folding.scalars.first == 0x65)
    }

    @Test(
        "Four times as many marks take four times as long", .measuresTime,
        arguments: ["\u{301}", "\u{1161}", "\u{317}\u{301}"])
    func linearFolding(mark: String) {
        let growth = Growth(from: 4_000, to: 16_000) { count in
            let text = "a" + String(repeating: mark, count: count)
            var folding = SearchFolding()
            return ProcessorTime.measure { folding.fold(text) }
        }
        #expect(growth.isLinear, "\(growth)")
    }

    @Test("All that an issue tells is in its documents, each word once")
    func documents() {
        let documents = SearchDocuments.of(SampleNewsletter.issue("a", day: 1))
        #expect(documents.map(\.kind) == [SearchKind.text, .text, SearchKind(.question)])
        #expect(documents.map(\.anchor) == [nil, "s-questions", "q-gateway"])
        #expect(documents.map(\.title) == ["第 1 期 <预览>", "读者问答", "怎么重启？"])
        #expect(
            documents.map(\.text) == ["本期要点 & 预告", "更多见这里和", "1、小满提问：\n怎么重启？\n先停再起。\n网关"])
    }

    @Test("Rows of a table are documents of their own")
    func rows() {
        let entries = ["甲", "乙"].map { title in
            Item(line: 1, anchor: "s-\(title)", content: .scheduleEntry(ScheduleEntry(kind: .livestream, title: title)))
        }
        let html = "<table><tr><th>主题</th></tr><tr id=\"s-甲\"><td>甲 一</td></tr><tr id=\"s-乙\"><td>乙 二</td></tr></table>"
        let section = Section(
            kind: .schedule, heading: nil, line: 1, passages: [Passage(marking: html, items: entries)])
        let documents = SearchDocuments.of(SampleNewsletter.issue("a", day: 1, sections: [section]))
        #expect(documents.map(\.text) == ["本期要点 & 预告", "主题", "甲 一", "乙 二"])
        #expect(documents.map(\.anchor) == [nil, nil, "s-甲", "s-乙"])
    }

    @Test("A long title is cut between characters")
    func titles() {
        #expect(SearchTitle.line(" 一\n 二 ") == "一 二")
        #expect(SearchTitle.line(String(repeating: "字", count: 61)) == String(repeating: "字", count: 60) + "…")
        #expect(SearchTitle.line(String(repeating: "字", count: 60)).unicodeScalars.count == 60)
    }

    @Test("Numbers are written and read", arguments: [0, 1, 31, 32, 33, 1023, 1024, 1_000_000])
    func postings(number: Int) {
        let bytes = [UInt8](capacity: 20) { bytes in
            VariableLengthInteger.append(number, to: &bytes)
            VariableLengthInteger.append(5, to: &bytes)
        }
        let length = bytes.count - 1
        #expect(VariableLengthInteger.first(of: bytes.span, at: 0) == (number, length))
        #expect(VariableLengthInteger.first(of: bytes.span, at: length) == (5, 1))
        #expect(VariableLengthInteger.length(of: number) == length)
        var (room, place) = ([UInt8](repeating: 0, count: length + 1), 1)
        VariableLengthInteger.write(number, to: &room, at: &place)
        #expect(place == length + 1 && Array(room[1...]) == Array(bytes[..<length]))
    }

    @Test("Digits are the characters of the alphabet that search.js reads")
    func digits() {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
        for number in 32..<1024 {
            let bytes = [UInt8](capacity: 2) { VariableLengthInteger.append(number, to: &$0) }
            #expect(bytes == [alphabet[32 + number & 31], alphabet[number >> 5]])
            #expect(VariableLengthInteger.first(of: bytes.span, at: 0) == (number, 2))
        }
    }
}
