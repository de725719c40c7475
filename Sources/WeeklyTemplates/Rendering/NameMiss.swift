internal import WeeklyDiagnostics
internal import WeeklyText

/// The part of a name that nobody knows.
struct NameMiss {
    let part: Int
    let name: String
    /// The value that was asked for it, where it was not the whole scope.
    let owner: TemplateValue?
    let known: [String]

    /// What there is, for a name that is like none of it.
    var notesOfKnown: [Diagnostic.Note] {
        if LoopName(name) != nil { return [.init("\(name) is known within a list: between {{#items}} and {{/items}}")] }
        let names = Set(texts: known).sortedTexts
        if names.isEmpty { return [] }
        let shown = names.prefix(Self.mostShown).joined(separator: ", ")
        return [
            names.count > Self.mostShown
                ? .init("the names here are \(shown), and \(names.count - Self.mostShown) more")
                : .init("the names here are \(shown)")
        ]
    }

    private static let mostShown = 40

    /// What else to do about it.
    func advice(for path: TemplatePath, among advice: [ExactText: Message]) -> [Fix] {
        guard part > 0, let found = advice[ExactText(path.parts[part - 1])] else { return [] }
        return [Fix(found)]
    }

    func message(in path: TemplatePath) -> Message {
        guard let owner else { return "nothing here is called “\(name)”" }
        let before = path.parts[..<part].joined(separator: ".")
        if case .record = owner { return "“\(before)” has nothing called “\(name)”" }
        return "“\(before)” is \(owner.kind), so it has nothing called “\(name)”"
    }
}

extension Diagnostic {
    /// A name that no record in scope has, or that the value before the dot has not.
    ///
    /// - Parameter advice: what else to do, by the name of the value that has it not.
    static func unknownName(
        _ miss: NameMiss, _ path: TemplatePath, isEditable: Bool, in file: SourceFile, notes: [Note],
        _ advice: [ExactText: Message]
    ) -> Diagnostic {
        let range = path.parts.isEmpty ? path.range : path.range(ofPart: miss.part)
        let fix = NearMiss.of(miss.name, among: miss.known).map {
            Fix("did you mean “\($0)”?", .guess, edits: isEditable ? [Edit(range, to: $0)] : [])
        }
        return Diagnostic(
            .unknownName, miss.message(in: path), at: range, in: file,
            notes: (fix == nil ? miss.notesOfKnown : []) + notes,
            fixes: (fix.map { [$0] } ?? []) + miss.advice(for: path, among: advice))
    }
}
