internal import WeeklyDiagnostics

/// A piece of a template: text of one line at most, or a tag.
enum TemplateToken: Hashable, Sendable {
    /// Text up to a tag, the end of the file, or a line's end, which belongs to it.
    case text(SourceRange)
    case tag(TemplateTag)

    var tag: TemplateTag? {
        if case .tag(let tag) = self { tag } else { nil }
    }
}

/// A tag, from its opening delimiter to its closing one.
struct TemplateTag: Hashable, Sendable {
    enum Kind: Sendable {
        case variable, unescaped, section, inverted, close, partial, parent, block, comment, delimiters

        /// Whether a close tag must follow.
        var isOpener: Bool {
            switch self {
            case .section, .inverted, .parent, .block: true
            default: false
            }
        }

        /// Whether it belongs to template inheritance, where several tags may share a standalone line.
        var isInheritance: Bool { self == .parent || self == .block }

        /// Whether the tag prints in its place, so that its line is never standalone.
        var isVariable: Bool { self == .variable || self == .unescaped }
    }

    let kind: Kind
    /// The name without white space around it; a dynamic name begins with `*`.
    let name: String
    let range: SourceRange
    let nameRange: SourceRange
}
