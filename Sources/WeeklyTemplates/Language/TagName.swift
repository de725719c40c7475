internal import WeeklyDiagnostics
internal import WeeklyText

/// The name in a tag, and what is wrong with it (Mustache specification: a sequence without white space).
struct TagName {
    let text: String
    /// A message, or `nil` if the name is well formed.
    let fault: Message?

    init(_ content: ArraySlice<UInt8>, of kind: TemplateTag.Kind) {
        guard kind != .comment, kind != .delimiters else {
            (text, fault) = ("", nil)
            return
        }
        text = String(decoding: Self.withoutGap(content, kind), as: UTF8.self)
        fault = Self.fault(in: text, kind)
    }

    /// `{{> * name }}` is `{{>*name}}` (Mustache specification, dynamic names, "Padding Whitespace").
    private static func withoutGap(_ content: ArraySlice<UInt8>, _ kind: TemplateTag.Kind) -> [UInt8] {
        let star = UInt8.asterisk
        let mayBeDynamic = kind == .partial || kind == .parent || kind == .close
        guard mayBeDynamic, content.first == star else { return Array(content) }
        return [star] + content.dropFirst().drop(while: \.isTemplateSpace)
    }

    private static func fault(in name: String, _ kind: TemplateTag.Kind) -> Message? {
        if name.isEmpty { return "this tag has no name" }
        if name.utf8.contains(where: \.isTemplateSpace) { return "a name has no white space in it" }
        guard let path = path(in: name, kind) else { return nil }
        let hasGap =
            path != "."
            && path.withBytes { $0.isEmpty || $0.first == .dot || $0.last == .dot || $0.holds(pair: .dot, .dot) }
        return hasGap ? "a part of the name “\(path)” is empty" : nil
    }

    /// The part of the name that is looked up in the data.
    private static func path(in name: String, _ kind: TemplateTag.Kind) -> String? {
        switch kind {
        case .variable, .unescaped, .section, .inverted: name
        case .partial, .parent: name.without(start: "*").map(String.init)
        default: nil
        }
    }
}
