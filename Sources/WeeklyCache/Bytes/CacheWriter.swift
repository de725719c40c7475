internal import WeeklyText

/// Writes values as bytes, one behind the other: numbers in groups of seven bits, the lowest first (LEB128), in front of a text or a list
/// how long it is.
///
/// A text that was there before is named by its number among those of some length, and so is `Markup`: an issue holds the HTML of most of
/// its passages twice, and so much the shorter its bytes are. Read back, both are one in memory, as they were.
struct CacheWriter {
    /// Bytes of the shortest text that is named where it comes again. Shorter ones stand in a `String` itself.
    static let leastShared = 16

    private(set) var bytes: [UInt8] = []
    private var texts: [ExactText: Int] = [:]
    private var markups: [Markup] = []
    /// The markup that has a text of `texts` as its HTML.
    private var markupsByText: [Int: Int] = [:]

    mutating func append(byte: UInt8) { bytes.append(byte) }

    mutating func append(number: UInt64) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// A count, or a place in a file: below 4 GiB, else it is not read back.
    mutating func append(position: Int) { append(number: UInt64(bitPattern: Int64(position))) }

    mutating func append(_ value: some Storable) { value.store(in: &self) }

    mutating func append(_ text: String) {
        if let index = number(of: text) { return append(number: UInt64(index) << 1 | 1) }
        if text.utf8.count >= Self.leastShared { texts[text] = texts.count }
        append(number: UInt64(text.utf8.count) << 1)
        var text = text
        text.withUTF8 { bytes.append(contentsOf: $0) }
    }

    /// - Parameter marks: writes the markup's marks.
    mutating func append(_ markup: Markup, marks: (inout CacheWriter) -> Void) {
        if let index = number(of: markup) { return append(number: UInt64(index) + 1) }
        append(number: 0)
        append(markup.html)
        marks(&self)
        guard let text = number(of: markup.html) else { return }
        markupsByText[text] = markups.count
        markups.append(markup)
    }

    private func number(of text: String) -> Int? {
        text.utf8.count < Self.leastShared ? nil : texts[text]
    }

    /// Markup with the same marks, for `==` says nothing of them.
    private func number(of markup: Markup) -> Int? {
        guard let text = number(of: markup.html), let index = markupsByText[text] else { return nil }
        return markups[index].marks == markup.marks ? index : nil
    }
}
