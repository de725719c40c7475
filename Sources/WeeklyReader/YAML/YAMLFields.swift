internal import WeeklyDiagnostics
internal import WeeklyText

/// A value and where it was written.
struct Located<Value: Sendable>: Sendable {
    let value: Value
    let range: SourceRange

    init(_ value: Value, _ range: SourceRange) {
        self.value = value
        self.range = range
    }
}

/// Takes the values of a mapping by key and by type, and collects what is wrong with them.
///
/// A key without a value counts as not written.
struct YAMLFields {
    /// The file that diagnostics are about.
    let file: SourceFile
    /// All keys as they are written, repeated ones too.
    let entries: [YAMLEntry]
    /// What was found wrong so far.
    private(set) var diagnostics: [Diagnostic] = []

    /// The fields of a mapping.
    init(_ entries: [YAMLEntry], in file: SourceFile) {
        self.entries = entries
        self.file = file
    }

    /// The value of a key, whatever its type.
    func value(_ key: String) -> YAMLNode? {
        entries.last { $0.key == key && !$0.value.isNull }?.value
    }

    /// Text; a number or a truth value counts as the text that was written.
    mutating func text(_ key: String) -> Located<String>? {
        guard let node = value(key) else { return nil }
        guard case .scalar(let text, _) = node.kind else { return wrongType(key, node, wanted: "text") }
        return Located(text, node.range)
    }

    /// A word or a list of words.
    mutating func texts(_ key: String) -> [Located<String>] {
        guard let node = value(key) else { return [] }
        switch node.kind {
        case .scalar(let text, _): return [Located(text, node.range)]
        case .sequence(let nodes): return nodes.compactMap { word($0, of: key) }
        case .mapping: return wrongType(key, node, wanted: "a word or a list of words") ?? []
        }
    }

    /// A truth value.
    mutating func boolean(_ key: String) -> Bool? {
        guard let node = value(key) else { return nil }
        return node.boolean ?? wrongType(key, node, wanted: "true or false")
    }

    /// A whole number within a range.
    mutating func integer(_ key: String, in range: ClosedRange<Int>) -> Int? {
        guard let node = value(key) else { return nil }
        guard let number = node.integer else { return wrongType(key, node, wanted: "a whole number") }
        if range.contains(number) { return number }
        report(.invalidValue, "\(key) must be from \(range.lowerBound) to \(range.upperBound)", at: node.range)
        return nil
    }

    /// One of several words.
    ///
    /// - Parameter name: what the message calls the key; nil for the key itself.
    mutating func choice<Choice: RawRepresentable<String>>(
        _ key: String, calledHere name: Message? = nil, among choices: [Choice]
    ) -> Choice? {
        text(key).flatMap { choice($0, calledHere: name ?? "\(key)", among: choices) }
    }

    /// A word or a list of words, each of them one of several.
    mutating func choices<Choice: RawRepresentable<String>>(_ key: String, among choices: [Choice]) -> [Choice] {
        texts(key).compactMap { choice($0, calledHere: "\(key)", among: choices) }
    }

    private mutating func choice<Choice: RawRepresentable<String>>(
        _ written: Located<String>, calledHere name: Message, among choices: [Choice]
    ) -> Choice? {
        if let choice = choices.first(where: { $0.rawValue.hasBytes(of: written.value) }) { return choice }
        let words = choices.map(\.rawValue)
        let near = NearMiss.of(written.value, among: words)
        report(
            .invalidValue, "\(name) must be one of: \(words.joined(separator: ", "))", at: written.range,
            fixes: near.map { [Fix("did you mean \($0)?", .guess, edits: [Edit(written.range, to: $0)])] } ?? [])
        return nil
    }

    /// The elements of a list; none where the key is not written.
    mutating func list(_ key: String) -> [YAMLNode] {
        guard let node = value(key) else { return [] }
        if case .sequence(let nodes) = node.kind { return nodes }
        return wrongType(key, node, wanted: "a list") ?? []
    }

    /// The entries of a mapping; none where the key is not written.
    mutating func mapping(_ key: String) -> [YAMLEntry] {
        guard let node = value(key) else { return [] }
        if case .mapping(let entries) = node.kind { return entries }
        return wrongType(key, node, wanted: "a mapping of keys to values") ?? []
    }

    /// Reports keys that mean nothing, with the one that was probably meant.
    ///
    /// - Parameter isIgnored: tells the keys of which nothing is said.
    mutating func reportUnknownKeys(
        known: [String], as id: DiagnosticID, hint: Message? = nil, unless isIgnored: (String) -> Bool = { _ in false }
    ) {
        for entry in entries where !known.contains(entry.key) && !isIgnored(entry.key) {
            let near = NearMiss.of(entry.key, among: known)
            let fix = near.map {
                Fix("did you mean \($0)?", .guess, edits: [Edit(entry.keyRange, to: $0)])
            }
            let notes = near == nil ? [hint ?? "known keys: \(known.sortedByBytes().joined(separator: ", "))"] : []
            add(
                Diagnostic(
                    id, "unknown key \(entry.key)", at: entry.keyRange, in: file, notes: notes.map { .init($0) },
                    fixes: fix.map { [$0] } ?? []))
        }
    }

    /// Reports values that YAML ends where nobody meant them to.
    ///
    /// - Parameter sentences: the keys whose values are sentences, in which a comment is never meant.
    mutating func reportCutValues(sentences: [String]) {
        // Most files have no comments at all.
        guard mayHaveComments else { return }
        diagnostics += CutValues(file: file, sentences: sentences).diagnostics(of: entries)
    }

    private var mayHaveComments: Bool {
        guard let first = entries.first, let last = entries.last else { return false }
        let end = file.range(ofLine: file.line(at: last.value.range.upper)).upper
        return file.slice(SourceRange(first.keyRange.lower, end)).holds(.numberSign)
    }

    /// Adds a diagnostic about a place in the file.
    mutating func report(
        _ id: DiagnosticID, _ message: Message, at range: SourceRange, fixes: [Fix] = []
    ) {
        add(Diagnostic(id, message, at: range, in: file, fixes: fixes))
    }

    /// Adds a diagnostic, such as one from the fields of a mapping within this one.
    mutating func add(_ diagnostic: Diagnostic) {
        diagnostics.append(diagnostic)
    }

    /// The text of an element of a list.
    mutating func word(_ node: YAMLNode, of key: String) -> Located<String>? {
        if node.isNull { return nil }
        guard case .scalar(let text, _) = node.kind else { return wrongType(key, node, wanted: "a list of words") }
        return Located(text, node.range)
    }

    private mutating func wrongType<Value>(_ key: String, _ node: YAMLNode, wanted: Message) -> Value? {
        report(.wrongType, "\(key) must be \(wanted), but this is \(node.description)", at: node.range)
        return nil
    }
}
