internal import WeeklyBuild
internal import WeeklyDiagnostics
internal import WeeklyText

/// What a check says at its end.
struct CheckReport {
    let outcome: CheckAction.Outcome
    /// The site's folder.
    let root: String
    let isStrict: Bool
    let isVerbose: Bool
    /// Nil where nothing was to be fixed.
    let fix: FixArgument?
    let isDryRun: Bool
    var language = MessageLanguage.english

    func print(as format: DiagnosticFormat) {
        report.print(as: format, title: summary, json: json) {
            Console.write(diff, to: .output)
            // A diff stands by itself, so that it can be kept.
            Console.write(summary, to: isDryRun && format == .text ? .error : .output)
        }
    }

    private var report: SiteReport {
        SiteReport(list: DiagnosticList(and: diagnostics), listsAll: isVerbose, root: root, language: language)
    }

    private var diagnostics: [Diagnostic] { outcome.diagnostics }

    private var diff: String { isDryRun ? outcome.fixed.map(\.diff).joined() : "" }

    // MARK: Summary

    var summary: String {
        let (errors, warnings) = (diagnostics.count(of: .error), diagnostics.count(of: .warning))
        let failure: Message = isStrict && errors == 0 && warnings > 0 ? " (--strict: warnings fail)" : ""
        return fixed
            + said(
                """
                checked \(texts): \(Counted.errors(errors)), \
                \(Counted.warnings(warnings))\(failure)\(fixable)
                """) + "\n"
    }

    private var texts: Message {
        let issues = Counted.issues(outcome.issueCount)
        return outcome.pageCount == 0 ? issues : "\(issues) and \(Counted.pages(outcome.pageCount))"
    }

    /// What can be fixed yet, and how.
    private var fixable: Message {
        let safe = count(.safe)
        let guesses = diagnostics.count { $0.fixes.contains { $0.safety != nil } } - safe
        let mends: Message = fix == nil && safe > 0 ? "; --fix mends \(safe)" : ""
        return fix != .all && guesses > 0 ? "\(mends); --fix=all guesses at \(guesses)" : mends
    }

    private func said(_ message: Message) -> String { message.text(in: language) }

    private func count(_ safety: Fix.Safety) -> Int {
        diagnostics.count { $0.fixes.contains { $0.safety == safety } }
    }

    private var fixed: String {
        guard fix != nil else { return "" }
        let files = outcome.fixed.filter { !$0.hasFailed }
        let count = Counted.fixes(files.reduce(0) { $0 + $1.count })
        let places = Counted.files(files.count)
        return (outcome.fixed.compactMap(Self.failure) + outcome.refused.map(Self.refusal)).map(said).joined()
            + said(isDryRun ? "would apply \(count) in \(places)" : "applied \(count) in \(places)") + "\n"
    }

    private static func failure(_ file: FixedFile) -> Message? {
        switch file.state {
        case .shown, .written: nil
        case .changedMeanwhile: "\(file.path): left alone: it was changed while it was checked; check again\n"
        case .failed(let reason): "\(file.path): cannot write this file: \(reason)\n"
        }
    }

    private static func refusal(_ refused: RefusedFix) -> Message {
        let line = refused.diagnostic.location.map { ":\($0.line)" } ?? ""
        let place = "\(refused.diagnostic.path ?? "")\(line)"
        return
            "\(place): left as it is, for the fix would bring an error: \(refused.error.wording) [\(refused.error.id)]\n"
    }

    // MARK: JSON

    var json: String {
        report.json { json in
            json.key("issues")
            json.integer(outcome.issueCount)
            json.key("pages")
            json.integer(outcome.pageCount)
            json.key("fixed")
            json.array(outcome.fixed) { json, file in write(file, to: &json) }
            json.key("refused")
            json.array(outcome.refused) { json, refused in write(refused, to: &json) }
        }
    }

    private func write(_ refused: RefusedFix, to json: inout JSONText) {
        json.object { json in
            json.key("file")
            json.string(refused.diagnostic.path)
            json.key("line")
            json.integer(refused.diagnostic.location?.line)
            json.key("fix")
            json.string(said(refused.fix.wording))
            json.key("error")
            DiagnosticJSON(in: language).write(refused.error, to: &json)
        }
    }

    private func write(_ file: FixedFile, to json: inout JSONText) {
        json.object { json in
            json.key("file")
            json.string(file.path)
            json.key("fixes")
            json.integer(file.count)
            json.key("state")
            json.string(Self.name(of: file.state))
            json.key("diff")
            json.string(file.diff)
        }
    }

    private static func name(of state: FixedFile.State) -> String {
        switch state {
        case .shown: "shown"
        case .written: "written"
        case .changedMeanwhile: "changed-meanwhile"
        case .failed: "failed"
        }
    }
}

extension FixedFile {
    /// Whether it was to be written and was not.
    var hasFailed: Bool { state != .shown && state != .written }
}
