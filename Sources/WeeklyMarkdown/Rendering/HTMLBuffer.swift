internal import WeeklyText

/// HTML that is being written, as UTF-8: many small pieces cost less there than in a `String`.
struct HTMLBuffer {
    private var bytes: [UInt8] = []

    /// - Parameter sourceLength: bytes of the Markdown that is rendered; HTML is longer, but hardly half as long again.
    init(sourceLength: Int) {
        // Most is a paragraph or two: memory of one size is soon found again.
        bytes.reserveCapacity(max(1000, sourceLength + sourceLength / 2))
    }

    /// What was written so far.
    var html: String { String(wellFormed: bytes) }

    mutating func append(_ markup: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
    }

    /// Writes what is HTML already.
    mutating func append(markup: String) {
        bytes.append(contentsOf: markup.utf8)
    }

    /// Begins a new line where something stands in this one.
    mutating func startLine() {
        if let last = bytes.last, last != .lineFeed { bytes.append(.lineFeed) }
    }

    /// Writes text, or the value of an attribute in double quotes: `&`, `<`, `>` and `"` are escaped.
    mutating func append(text: String) {
        var text = text
        let isPlain = text.withUTF8 { written in
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

extension String {
    /// The text of bytes that are known to be UTF-8, because texts were cut from each other only at ASCII characters.
    fileprivate init(wellFormed bytes: [UInt8]) {
        if #available(macOS 26, *) {
            self = String(copying: UTF8Span(unchecked: bytes.span))
        } else {
            self = String(decoding: bytes, as: UTF8.self)
        }
    }
}
