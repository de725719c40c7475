internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// Looks whether there are the pages and lists that the configuration's menus name.
enum MenuCheck {
    /// Errors, in the order of the menu; behind them those of pages and lists that the site does without.
    ///
    /// - Parameters:
    ///   - pages: those beside issues, published or not: a menu may name a draft.
    ///   - unread: the names of pages that have errors of their own.
    ///   - file: the configuration's.
    static func diagnostics(
        _ configuration: Configuration, _ pages: [ContentPage], unread: [String], in file: SourceFile
    ) -> [Diagnostic] {
        let unknown = (configuration.menu ?? []).compactMap { entry -> Diagnostic? in
            guard case .page(let name) = entry.target, BuiltInPage(name: name) == nil,
                !pages.contains(where: { $0.isMeant(by: name) }), !unread.contains(where: { $0.hasBytes(of: name) })
            else { return nil }
            return problem(with: name, at: entry.range, pages.map(\.name), in: file)
        }
        let menus = [configuration.menu] + configuration.translations.map(\.menu)
        let own = pages.map(\.name) + unread
        return unknown
            + menus.flatMap { $0 ?? [] }.compactMap { unmade($0, configuration, besidePages: own, in: file) }
    }

    /// Of an entry that leads to what `outputs` leaves out. A page beside issues goes before one that the program makes.
    private static func unmade(
        _ entry: MenuEntry, _ configuration: Configuration, besidePages own: [String], in file: SourceFile
    ) -> Diagnostic? {
        let target: (name: String, output: SiteOutput)? =
            switch entry.target {
            case .kind(let name): (name, .lists)
            case .page(let name) where !own.contains { $0.hasBytes(of: name) }:
                BuiltInPage(name: name).map { (name, $0.output) }
            case .page, .address: nil
            }
        guard let target, !configuration.makes(target.output) else { return nil }
        let (name, output) = (target.name, target.output.rawValue)
        return Diagnostic(
            .unknownMenuPage, "the menu leads to \(name), but the site has no such page: \(output) is not in outputs",
            at: entry.range, in: file, fixes: [Fix("add \(output) to outputs:, or remove this entry")])
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
