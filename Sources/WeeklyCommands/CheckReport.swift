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

    func print(as format: DiagnosticFormat) {
        switch format {
        case .text:
            Console.write(told.map { DiagnosticText.render($0) }.joined(), to: .error)
            Console.write(diff, to: .output)
            // A diff stands by itself, so that it can be kept.
            Console.write(summary, to: isDryRun ? .error : .output)
        case .github:
            GitHubReport.tell(told, of: diagnostics, title: summary, in: root)
            Console.write(diff + summary, to: .output)
        case .json: Console.write(json, as: .json, to: .output)
        case .sarif: Console.write(SARIFReport.text(of: diagnostics, in: root), as: .json, to: .output)
        }
    }

    private var diagnostics: [Diagnostic] { outcome.diagnostics }

    /// For people, who need no more than a few of each kind.
    private var told: [Diagnostic] {
        isVerbose ? diagnostics : DiagnosticGroups.joined(diagnostics, hint: "--verbose lists all")
    }

    private var diff: String { isDryRun ? outcome.fixed.map(\.diff).joined() : "" }

    // MARK: Summary

    var summary: String {
        let problems = [
            Counted.text(diagnostics.count(of: .error), "error"),
            Counted.text(diagnostics.count(of: .warning), "warning"),
        ]
        let checked = "checked \(Counted.text(outcome.issueCount, "issue")): \(problems.joined(separator: ", "))"
        let isFailure = isStrict && !diagnostics.hasErrors && diagnostics.count(of: .warning) > 0
        return fixed + checked + (isFailure ? " (--strict: warnings fail)" : "") + fixable + "\n"
    }

    /// What can be fixed yet, and how.
    private var fixable: String {
        let safe = count(.safe)
        let guesses = diagnostics.count { $0.fixes.contains { $0.safety != nil } } - safe
        var parts: [String] = []
        if fix == nil, safe > 0 { parts.append("--fix mends \(safe)") }
        if fix != .all, guesses > 0 { parts.append("--fix=all guesses at \(guesses)") }
        return parts.isEmpty ? "" : "; \(parts.joined(separator: ", "))"
    }

    private func count(_ safety: Fix.Safety) -> Int {
        diagnostics.count { $0.fixes.contains { $0.safety == safety } }
    }

    private var fixed: String {
        guard fix != nil else { return "" }
        let files = outcome.fixed.filter { !$0.hasFailed }
        let count = Counted.text(files.reduce(0) { $0 + $1.count }, "fix", plural: "es")
        let verb = isDryRun ? "would apply" : "applied"
        return outcome.fixed.compactMap(Self.failure).joined()
            + "\(verb) \(count) in \(Counted.text(files.count, "file"))\n"
    }

    private static func failure(_ file: FixedFile) -> String? {
        switch file.state {
        case .shown, .written: nil
        case .changedMeanwhile: "\(file.path): left alone: it was changed while it was checked; check again\n"
        case .failed(let reason): "\(file.path): cannot write this file: \(reason)\n"
        }
    }

    // MARK: JSON

    var json: String {
        var json = JSONText()
        json.object { json in
            json.key("schemaVersion")
            json.integer(2)
            json.key("diagnostics")
            DiagnosticJSON().write(diagnostics, to: &json)
            json.key("issues")
            json.integer(outcome.issueCount)
            json.key("fixed")
            json.array(outcome.fixed) { json, file in write(file, to: &json) }
        }
        return json.text + "\n"
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
