internal import WeeklyText

/// HTML that is being written, as UTF-8: many small pieces cost less there than in a `String`.
struct HTMLBuffer {
    private var bytes: [UInt8] = []
    private var marks: [Markup.Mark] = []
    private let recordsMarks: Bool

    /// - Parameters:
    ///   - sourceLength: bytes of the Markdown that is rendered; HTML is longer, but hardly half as long again.
    ///   - recordsMarks: whether it is kept where addresses, pictures and ids stand.
    init(sourceLength: Int, recordsMarks: Bool) {
        // Most is a paragraph or two: memory of one size is soon found again.
        bytes.reserveCapacity(max(1000, sourceLength + sourceLength / 2))
        self.recordsMarks = recordsMarks
    }

    /// What was written so far.
    var html: String { String(wellFormed: bytes) }

    /// The same with its marks.
    var markup: Markup { Markup(html: html, marks: marks) }

    mutating func append(_ markup: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
    }

    /// Writes what is HTML already.
    mutating func append(markup: some StringProtocol) {
        bytes.append(contentsOf: markup.utf8)
    }

    /// Begins a new line where something stands in this one.
    mutating func startLine() {
        if let last = bytes.last, last != .lineFeed { bytes.append(.lineFeed) }
    }

    /// Writes text, or the value of an attribute in double quotes: `&`, `<`, `>` and `"` are escaped.
    mutating func append(text: String) {
        let isPlain = text.withBytes { written in
            let isPlain = HTMLEscaping.isPlain(written)
            if isPlain { bytes.append(contentsOf: written) }
            return isPlain
        }
        if !isPlain { HTMLEscaping.text.append(text, to: &bytes) }
    }

    /// Writes an address for an attribute: what may not stand in one (RFC 3986) is percent-encoded, what is so already is left.
    mutating func append(url: String) {
        HTMLEscaping.url.append(url, to: &bytes)
    }
}

// MARK: Marks

extension HTMLBuffer {
    /// Marks what `write` writes. The mark comes before those that are made meanwhile, as it begins before them.
    mutating func append(marked kind: Markup.Mark.Kind, _ write: (inout HTMLBuffer) -> Void) {
        guard recordsMarks else { return write(&self) }
        let (start, position) = (bytes.count, marks.count)
        write(&self)
        marks.insert(Markup.Mark(kind, start..<bytes.count), at: position)
    }

    /// Writes ` name="value"`, and marks the value where the name says that it is an address or an id.
    mutating func append(attribute name: String, _ value: String) {
        bytes.append(.space)
        bytes.append(contentsOf: name.utf8)
        append("=\"")
        if let kind = Markup.Mark.Kind(attribute: name.utf8) {
            append(marked: kind) { $0.append(text: value) }
        } else {
            append(text: value)
        }
        append("\"")
    }

    /// Writes a tag that is written already, and marks the values of its attributes.
    mutating func append(tag: some StringProtocol) {
        let start = bytes.count
        bytes.append(contentsOf: tag.utf8)
        if recordsMarks { markAttributes(from: start) }
    }

    /// The sanitiser writes every attribute as ` name="value"`, without a quote in the value.
    private mutating func markAttributes(from start: Int) {
        var index = start
        while let space = bytes[index...].firstIndex(of: .space) {
            index = space + 1
            let name = bytes[index...].prefix { $0 != .equalsSign && $0 != .space }
            let value = name.endIndex + 2
            guard value <= bytes.count, bytes[value - 1] == .quotationMark else { continue }
            let end = bytes[value...].firstIndex(of: .quotationMark) ?? bytes.count
            if let kind = Markup.Mark.Kind(attribute: name) { marks.append(Markup.Mark(kind, value..<end)) }
            index = end
        }
    }
}

extension Markup.Mark.Kind {
    /// What the value of an attribute is; nil where it is neither an address nor an id.
    fileprivate init?(attribute name: some Collection<UInt8>) {
        if name.elementsEqual("href".utf8) || name.elementsEqual("src".utf8) {
            self = .address
        } else if name.elementsEqual("id".utf8) {
            self = .id
        } else {
            return nil
        }
    }
}
