internal import WeeklyModel
internal import WeeklyText

/// What is written into HTML, or in place of a part of it.
struct Splice {
    /// Offsets in the UTF-8 of the HTML; empty for what is put in.
    let range: Range<Int>
    let text: String
}

extension Markup {
    /// The HTML after several splices.
    ///
    /// - Parameter splices: in the order of their places; none overlaps another.
    func html(_ splices: [Splice]) -> String {
        guard !splices.isEmpty else { return html }
        var source = html
        let bytes = source.withUTF8 { written in
            var bytes: [UInt8] = []
            bytes.reserveCapacity(written.count + splices.reduce(0) { $0 + $1.text.utf8.count })
            var position = 0
            for splice in splices {
                bytes.append(contentsOf: written[position..<splice.range.lowerBound])
                bytes.append(contentsOf: splice.text.utf8)
                position = splice.range.upperBound
            }
            bytes.append(contentsOf: written[position...])
            return bytes
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Makes the links and pictures whole addresses, for readers who see them elsewhere.
    ///
    /// - Parameter page: the address of the page that the HTML stands on.
    func absoluteAddresses(on page: URLReference.Base) -> [Splice] {
        addresses { URLReference.resolve($0, against: page) }
    }

    /// Makes the links and pictures what any page may have.
    ///
    /// - Parameter shown: an address as a page has it, of one as it was written; entities stay as they are.
    func addresses(_ shown: (String) -> String) -> [Splice] {
        marks.lazy.filter { $0.kind == .address }.compactMap { mark in
            let written = String(self.text(at: mark))
            let shown = shown(written)
            return shown.hasBytes(of: written) ? nil : Splice(range: mark.range, text: shown)
        }
    }

    /// Moves the links and pictures that begin with a slash below the site's path, and has links to files lead to their pages.
    func pageAddresses(_ root: SiteRoot, _ place: SourcePlace) -> [Splice] {
        if root.isTop, !mayLinkFiles { return [] }
        return addresses { place.address(of: $0) ?? root.placed($0) }
    }

    /// Whether any address in it may be the path of a Markdown file: hardly any issue has one.
    private var mayLinkFiles: Bool {
        html.withBytes { bytes in
            marks.contains { mark in
                guard mark.kind == .address else { return false }
                let address = UnsafeBufferPointer(rebasing: bytes[mark.range])
                return !address.begins(with: "http") && address.holds(.dot)
            }
        }
    }
}
