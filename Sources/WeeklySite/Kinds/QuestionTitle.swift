internal import WeeklyModel
internal import WeeklyText

/// What a question is called in a list: what is asked, without pictures, blocks of code, addresses and marks, and without who
/// asks, which the list says beside it.
enum QuestionTitle {
    /// What is asked first; where nobody asks, the line that announces it, else what is said first. What has nothing but marks is called
    /// as it is written.
    static func of(_ question: Question) -> String {
        let asked = question.turns.first { $0.speaker == .asker && !$0.content.text.isEmpty }
        let written = asked.map { [$0.content] } ?? [question.lead] + question.turns.map(\.content)
        return written.lazy.map(line).first { !$0.isEmpty } ?? question.titleLine
    }

    private static func line(_ content: RichText) -> String {
        // Pictures are no text here, and what is asked stands before the code that it is about.
        let html = content.html
        let prose = html.firstRange(of: "<pre").map { html[..<$0.lowerBound] } ?? html[...]
        return bare(OneLine.of(VisibleText.of(String(prose))))
    }

    /// A line without what is no part of a question.
    static func bare(_ line: String) -> String {
        let plain = Debris.removed(from: withoutAsker(withoutNumber(line)))
        return String(Substring(trimmed(OneLine.of(plain).unicodeScalars[...])))
    }

    private static func withoutNumber(_ line: String) -> Substring {
        WrittenNumber.leading(line)?.rest.drop { $0 == " " } ?? line[...]
    }

    /// How many scalars may stand before the colon of who asks.
    private static let longestAsker = 40

    private static func withoutAsker(_ line: Substring) -> Substring {
        let scalars = line.unicodeScalars
        guard scalars.first == "@",
            let colon = scalars.prefix(longestAsker).firstIndex(where: { $0 == ":" || $0 == "：" })
        else { return line }
        let head = OneLine.of(String(line[..<colon])).lowercased()
        return TitleWords.asks.contains { head.ends(with: $0) } ? Substring(scalars[colon...].dropFirst()) : line
    }

    /// Without commas, colons and spaces at its ends.
    private static func trimmed(_ line: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView {
        let marks: Set<Unicode.Scalar> = [" ", ",", "，", "、", ";", "；", ":", "："]
        var line = line.drop { marks.contains($0) }
        while let last = line.last, marks.contains(last) { line.removeLast() }
        return line
    }
}

/// What is left of mark-up in a text.
private enum Debris {
    private static let marks = ["**", "`", "<br/>", "<br />", "<br>", "br/"]
    private static let schemes = ["https://", "http://"]

    /// What any of it begins with: other bytes are kept without a look at what they begin.
    private static let beginnings = ByteTable { byte in
        byte == .greaterThan || (marks + schemes).contains { $0.utf8.first == byte }
    }

    static func removed(from line: Substring) -> String {
        let bytes = Array(line.utf8)
        var kept: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let next = bytes.withUnsafeBufferPointer { beginnings.first(in: $0, index..<bytes.count) } ?? bytes.count
            kept += bytes[index..<next]
            index = next < bytes.count ? end(ofDebrisAt: bytes[next...], &kept) : next
        }
        return String(decoding: kept, as: UTF8.self)
    }

    /// Where the text goes on behind what begins here; a byte that begins nothing of it is kept.
    private static func end(ofDebrisAt rest: ArraySlice<UInt8>, _ kept: inout [UInt8]) -> Int {
        if let mark = marks.first(where: { rest.starts(with: $0.utf8) }) { return rest.startIndex + mark.utf8.count }
        if schemes.contains(where: { rest.starts(with: $0.utf8) }) {
            return rest.firstIndex { $0 <= .space || $0 >= 0x80 } ?? rest.endIndex
        }
        if rest.first == .greaterThan, isQuoting(after: kept) {
            return rest.dropFirst().firstIndex { $0 != .space } ?? rest.endIndex
        }
        kept += rest.prefix(1)
        return rest.startIndex + 1
    }

    /// Behind the end of a sentence, `>` is a mark of a quotation that Markdown did not see.
    private static func isQuoting(after kept: [UInt8]) -> Bool {
        kept.isEmpty || ["。", "？", "！"].contains { kept.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }
}
