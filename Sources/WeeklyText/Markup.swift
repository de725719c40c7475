/// HTML that the program made, with marks of what stands where in it: who makes addresses absolute or gives pictures their sizes
/// splices at the marks, and need not read the HTML again.
package struct Markup: Sendable, Hashable {
    /// A place in the HTML.
    package struct Mark: Sendable, Hashable {
        /// What stands there.
        package enum Kind: UInt8, Sendable, Hashable {
            /// The value of an attribute that holds an address (`href`, `src`), between its quotes, entities as written.
            case address
            /// A whole tag `<img … />`. The mark of its address, if it has one, stands behind this one in `marks`, and lies within it.
            case picture
            /// The value of an attribute `id`, between its quotes, entities as written.
            case id
            /// A whole element `<code class="language-…">…</code>` of a block of code, in which only text stands.
            case code
            /// A whole element `<math>…</math>` of a formula.
            case formula
        }

        package let kind: Kind
        // An archive has a million marks: half the room.
        private let lower: UInt32
        private let upper: UInt32

        /// Offsets in the UTF-8 of the HTML.
        package var range: Range<Int> { Int(lower)..<Int(upper) }

        /// - Parameter range: offsets in the UTF-8 of the HTML, below 4 GiB.
        package init(_ kind: Kind, _ range: Range<Int>) {
            self.kind = kind
            lower = UInt32(clamping: range.lowerBound)
            upper = UInt32(clamping: range.upperBound)
        }
    }

    package private(set) var html: String
    /// In the order of their beginnings; none but addresses lie within another.
    package private(set) var marks: [Mark]

    /// - Parameter marks: of places in the HTML, in the order of their beginnings.
    package init(html: String, marks: [Mark] = []) {
        self.html = html
        self.marks = marks
    }

    /// Markup that was kept; nil where the marks cannot be those of the HTML.
    package init?(kept html: String, marks: [Mark]) {
        guard Self.areInPlace(marks, length: html.utf8.count) else { return nil }
        self.init(html: html, marks: marks)
    }

    /// Whether marks are within so many bytes and in the order of their beginnings, and none but addresses of pictures within another.
    private static func areInPlace(_ marks: [Mark], length: Int) -> Bool {
        var (end, addressEnd, isInPicture) = (0, 0, false)
        for mark in marks {
            let range = mark.range
            guard range.upperBound <= length else { return false }
            if isInPicture, mark.kind == .address, range.lowerBound < end {
                guard range.lowerBound >= addressEnd, range.upperBound <= end else { return false }
                addressEnd = range.upperBound
            } else {
                guard range.lowerBound >= end else { return false }
                (end, addressEnd, isInPicture) = (range.upperBound, range.lowerBound, mark.kind == .picture)
            }
        }
        return true
    }

    package static let empty = Markup(html: "")

    package var isEmpty: Bool { html.isEmpty }

    /// The HTML at a mark, entities as written.
    package func text(at mark: Mark) -> Substring {
        let bytes = html.utf8
        let start = bytes.index(bytes.startIndex, offsetBy: mark.range.lowerBound)
        return html[start..<bytes.index(start, offsetBy: mark.range.count)]
    }

    /// Appends HTML, and its marks moved to where they stand now.
    package mutating func append(_ other: Markup) {
        let offset = html.utf8.count
        html += other.html
        marks += other.marks.map { Mark($0.kind, $0.range.lowerBound + offset..<$0.range.upperBound + offset) }
    }

    /// One behind the other.
    package static func + (left: Markup, right: Markup) -> Markup {
        var sum = left
        sum.append(right)
        return sum
    }

    /// Marks follow from the HTML and need not be compared.
    package static func == (left: Markup, right: Markup) -> Bool { left.html == right.html }

    package func hash(into hasher: inout Hasher) { hasher.combine(html) }
}

extension Markup {
    /// The same with other ids.
    ///
    /// - Parameter new: what stands in place of an id, entities as written; nil where it stays.
    package func replacingIDs(_ new: (Substring) -> String?) -> Markup {
        var bytes: [UInt8] = []
        var moved: [Mark] = []
        var position = 0
        // No mark lies around an id: what stands behind one moves by as much as the text before it grew.
        var growth = 0
        let written = Array(html.utf8)
        for mark in marks {
            let id = mark.kind == .id ? new(text(at: mark)) : nil
            let start = mark.range.lowerBound + growth
            moved.append(Mark(mark.kind, start..<(start + (id?.utf8.count ?? mark.range.count))))
            guard let id else { continue }
            bytes += written[position..<mark.range.lowerBound]
            bytes += id.utf8
            position = mark.range.upperBound
            growth += id.utf8.count - mark.range.count
        }
        return Markup(html: String(decoding: bytes + written[position...], as: UTF8.self), marks: moved)
    }

    /// A part of it, with the marks that lie within.
    ///
    /// - Parameter range: offsets in the UTF-8 of the HTML, between characters.
    package func part(_ range: Range<Int>) -> Markup {
        let bytes = html.utf8
        let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
        let inner = marks.filter { range.lowerBound <= $0.range.lowerBound && $0.range.upperBound <= range.upperBound }
        return Markup(
            html: String(html[start..<bytes.index(start, offsetBy: range.count)]),
            marks: inner.map { mark in
                Mark(mark.kind, (mark.range.lowerBound - range.lowerBound)..<(mark.range.upperBound - range.lowerBound))
            })
    }

    /// The same with other HTML in place of its first bytes, in which no mark stands.
    ///
    /// - Parameter length: of what is replaced, in bytes of UTF-8; it ends between two characters.
    package func replacingPrefix(_ length: Int, by prefix: String) -> Markup {
        let start = html.utf8.index(html.startIndex, offsetBy: length)
        let distance = prefix.utf8.count - length
        return Markup(
            html: prefix + html[start...],
            marks: marks.map { mark in
                Mark(mark.kind, (mark.range.lowerBound + distance)..<(mark.range.upperBound + distance))
            })
    }
}
