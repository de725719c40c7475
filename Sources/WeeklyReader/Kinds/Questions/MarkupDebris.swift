internal import WeeklyText

/// What is left of mark-up in a text.
enum MarkupDebris {
    private static let marks = ["**", "`", "<br/>", "<br />", "<br>", "br/"]
    private static let schemes = ["https://", "http://"]

    /// What any of it begins with: other bytes are kept without a look at what they begin.
    private static let beginnings = ByteTable { byte in
        byte == .greaterThan || (marks + schemes).contains { $0.utf8.first == byte }
    }

    static func removed(from line: Substring) -> String {
        // Most lines have none.
        var line = line
        guard line.withUTF8({ beginnings.first(in: $0, 0..<$0.count) }) != nil else { return String(line) }
        let bytes = line.withUTF8(Array.init)
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
