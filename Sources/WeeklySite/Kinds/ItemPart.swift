internal import WeeklyModel
internal import WeeklyText

extension Passage {
    /// What of a passage of several items is one's own: the content of the entry of a list or the row of a table that bears its anchor.
    /// Nil where nothing does.
    func part(of item: Item) -> Markup? {
        guard let anchor = item.anchor.map(HTMLEscaping.escaped) else { return nil }
        for fragment in fragments {
            guard
                let mark = fragment.marks.first(where: { $0.kind == .id && fragment.text(at: $0).hasBytes(of: anchor) })
            else { continue }
            return ElementCut(fragment.html, around: mark.range.lowerBound)?.content(of: fragment)
        }
        return nil
    }
}

/// An element in HTML that the program made, which is well-formed.
private struct ElementCut {
    private let name: [UInt8]
    /// What stands between its tags, as offsets in the UTF-8 of the HTML.
    private let inner: Range<Int>

    /// - Parameter offset: a place within the element's first tag.
    init?(_ html: String, around offset: Int) {
        var html = html
        let found = html.withUTF8 { bytes -> (name: [UInt8], inner: Range<Int>)? in
            guard let open = bytes[..<offset].lastIndex(of: .lessThan),
                let tagEnd = bytes[offset...].firstIndex(of: .greaterThan)
            else { return nil }
            let name = bytes[(open + 1)...].prefix { $0.isASCIIAlphanumeric }
            return Self.end(of: name, in: bytes, from: tagEnd + 1).map { (Array(name), (tagEnd + 1)..<$0) }
        }
        guard let found else { return nil }
        (name, inner) = found
    }

    /// Where the tag begins that closes an element.
    private static func end(
        of name: Slice<UnsafeBufferPointer<UInt8>>, in html: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> Int? {
        var depth = 1
        var index = start
        while let tag = html[index...].firstIndex(of: .lessThan) {
            let isClosing = tag + 1 < html.count && html[tag + 1] == .slash
            let word = html[(tag + (isClosing ? 2 : 1))...].prefix { $0.isASCIIAlphanumeric }
            if word.elementsEqual(name) { depth += isClosing ? -1 : 1 }
            if depth == 0 { return tag }
            index = tag + 1
        }
        return nil
    }

    /// The content alone; cells of a row stand in a table.
    func content(of markup: Markup) -> Markup {
        let content = markup.part(inner)
        guard name.elementsEqual("tr".utf8) else { return content }
        return Markup(html: "<table>\n<tr>") + content + Markup(html: "</tr>\n</table>\n")
    }
}
