internal import WeeklyBuild
internal import WeeklyDiagnostics
internal import WeeklyModel
internal import WeeklyText

/// What a build says at its end.
struct BuildReport {
    enum Detail {
        case quiet, usual, verbose
    }

    let outcome: BuildAction.Outcome
    let output: String
    /// The site's folder.
    let root: String
    let elapsed: Duration
    let isStrict: Bool
    let detail: Detail
    var language = MessageLanguage.english

    func print(as format: DiagnosticFormat) {
        report.print(as: format, title: summary, json: json) {
            if detail != .quiet { Console.write(summary, to: .output) }
        }
    }

    private var report: SiteReport {
        SiteReport(list: outcome.list, least: least, listsAll: detail == .verbose, root: root, language: language)
    }

    /// What is less grave the wanted detail does not show.
    private var least: Diagnostic.Severity {
        switch detail {
        case .quiet: isStrict ? .warning : .error
        case .usual: .warning
        case .verbose: .note
        }
    }

    /// What people are told.
    var told: [Diagnostic] { report.told }

    // MARK: Text

    var summary: String {
        let list = outcome.list
        let (errors, warnings) = (list.count(of: .error), Counted.warnings(list.count(of: .warning)))
        guard let written = outcome.summary else {
            let reason: Message = list.hasErrors ? "" : " (--strict: warnings fail)"
            let state = unfinished ?? "nothing written"
            return said("\(state): \(Counted.errors(errors)), \(warnings)\(reason)\n")
        }
        let pages: Message = "\(Counted.issues(outcome.issueCount)), \(Counted.pages(written.pages))"
        return said("\(PrintableText.of(output)): \(pages), \(files(written)), \(warnings), \(time)\n") + heldBack
            + nextDue
    }

    private func said(_ message: Message) -> String {
        message.text(in: language)
    }

    private func files(_ written: SiteWriter.Summary) -> Message {
        let removed: Message = written.removed > 0 ? ", \(written.removed) removed" : ""
        return "\(Counted.files(written.written)) written\(removed), \(written.unchanged) unchanged"
    }

    /// What is in the output folder after a failure on the way; nil where nothing is.
    private var unfinished: Message? {
        guard let unfinished = outcome.unfinished else { return nil }
        let removed: Message =
            unfinished.removals > 0 ? " and \(unfinished.removed) of \(unfinished.removals) removed" : ""
        let moved: Message = "\(unfinished.moved) of \(Counted.files(unfinished.moves)) moved\(removed)"
        return "\(output): written by part, \(moved); the next build mends it"
    }

    /// Of issues, and of pages beside them.
    private var heldBack: String {
        named(outcome.heldBack, Counted.issues) + named(outcome.heldPages, Counted.pages)
    }

    /// Named one by one up to a dozen, so that nobody asks why one is missing.
    private func named(_ all: [Publication.HeldBack], _ counted: (Int) -> Message) -> String {
        guard !all.isEmpty else { return "" }
        let most = detail == .verbose ? all.count : 12
        let named = all.prefix(most).map { said("\(PrintableText.of($0.sourcePath)) (\(Self.text(of: $0.reason)))") }
        let names = named.joined(separator: said(", "))
        let rest: Message = all.count > most ? ", and \(all.count - most) more (--verbose names them)" : ""
        return said("held back: \(counted(all.count)): \(names)\(rest)\n")
    }

    private var nextDue: String {
        guard let next = outcome.heldBack.nextDue else { return "" }
        let path = PrintableText.of(next.issue.sourcePath)
        return said("next issue due: \(next.date.text), \(path); a build from then on publishes it\n")
    }

    private static func text(of reason: Publication.Reason) -> Message {
        switch reason {
        case .draft: "draft"
        case .future(let date): "dated \(date.text), after now"
        }
    }

    private var milliseconds: Int {
        Int(elapsed / .milliseconds(1))
    }

    private var time: String {
        milliseconds < 1000 ? "\(milliseconds) ms" : "\(milliseconds / 1000).\(milliseconds % 1000 / 100) s"
    }

    // MARK: JSON

    var json: String {
        report.json { json in
            json.key("output")
            json.string(output)
            json.key("issues")
            json.integer(outcome.issueCount)
            json.key("heldBack")
            json.array(outcome.heldBack) { json, held in write(held, to: &json) }
            json.key("heldPages")
            json.array(outcome.heldPages) { json, held in write(held, to: &json) }
            json.key("nextDue")
            writeNextDue(to: &json)
            json.key("summary")
            writeSummary(to: &json)
            json.key("unfinished")
            writeUnfinished(to: &json)
            json.key("milliseconds")
            json.integer(milliseconds)
        }
    }

    private func write(_ held: Publication.HeldBack, to json: inout JSONText) {
        json.object { json in
            json.key("sourcePath")
            json.string(held.sourcePath)
            json.key("reason")
            json.string(held.reason == .draft ? "draft" : "future")
        }
    }

    private func writeNextDue(to json: inout JSONText) {
        guard let next = outcome.heldBack.nextDue else { return json.null() }
        json.object { json in
            json.key("sourcePath")
            json.string(next.issue.sourcePath)
            json.key("date")
            json.string(next.date.text)
        }
    }

    private func writeSummary(to json: inout JSONText) {
        guard let summary = outcome.summary else { return json.null() }
        write(
            [
                ("pages", summary.pages), ("written", summary.written), ("unchanged", summary.unchanged),
                ("removed", summary.removed),
            ], to: &json)
    }

    private func writeUnfinished(to json: inout JSONText) {
        guard let unfinished = outcome.unfinished else { return json.null() }
        write(
            [
                ("moved", unfinished.moved), ("moves", unfinished.moves), ("removed", unfinished.removed),
                ("removals", unfinished.removals),
            ], to: &json)
    }

    private func write(_ figures: [(key: StaticString, value: Int)], to json: inout JSONText) {
        json.object { json in
            for (key, value) in figures {
                json.key(key)
                json.integer(value)
            }
        }
    }
}
