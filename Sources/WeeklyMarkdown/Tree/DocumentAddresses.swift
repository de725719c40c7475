package import WeeklyDiagnostics
internal import WeeklyText

extension DocumentParts {
    /// An address as it stands in a document.
    package struct Address: Sendable {
        /// Escapes and entities resolved, not percent-encoded.
        package let text: String
        package let isPicture: Bool
        /// Whether it is itself the text that leads there.
        package let isBare: Bool
        /// Of the link, the picture or the HTML that has it.
        package let range: SourceRange
    }

    /// Calls `body` with every address: of links, then of pictures, then in HTML.
    package func forEachAddress(_ body: (Address) -> Void) {
        for link in links {
            let isBare = link.part.inlines.count == 1 && link.part.inlines[0].kind == .text(link.part.destination)
            body(Address(text: link.part.destination, isPicture: false, isBare: isBare, range: link.range))
        }
        for image in images {
            body(Address(text: image.part.source, isPicture: true, isBare: false, range: image.range))
        }
        for fragment in html where fragment.part.utf8.contains(.equalsSign) {
            Self.addresses(in: fragment.part) { address, isPicture in
                body(Address(text: address, isPicture: isPicture, isBare: false, range: fragment.range))
            }
        }
    }

    private static func addresses(in html: String, _ body: (String, Bool) -> Void) {
        for case .tag(let tag, _) in HTMLFragment.tokens(of: Substring(html)) {
            for attribute in tag.attributes where attribute.name == "href" || attribute.name == "src" {
                body(attribute.value ?? "", attribute.name == "src")
            }
        }
    }
}
