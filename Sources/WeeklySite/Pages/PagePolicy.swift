internal import WeeklyModel

/// What browsers let a page do (Content Security Policy Level 3): what the site's own pages need, and what the site allows beside it.
enum PagePolicy {
    /// - Parameter frames: the hosts whose players the page has.
    static func text(_ added: PolicySources, frames: String? = nil) -> String {
        func sources(_ directive: PolicySources.Directive, _ own: [String]) -> String? {
            let all = own + added[directive].filter { source in !own.contains { $0.utf8.elementsEqual(source.utf8) } }
            return all.isEmpty ? nil : "\(directive.rawValue) \(all.joined(separator: " "))"
        }
        let directives: [String?] = [
            "default-src 'none'", sources(.script, ["'self'"]), sources(.style, ["'self'"]),
            sources(.image, ["*", "data:"]), sources(.font, ["'self'"]), sources(.connect, ["'self'"]),
            sources(.form, ["'self'"]), "base-uri 'none'", sources(.media, []),
            sources(.frame, [frames].compactMap(\.self)),
        ]
        return directives.compactMap(\.self).joined(separator: "; ")
    }
}
