internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// Finds names of projects that are probably meant to be one that the site names: a slip makes a page of its own.
struct UnknownProjects {
    let catalogue: ProjectCatalogue
    let file: SourceFile

    /// One for each name, where it first stands.
    func diagnostics(of sections: [Section]) -> [Diagnostic] {
        guard !catalogue.isEmpty else { return [] }
        let names = catalogue.projects.flatMap(\.names)
        var said: Set<ExactText> = []
        var diagnostics: [Diagnostic] = []
        for section in sections {
            for item in section.passages.flatMap(\.items) {
                guard let name = unknownName(in: item), said.insert(name) else { continue }
                guard let near = NearMiss.of(name, among: names) else { continue }
                diagnostics.append(diagnostic(name, near, at: place(of: name, item, in: section)))
            }
        }
        return diagnostics
    }

    private func unknownName(in item: Item) -> String? {
        if case .guessed = type(of: item.content.value).projectNaming { return nil }
        // Of three letters each other makes another name: BDK is no slip for LDK.
        guard let name = item.namedProject?.name, name.utf8.count > 3, catalogue.project(named: name) == nil else {
            return nil
        }
        return name
    }

    /// Where the name stands: in the item, or above it. The item where it is written in another way.
    private func place(of name: String, _ item: Item, in section: Section) -> SourceRange {
        find(name, in: item.range) ?? find(name, in: section.range) ?? item.range
    }

    private func find(_ name: String, in range: SourceRange) -> SourceRange? {
        let text = Array(file.slice(range).utf8)[...]
        guard let found = text.firstRange(ofAny: [name]) else { return nil }
        return SourceRange(range.lower + found.lowerBound, range.lower + found.upperBound)
    }

    private func diagnostic(_ name: String, _ near: String, at range: SourceRange) -> Diagnostic {
        let isWritten = file.slice(range).utf8.elementsEqual(name.utf8)
        return Diagnostic(
            .unknownProject, "the site names no project \(name)", at: range, in: file,
            fixes: [Fix("did you mean \(near)?", .guess, edits: isWritten ? [Edit(range, to: near)] : [])])
    }
}
