package import WeeklyDiagnostics
package import WeeklyModel
internal import WeeklyText

/// Reads a file with what a site says in a language, `languages/fr.yml`.
package enum LanguageFile {
    /// What the file says, with the program's own words in place of what it does not; nil where something in it is wrong.
    ///
    /// - Parameters:
    ///   - known: the program's own words for the language; the file has the same keys and gaps.
    ///   - mayLack: whether these words are in the file's language, so that it need not have all.
    package static func read(
        _ file: SourceFile, known: LanguageTable, mayLack: Bool = false
    ) -> (LanguageTable?, [Diagnostic]) {
        let (entries, diagnostics) = YAMLParser.mapping(in: SourceRange(0, file.length), of: file)
        guard !diagnostics.hasErrors else { return (nil, diagnostics) }
        var fields = YAMLFields(entries, in: file)
        fields.reportUnknownKeys(known: known.groups.map(\.name), as: .unknownConfigurationKey)
        var missing: [String] = []
        let groups = known.groups.map { group(of: $0, &fields, missing: &missing) }
        let wrong = diagnostics + fields.diagnostics
        let problems = wrong.isEmpty && !mayLack ? Self.problem(with: missing, in: file) : wrong
        let written = known.keys.filter { key in !missing.contains { $0.hasBytes(of: key) } }
        return (problems.hasErrors ? nil : LanguageTable(groups, written: written), problems)
    }

    private static func group(
        of known: LanguageTable.Group, _ fields: inout YAMLFields, missing: inout [String]
    ) -> LanguageTable.Group {
        var settings = YAMLFields(fields.mapping(known.name), in: fields.file)
        settings.reportUnknownKeys(
            known: known.words.map(\.key) + known.lists.map(\.key), as: .unknownConfigurationKey,
            hint: "sofaweekly words prints all that there are")
        let words = known.words.map { word in
            settings.word(insteadOf: word) ?? Self.missing(word, at: "\(known.name).\(word.key)", &missing)
        }
        let lists = known.lists.map { list in
            settings.list(insteadOf: list) ?? Self.missing(list, at: "\(known.name).\(list.key)", &missing)
        }
        settings.diagnostics.forEach { fields.add($0) }
        return LanguageTable.Group(known.name, words, lists: lists)
    }

    /// What stands in place of something missing.
    private static func missing<Value>(_ known: Value, at key: String, _ missing: inout [String]) -> Value {
        missing.append(key)
        return known
    }

    private static func problem(with missing: [String], in file: SourceFile) -> [Diagnostic] {
        guard !missing.isEmpty else { return [] }
        return [
            Diagnostic(
                .missingWords, "\(missing.count) words are missing here; the program's own stand in their place",
                path: file.path, notes: [.init("missing: \(missing.joined(separator: ", "))")],
                fixes: [.init("write them; sofaweekly words prints what they say in English")])
        ]
    }
}

extension YAMLFields {
    /// A word of the file; nil where it is not written.
    fileprivate mutating func word(insteadOf known: InterfaceWord) -> InterfaceWord? {
        text(known.key).map { checkedWord($0, insteadOf: known) }
    }

    /// A row of words; nil where it is not written, or has more or fewer than the program's.
    fileprivate mutating func list(insteadOf known: LanguageTable.List) -> LanguageTable.List? {
        guard let node = value(known.key) else { return nil }
        let words = texts(known.key).map(\.value)
        if words.count != known.words.count {
            report(
                .invalidValue, "\(known.key) must be \(known.words.count) words, but there are \(words.count)",
                at: node.range, fixes: [Fix("in English they are \(known.words.joined(separator: ", "))")])
        }
        return LanguageTable.List(known.key, words)
    }
}
