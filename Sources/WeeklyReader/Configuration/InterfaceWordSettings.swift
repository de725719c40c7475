internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

extension [InterfaceWord] {
    /// Reads `words: {questions: 你问我答}`: what the site says to its readers, by the keys that templates know.
    ///
    /// - Parameter known: the program's own words; a site's word has the same gaps.
    init(from fields: inout YAMLFields, known: [InterfaceWord]) {
        var settings = YAMLFields(fields.mapping("words"), in: fields.file)
        settings.reportUnknownKeys(
            known: known.map(\.key), as: .unknownConfigurationKey,
            hint: "the words are listed in docs/own-site.md; those of this site's own templates belong below extra:")
        self = known.compactMap { word in
            settings.text(word.key).map { settings.checkedWord($0, insteadOf: word) }
        }
        settings.diagnostics.forEach { fields.add($0) }
    }
}

extension YAMLFields {
    /// A word of the site's own; what is wrong with it is reported.
    mutating func checkedWord(_ written: Located<String>, insteadOf known: InterfaceWord) -> InterfaceWord {
        let own = InterfaceWord(known.key, written.value)
        reportEmptyWord(own, at: written.range)
        reportGaps(of: own, insteadOf: known, at: written.range)
        return own
    }

    fileprivate mutating func reportEmptyWord(_ word: InterfaceWord, at range: SourceRange) {
        guard word.text.utf8.allSatisfy(\.isASCIISpace) else { return }
        report(
            .invalidValue, "\(word.key) is a word that readers see or hear; it cannot be empty", at: range,
            fixes: [Fix("remove this line: then it is the program's word")])
    }

    /// What pages know is put into the gaps: without one it is missing, and another is shown as it stands.
    fileprivate mutating func reportGaps(
        of own: InterfaceWord, insteadOf known: InterfaceWord, at range: SourceRange
    ) {
        let (written, wanted) = (Set(texts: own.gaps), Set(texts: known.gaps))
        for gap in known.gaps where !written.contains(gap) {
            report(
                .invalidValue, "\(own.key) needs \(Self.inBraces(gap)), where pages put in what they know", at: range,
                fixes: [Fix("the program's word is “\(known.text)”")])
        }
        for gap in own.gaps where !wanted.contains(gap) {
            report(
                .invalidValue, "\(own.key) has no \(Self.inBraces(gap)): it would be shown as it stands", at: range)
        }
    }

    private static func inBraces(_ gap: String) -> String { "{\(gap)}" }
}
