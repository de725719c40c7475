/// What the pages of a site may ask for beside the site itself, as `csp:` in its configuration says (Content Security Policy Level 3).
package struct PolicySources: Sendable, Hashable {
    /// What a site may allow more of. `default-src` and what keeps pages from being led elsewhere is none of it.
    package enum Directive: String, Sendable, Hashable, CaseIterable {
        case script = "script-src"
        case style = "style-src"
        case image = "img-src"
        case font = "font-src"
        case connect = "connect-src"
        case form = "form-action"
        case frame = "frame-src"
        case media = "media-src"
    }

    private var sources: [Directive: [String]] = [:]

    /// Nothing beside the site itself.
    package init() {}

    /// Whether it is nothing beside the site itself.
    package var isEmpty: Bool { sources.values.allSatisfy(\.isEmpty) }

    /// The sources of a directive as they are written in a policy, each once, in the order in which the site names them.
    package subscript(directive: Directive) -> [String] { sources[directive] ?? [] }

    /// Adds a source, unless it is there.
    package mutating func add(_ source: String, to directive: Directive) {
        guard !self[directive].contains(where: { $0.utf8.elementsEqual(source.utf8) }) else { return }
        sources[directive, default: []].append(source)
    }
}
