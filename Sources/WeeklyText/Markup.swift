/// HTML that the program made, with marks of what stands where in it: who makes addresses absolute or gives pictures their sizes
/// splices at the marks, and need not read the HTML again.
package struct Markup: Sendable, Hashable {
    /// A place in the HTML.
    package struct Mark: Sendable, Hashable {
        package enum Kind: UInt8, Sendable, Hashable {
            /// The value of an attribute that holds an address (`href`, `src`), between its quotes, entities as written.
            case address
            /// A whole tag `<img … />`. The mark of its address stands behind this one in `marks`, and lies within it.
            case picture
            /// The value of an attribute `id`, between its quotes, entities as written.
            case id
        }

        package let kind: Kind
        /// Offsets in the UTF-8 of the HTML.
        package let range: Range<Int>

        package init(_ kind: Kind, _ range: Range<Int>) {
            self.kind = kind
            self.range = range
        }
    }

    package let html: String
    /// In the order of their beginnings.
    package let marks: [Mark]

    package init(html: String, marks: [Mark] = []) {
        self.html = html
        self.marks = marks
    }

    package static let empty = Markup(html: "")

    package var isEmpty: Bool { html.isEmpty }

    /// The HTML at a mark, entities as written.
    package func text(at mark: Mark) -> Substring {
        let bytes = html.utf8
        let start = bytes.index(bytes.startIndex, offsetBy: mark.range.lowerBound)
        return html[start..<bytes.index(start, offsetBy: mark.range.count)]
    }

    package static func == (left: Markup, right: Markup) -> Bool { left.html == right.html }

    package func hash(into hasher: inout Hasher) { hasher.combine(html) }
}

// MARK: Putting together

extension Markup {
    /// One behind the other.
    package static func + (left: Markup, right: Markup) -> Markup {
        let shift = left.html.utf8.count
        return Markup(html: left.html + right.html, marks: left.marks + right.marks.map { $0.shifted(by: shift) })
    }

    /// The same with other HTML in place of its first bytes, in which no mark stands.
    package func replacingPrefix(_ length: Int, by prefix: String) -> Markup {
        let shift = prefix.utf8.count - length
        let rest = html.utf8.dropFirst(length)
        return Markup(html: prefix + String(Substring(rest)), marks: marks.map { $0.shifted(by: shift) })
    }
}

extension Markup.Mark {
    fileprivate func shifted(by distance: Int) -> Markup.Mark {
        Markup.Mark(kind, (range.lowerBound + distance)..<(range.upperBound + distance))
    }
}
