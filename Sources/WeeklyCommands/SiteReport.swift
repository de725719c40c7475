internal import WeeklyBuild
internal import WeeklyDiagnostics
internal import WeeklyText

/// What is wrong with a site, as a command tells it at its end in every format.
struct SiteReport {
    let list: DiagnosticList
    /// What is less grave is not told.
    var least = Diagnostic.Severity.note
    /// Whether all are told, however many there are of a kind.
    let listsAll: Bool
    /// The site's folder.
    let root: String
    let language: MessageLanguage

    /// For people, who need no more than a few of each kind.
    var told: [Diagnostic] {
        listsAll ? diagnostics : DiagnosticGroups.joined(list, from: least, hint: "--verbose lists all")
    }

    private var diagnostics: [Diagnostic] { list.filter { $0.severity >= least } }

    /// - Parameters:
    ///   - title: what was done and how it ended, for a job's summary.
    ///   - json: the object for programs.
    ///   - closing: prints what else people read, behind the diagnostics.
    func print(
        as format: DiagnosticFormat, title: String, json: @autoclosure () -> String, closing: () -> Void
    ) {
        switch format {
        case .text:
            Console.write(told.map { DiagnosticText.render($0, in: language) }.joined(), to: .error)
            closing()
        case .github:
            GitHubReport.tell(told, of: diagnostics, title: title, in: root, language)
            closing()
        case .json: Console.write(json(), as: .json, to: .output)
        case .sarif: Console.write(SARIFReport.text(of: diagnostics, in: root, language), as: .json, to: .output)
        }
    }

    /// Writes one object for programs: what every report begins with, and what a command adds.
    func json(_ body: (inout JSONText) -> Void) -> String {
        var json = JSONText()
        json.object { json in
            json.key("schemaVersion")
            json.integer(2)
            json.key("diagnostics")
            DiagnosticJSON(in: language).write(diagnostics, to: &json)
            body(&json)
        }
        return json.text + "\n"
    }
}
