internal import ArgumentParser
internal import WeeklyBuild
internal import WeeklyDiagnostics
internal import WeeklyText

/// What is said when a newsletter was begun, or could not be.
struct BeginningReport {
    private let root: String
    private let beginning: Beginning

    init(root: String, _ beginning: Beginning) {
        self.root = root
        self.beginning = beginning
    }

    /// What was made, and what comes next.
    func tell(_ paths: [String]) {
        Console.write(text(of: paths), to: .output)
    }

    func text(of paths: [String]) -> String {
        var lines: [Message] = ["made a newsletter in \(root): \(Counted.files(paths.count))"]
        lines += paths.map { "  \($0)" }
        if beginning.addressText.hasBytes(of: BeginningQuestions.exampleAddress) {
            lines.append(
                "its address is \(beginning.addressText) for now: write your own in sofaweekly.yml before you publish")
        }
        lines.append("next: \(nextStep)")
        return lines.map { $0.text(in: beginning.language) + "\n" }.joined()
    }

    private var nextStep: String {
        let go = root.hasBytes(of: ".") ? "" : "cd " + quoted(root) + " && "
        return "\(go)sofaweekly preview --open"
    }

    /// As a word for the shell (POSIX, Shell Command Language, 2.2.2).
    private func quoted(_ path: String) -> String {
        let isPlain = path.utf8.allSatisfy { $0.isASCIIAlphanumeric || "/._-+~".utf8.contains($0) || $0 >= 0x80 }
        return isPlain ? path : "'\(path.parts(at: .apostrophe).joined(separator: "'\\''"))'"
    }

    /// - Returns: how the command ends.
    func tell(_ failure: BeginAction.Failure) -> ExitCode {
        switch failure {
        case .holdsFiles:
            sayError("\(root) holds files already; with --here a newsletter is begun beside them")
        case .inTheWay(let paths):
            sayError("these stand in the way, and nothing was written: \(paths.joined(separator: ", "))")
        case .texts(let diagnostics):
            Console.write(diagnostics.map { DiagnosticText.render($0, in: beginning.language) }.joined(), to: .error)
            return ExitStatus.machine
        case .file(let error):
            sayError("cannot write \(error.path): \(error.reason)")
            return ExitStatus.machine
        }
        return ExitStatus.newsletter
    }

    private func sayError(_ message: Message) {
        let said: Message = "error: \(message)"
        Console.write("\(said.text(in: beginning.language))\n", to: .error)
    }
}
