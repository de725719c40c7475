internal import WeeklyText

/// Diagnostics as a SARIF log, which code scanning services and editors read.
///
/// Source: OASIS Standard, "Static Analysis Results Interchange Format (SARIF) Version 2.1.0", 27 March 2020.
package struct DiagnosticSARIF: Sendable {
    private let version: String
    private let documentation: String?
    private let place: @Sendable (String) -> String
    private let file: @Sendable (String) -> SourceFile?

    /// - Parameters:
    ///   - version: of the program.
    ///   - documentation: the address of docs/diagnostics.md; nil where it has none.
    ///   - place: the path in the repository of a path that a diagnostic has.
    ///   - file: the files that diagnostics are about, by their paths; nil for what is none.
    package init(
        version: String, documentation: String? = nil, place: @escaping @Sendable (String) -> String = { $0 },
        file: @escaping @Sendable (String) -> SourceFile?
    ) {
        self.version = version
        self.documentation = documentation
        self.place = place
        self.file = file
    }

    /// One object, with its newline.
    package func text(of diagnostics: [Diagnostic], in language: MessageLanguage = .english) -> String {
        var json = JSONText()
        json.object { json in
            json.key("$schema")
            json.string("https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
            json.key("version")
            json.string("2.1.0")
            json.key("runs")
            json.array([diagnostics]) { json, diagnostics in writeRun(diagnostics, in: language, to: &json) }
        }
        return json.text + "\n"
    }

    private func writeRun(_ diagnostics: [Diagnostic], in language: MessageLanguage, to json: inout JSONText) {
        let rules = Set(diagnostics.map(\.id)).sorted(byBytesOf: \.name)
        let numbers = Dictionary(rules.enumerated().map { ($1, $0) }) { first, _ in first }
        var texts = FileTexts(file: file)
        json.object { json in
            json.key("tool")
            writeTool(rules, to: &json)
            json.key("language")
            json.string(language.rawValue)
            json.key("columnKind")
            json.string("utf16CodeUnits")
            // As `SourceFile` counts lines; without it the last of these is none.
            json.key("newlineSequences")
            json.array(["\r\n", "\n", "\r"]) { $0.string($1) }
            json.key("results")
            json.array(diagnostics) { json, diagnostic in
                SARIFResult(diagnostic, rule: numbers[diagnostic.id] ?? -1, in: language, place: place).write(
                    to: &json, &texts)
            }
        }
    }

    private func writeTool(_ rules: [DiagnosticID], to json: inout JSONText) {
        json.object { json in
            json.key("driver")
            json.object { json in
                json.key("name")
                json.string("sofaweekly")
                json.key("semanticVersion")
                json.string(version)
                json.key("rules")
                json.array(rules) { json, rule in write(rule, to: &json) }
            }
        }
    }

    private func write(_ rule: DiagnosticID, to json: inout JSONText) {
        json.object { json in
            json.key("id")
            json.string(rule.name)
            json.key("shortDescription")
            json.message(rule.name.exchanging("-", for: " "))
            json.key("help")
            json.message("docs/diagnostics.md#\(rule.name)")
            if let documentation {
                json.key("helpUri")
                json.string("\(documentation)#\(rule.name)")
            }
            json.key("defaultConfiguration")
            json.object { json in
                json.key("level")
                json.string(rule.severity.rawValue)
            }
        }
    }
}

/// Files that were asked for, each read once.
struct FileTexts {
    private let file: (String) -> SourceFile?
    private var known: [ExactText: SourceFile?] = [:]

    init(file: @escaping (String) -> SourceFile?) { self.file = file }

    subscript(path: String) -> SourceFile? {
        mutating get {
            if let found = known[path] { return found }
            let found = file(path)
            known[path] = .some(found)
            return found
        }
    }
}

extension JSONText {
    /// Writes a message object of SARIF, whose text is shown as it is: braces would be places of arguments (section 3.11.5), and brackets
    /// before round ones a link (3.11.6).
    mutating func message(_ text: String) {
        content(text.exchanging("{", for: "{{").exchanging("}", for: "}}").exchanging("](", for: "\\]("))
    }

    /// Writes an object that holds a text and nothing else, such as the content of a file.
    mutating func content(_ text: String) {
        object { json in
            json.key("text")
            json.string(text)
        }
    }
}
