internal import ArgumentParser
internal import WeeklyBuild
internal import WeeklyDiagnostics
internal import WeeklyText

/// What is said when the next issue was begun, or could not be.
struct NewIssueReport {
    /// The site's folder.
    let root: String
    let language: MessageLanguage

    /// The path is all that stands on standard output, for scripts; of a dry run the text is.
    func tell(_ made: NewIssueAction.Made, isDryRun: Bool) {
        let path = PathText.join(root, made.path)
        Console.write(isDryRun ? made.text : "\(path)\n", to: .output)
        if isDryRun { say("\(PrintableText.of(path)): not written (--dry-run)") }
        if let language = made.language {
            say("an issue in \(language): title, number, date and sections are by the issues in that language")
        }
    }

    /// - Returns: how the command ends.
    func tell(_ failure: NewIssueAction.Failure) -> ExitCode {
        switch failure {
        case .newsletter(let diagnostics):
            Console.write(diagnostics.map { DiagnosticText.render($0, in: language) }.joined(), to: .error)
            return diagnostics.haveErrorsOfMachineOnly ? ExitStatus.machine : ExitStatus.newsletter
        case .exists(let path):
            sayError("\(path) is there already; nothing was written")
        case .unusableSlug(let slug):
            sayError("\(slug) cannot be part of an address; write it without white space and without ?, #, %, / and \\")
        case .taken(let path):
            sayError("no pattern of issues: takes \(path); give another name")
        case .file(let error):
            sayError("cannot write \(error.path): \(error.reason)")
            return ExitStatus.machine
        }
        return ExitStatus.newsletter
    }

    /// That nobody knows with what the file is opened.
    func missEditor() {
        say("note: neither VISUAL nor EDITOR names a program that opens the file")
    }

    /// - Returns: how a command ends that cannot serve.
    func tellOfThreads() -> ExitCode {
        sayError("the system gives the program no more threads (ulimit -u), and a preview needs some")
        return ExitStatus.machine
    }

    private func sayError(_ message: Message) {
        say("error: \(message)")
    }

    private func say(_ message: Message) {
        Console.write("\(message.text(in: language))\n", to: .error)
    }
}
