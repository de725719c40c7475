package import WeeklyDiagnostics
internal import WeeklyText

/// Whether an SVG picture shows something and does nothing: it is opened on its own as a document of the site's origin, where
/// scripts would run.
///
/// What is known to be harmless passes, all else does not: elements that draw, references into the picture itself, no DOCTYPE, no
/// entities, no animations, which could set a reference. It is no XML parser: what it does not understand, it refuses.
package enum SVGSafety {
    /// Why a picture is refused.
    package struct Problem: Error, Hashable {
        /// What was found: `an element script`.
        package let found: Message
        /// The byte at which it begins.
        package let offset: Int
    }

    /// Nil for a picture that is harmless.
    package static func problem(in bytes: [UInt8]) -> Problem? {
        guard String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0) else {
            return Problem(found: "bytes that are not UTF-8", offset: 0)
        }
        return bytes.withUnsafeBufferPointer { bytes in
            var scan = SVGScan(bytes)
            do throws(Problem) {
                try scan.picture()
                return nil
            } catch {
                return error
            }
        }
    }
}

/// The way through the bytes of a picture.
private struct SVGScan {
    private typealias Problem = SVGSafety.Problem

    private let bytes: UnsafeBufferPointer<UInt8>
    private var offset = 0
    /// The names of the elements that are open.
    private var open: [String] = []

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    mutating func picture() throws(SVGSafety.Problem) {
        _ = skip("\u{FEFF}")
        if skip("<?xml ") { try declaration() }
        while offset < bytes.count {
            if bytes[offset] == .lessThan { try markup() } else { try text() }
        }
        if let name = open.last { throw problem("no end of the element \(name)") }
    }

    // MARK: Pieces

    private mutating func markup() throws(Problem) {
        // Comments and elements would part words of a stylesheet that browsers put together.
        if open.last == "style", !holds("</") { throw problem("mark-up in a stylesheet") }
        if skip("<!--") {
            while !skip("-->") { try step("no end of a comment") }
        } else if skip("</") {
            try endTag()
        } else if holds("<!") || holds("<?") {
            throw problem(holds("<?") ? "a processing instruction" : "a DOCTYPE or CDATA")
        } else {
            try startTag()
        }
    }

    private mutating func text() throws(Problem) {
        let start = offset
        while offset < bytes.count, bytes[offset] != .lessThan { offset += 1 }
        let text = slice(start, offset)
        if open.isEmpty, !text.utf8.allSatisfy(\.isASCIISpace) {
            throw problem("text outside of the picture", at: start)
        }
        if open.last == "style" { try check(style: text, at: start) }
        try check(references: text, mayBeNumbers: open.last != "style", at: start)
    }

    private mutating func declaration() throws(Problem) {
        let start = offset
        while !holds("?>") { try step("no end of the XML declaration") }
        let text = bytes[start..<offset].map(\.lowercasedASCII)[...]
        if text.contains(anyOf: ["encoding"]), !text.contains(anyOf: ["utf-8"]) {
            throw problem("another encoding than UTF-8", at: start)
        }
        offset += 2
    }

    private mutating func endTag() throws(Problem) {
        let start = offset
        let name = try name()
        skipSpace()
        guard skip(">"), open.popLast() == name else {
            throw problem("an end of \(name) that fits no beginning", at: start)
        }
    }

    private mutating func startTag() throws(Problem) {
        let start = offset
        offset += 1
        let name = try name()
        guard SVGVocabulary.draws(name), !(open.isEmpty && name != "svg") else {
            throw problem("an element \(name)", at: start)
        }
        while true {
            let hasSpace = skipSpace()
            if skip("/>") { return }
            if skip(">") {
                open.append(name)
                return
            }
            guard hasSpace else { throw problem("what is no tag", at: start) }
            try attribute()
        }
    }

    private mutating func attribute() throws(Problem) {
        let start = offset
        let name = try name()
        skipSpace()
        guard skip("=") else { throw problem("an attribute without a value", at: start) }
        skipSpace()
        guard offset < bytes.count, bytes[offset] == .quotationMark || bytes[offset] == .apostrophe else {
            throw problem("an attribute without quotes", at: start)
        }
        let quote = bytes[offset]
        offset += 1
        let valueStart = offset
        while offset < bytes.count, bytes[offset] != quote, bytes[offset] != .lessThan { offset += 1 }
        let value = slice(valueStart, offset)
        guard offset < bytes.count, bytes[offset] == quote else {
            throw problem("an attribute without an end", at: start)
        }
        offset += 1
        try check(value, of: name, at: start)
    }

    private mutating func name() throws(Problem) -> String {
        let start = offset
        while offset < bytes.count, SVGVocabulary.isNameByte(bytes[offset]) { offset += 1 }
        guard offset > start else { throw problem("what is no name") }
        return slice(start, offset)
    }

    // MARK: Judging

    private func check(_ value: String, of name: String, at start: Int) throws(Problem) {
        let local = SVGVocabulary.localName(of: name).lowercased()
        if local.utf8.starts(with: "on".utf8) { throw problem("an attribute \(name)", at: start) }
        if ["src", "base", "action", "formaction", "attributename"].contains(local) {
            throw problem("an attribute \(name)", at: start)
        }
        if local == "href", value.utf8.first != .numberSign { throw problem("a reference to \(value)", at: start) }
        if name == "xmlns" || name.utf8.starts(with: "xmlns:".utf8) {
            guard SVGVocabulary.allows(name, value) else { throw problem("the namespace \(value)", at: start) }
        }
        try check(references: value, mayBeNumbers: false, at: start)
        if !name.utf8.starts(with: "aria-".utf8) { try check(style: value, at: start) }
    }

    /// What stands in a stylesheet, or in an attribute that may be one.
    private func check(style: String, at start: Int) throws(Problem) {
        let small = style.lowercased()
        let compact = Array(small.utf8.filter { !$0.isASCIISpace })[...]
        if compact.contains(.backslash) { throw problem("a backslash", at: start) }
        if let word = compact.firstRange(ofAny: SVGVocabulary.refusedInStyles) {
            throw problem("\(String(decoding: compact[word], as: UTF8.self))", at: start)
        }
        var rest = compact
        while let place = rest.firstRange(ofAny: SVGVocabulary.references) {
            rest = rest[place.upperBound...]
            if let quote = rest.first, quote == .quotationMark || quote == .apostrophe { rest = rest.dropFirst() }
            if rest.first != .numberSign { throw problem("a reference to what is not in the picture", at: start) }
        }
    }

    /// Entities beside XML's own could stand for anything, and numbers for what is looked for.
    private func check(references text: String, mayBeNumbers: Bool, at start: Int) throws(Problem) {
        for part in text.utf8.split(separator: .ampersand, omittingEmptySubsequences: false).dropFirst() {
            let name = String(Substring(part.prefix { $0 != .semicolon }))
            let isNumber = name.utf8.first == .numberSign
            guard mayBeNumbers && isNumber || ["amp", "lt", "gt", "quot", "apos"].contains(name) else {
                throw problem("an entity \(String(name.prefix(20)))", at: start)
            }
        }
    }

    // MARK: Bytes

    private func problem(_ found: Message, at offset: Int? = nil) -> Problem {
        Problem(found: found, offset: offset ?? self.offset)
    }

    private mutating func step(_ missing: Message) throws(Problem) {
        guard offset < bytes.count else { throw problem(missing) }
        offset += 1
    }

    private func slice(_ start: Int, _ end: Int) -> String {
        String(decoding: bytes[start..<end], as: UTF8.self)
    }

    private func holds(_ text: String) -> Bool {
        bytes[offset...].starts(with: text.utf8)
    }

    private mutating func skip(_ text: String) -> Bool {
        guard holds(text) else { return false }
        offset += text.utf8.count
        return true
    }

    @discardableResult
    private mutating func skipSpace() -> Bool {
        let start = offset
        while offset < bytes.count, bytes[offset].isASCIISpace { offset += 1 }
        return offset > start
    }
}
