internal import WeeklyText

/// Writes values as bytes, one behind the other: numbers in groups of seven bits, the lowest first (LEB128), in front of a text or a list
/// how long it is.
///
/// A text that was there before is named by its number among those of some length, and so is `Markup`: an issue holds the HTML of most of
/// its passages twice, and so much the shorter its bytes are. Read back, both are one in memory, as they were.
struct CacheWriter {
    private(set) var bytes: [UInt8] = []
    /// Nil where every text is written each time that it comes.
    private var texts: SharedTexts?
    /// The markup that came last of those with a text as their HTML, by the text's number.
    private var markups: [Int: (number: Int, marks: [Markup.Mark])] = [:]
    private var markupCount = 0

    /// - Parameter sharesTexts: whether a text that was there before is named by its number.
    init(sharesTexts: Bool = true) {
        texts = sharesTexts ? SharedTexts() : nil
        bytes.reserveCapacity(1 << 14)
    }

    /// Makes room for so many bytes more, where it is known that there will be many.
    mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }

    /// Begins behind bytes that are filled at last (`fill`).
    init(behind count: Int) {
        self.init()
        bytes += repeatElement(0, count: count)
    }

    /// Fills the bytes in front, where it is known now what stands there: nothing is moved.
    mutating func fill(with head: [UInt8]) { bytes.replaceSubrange(..<head.count, with: head) }

    /// Begins anew, with the room that it has.
    mutating func restart() {
        bytes.removeAll(keepingCapacity: true)
        if texts != nil { texts = SharedTexts() }
        markups.removeAll()
        markupCount = 0
    }

    mutating func append(byte: UInt8) { bytes.append(byte) }

    mutating func append(number: UInt64) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// A number that is mostly large, such as a hash: all of its eight bytes, the lowest first.
    mutating func append(word: UInt64) {
        withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) }
    }

    /// A count, or a place in a file: below 4 GiB, else it is not read back.
    mutating func append(position: Int) { append(number: UInt64(bitPattern: Int64(position))) }

    mutating func append(counted bytes: ArraySlice<UInt8>) {
        append(position: bytes.count)
        self.bytes += bytes
    }

    mutating func append(_ value: some Storable) { value.store(in: &self) }

    mutating func append(_ text: String) { append(text, texts?.number(of: text)) }

    /// - Parameter number: the text's, where it was there before.
    private mutating func append(_ text: String, _ number: Int?) {
        if let number { return append(number: UInt64(number) << 1 | 1) }
        append(number: UInt64(text.utf8.count) << 1)
        var text = text
        text.withUTF8 { bytes.append(contentsOf: $0) }
    }

    /// - Parameter marks: writes the markup's marks, and nothing else.
    mutating func append(_ markup: Markup, marks: (inout CacheWriter) -> Void) {
        let next = texts?.count ?? 0
        let text = texts?.number(of: markup.html)
        // `==` of markup says nothing of marks.
        if let text, let known = markups[text], known.marks == markup.marks {
            return append(number: UInt64(known.number) + 1)
        }
        append(number: 0)
        append(markup.html, text)
        marks(&self)
        guard let texts, texts.count > next || text != nil else { return }
        markups[text ?? next] = (markupCount, markup.marks)
        markupCount += 1
    }
}
