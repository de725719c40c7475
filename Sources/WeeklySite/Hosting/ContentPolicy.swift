internal import WeeklyModel
internal import WeeklyText

/// What a page of the site may load and run in readers' browsers (Content Security Policy Level 3). This is the one place that knows;
/// pages have it in a `<meta>` element, hosts may send it as a header.
package struct ContentPolicy: Hashable, Sendable {
    /// What the site allows beside what its own pages need.
    var added: PolicySources
    /// The hosts whose players there are on the page, as `frame-src` has them; nil where there is none.
    var frameSources: String?

    /// A policy of a page, or of all pages that a header is sent with.
    init(_ added: PolicySources = PolicySources(), frameSources: String? = nil) {
        self.added = added
        self.frameSources = frameSources
    }

    /// As a page has it.
    var text: String {
        let directives: [String?] = [
            "default-src 'none'", sources(.script, ["'self'"]), sources(.style, ["'self'"]),
            sources(.image, ["*", "data:"]), sources(.font, ["'self'"]), sources(.connect, ["'self'"]),
            sources(.form, ["'self'"]), "base-uri 'none'", sources(.media, []),
            sources(.frame, [frameSources].compactMap(\.self)),
        ]
        return directives.compactMap(\.self).joined(separator: "; ")
    }

    private func sources(_ directive: PolicySources.Directive, _ own: [String]) -> String? {
        let all = own + added[directive].filter { source in !own.contains { $0.hasBytes(of: source) } }
        return all.isEmpty ? nil : "\(directive.rawValue) \(all.joined(separator: " "))"
    }

    /// As a header has it: `frame-ancestors` means nothing in a page (section 6.4.2).
    var headerText: String { "\(text); frame-ancestors 'none'" }

    /// For a file that an author put beside an issue. Opened by itself it is a document on the site's origin: so it runs no script, sends
    /// no form and asks for nothing. As a picture in a page it is shown as ever.
    package static let ofForeignFile = "sandbox; default-src 'none'; img-src data:; style-src 'unsafe-inline'"
}
