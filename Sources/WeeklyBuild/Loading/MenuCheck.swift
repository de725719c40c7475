internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// Looks whether there are the pages that the configuration's menu names.
enum MenuCheck {
    /// Errors, in the order of the menu.
    ///
    /// - Parameters:
    ///   - pages: those beside issues, published or not: a menu may name a draft.
    ///   - unread: the names of pages that have errors of their own.
    ///   - file: the configuration's.
    static func diagnostics(
        _ configuration: Configuration, _ pages: [ContentPage], unread: [String], in file: SourceFile
    ) -> [Diagnostic] {
        (configuration.menu ?? []).compactMap { entry in
            guard case .page(let name) = entry.target, BuiltInPage(name: name) == nil,
                !pages.contains(where: { $0.isMeant(by: name) }), !unread.contains(where: { $0.hasBytes(of: name) })
            else { return nil }
            return problem(with: name, at: entry.range, pages.map(\.name), in: file)
        }
    }

    private static func problem(
        with name: String, at range: SourceRange, _ pages: [String], in file: SourceFile
    ) -> Diagnostic {
        let names = pages + BuiltInPage.allCases.map(\.rawValue)
        let isExact = file.slice(range).hasBytes(of: name)
        let near = NearMiss.of(name, among: names)
        let fix =
            kind(name).map { Fix("did you mean {kind: \($0)}?") }
            ?? near.map { Fix("did you mean \($0)?", .guess, edits: isExact ? [Edit(range, to: $0)] : []) }
        return Diagnostic(
            .unknownMenuPage, "the menu names a page \(name), but there is none of that name", at: range, in: file,
            notes: [.init("there are \(names.joined(separator: ", "))")],
            fixes: [fix ?? Fix("write it as content/pages/\(name).md, or name a list by kind: or an address by url:")])
    }

    /// The kind of sections that has the name; nil where none has.
    private static func kind(_ name: String) -> String? {
        Section.Kind.known.map(\.name).first { $0.hasBytes(of: name) }
    }
}
