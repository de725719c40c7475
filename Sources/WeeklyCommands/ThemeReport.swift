internal import ArgumentParser
internal import WeeklyBuild
internal import WeeklyDiagnostics

/// What is said of the theme's files and of pages' data.
struct ThemeReport {
    /// The site's folder.
    let root: String
    let language: MessageLanguage

    /// The paths of files that were made stand on standard output, for scripts; what is said of others does not.
    func tell(_ copied: [(file: ThemeFile, before: ThemeFile.State)], isDryRun: Bool) {
        for (file, before) in copied {
            let path = PathText.join(root, file.path)
            switch before {
            case .missing where isDryRun: say("\(path): not written (--dry-run)")
            case .missing: Console.write("\(path)\n", to: .output)
            case .same: say("\(path) is there already, as the theme has it")
            case .own: say("\(path) is there already, and is the site's own; it was left as it is")
            }
        }
    }

    func list(_ file: ThemeFile, _ state: ThemeFile.State) {
        let line: Message =
            switch state {
            case .missing:
                if let theme = file.theme { "\(file.path)  (of the theme \(theme))" } else { "\(file.path)" }
            case .same: "\(file.path)  (the site's own, as the theme has it)"
            case .own: "\(file.path)  (the site's own)"
            }
        Console.write("\(line.text(in: language))\n", to: .output)
    }

    /// - Returns: how the command ends.
    func tell(_ failure: CopyThemeAction.Failure) -> ExitCode {
        switch failure {
        case .noSite: sayError("\(root) has no sofaweekly.yml")
        case .unknown(let names):
            for unknown in names {
                sayError("the theme has no file \(unknown.name)")
                suggest(unknown.near)
            }
            say("sofaweekly theme list names all files; nothing was written")
        case .file(let error): return tell(error)
        }
        return ExitStatus.newsletter
    }

    /// - Returns: how the command ends.
    func tell(_ failure: PageDataAction.Failure, of page: String) -> ExitCode {
        switch failure {
        case .newsletter(let diagnostics):
            Console.write(diagnostics.map { DiagnosticText.render($0, in: language) }.joined(), to: .error)
            return diagnostics.haveErrorsOfMachineOnly ? ExitStatus.machine : ExitStatus.newsletter
        case .noPage(let near):
            sayError("no page stands at \(page)")
            suggest(near)
        case .noTemplate: sayError("what stands at \(page) is made by no template")
        }
        return ExitStatus.newsletter
    }

    /// - Returns: how the command ends.
    func tell(_ error: FileError) -> ExitCode {
        sayError("\(error.path): \(error.reason)")
        return ExitStatus.machine
    }

    private func suggest(_ near: String?) {
        let question: Message? = near.map { "did you mean \($0)?" }
        if let question { say("  help: \(question)") }
    }

    private func sayError(_ message: Message) {
        say("error: \(message)")
    }

    private func say(_ message: Message) {
        Console.write("\(message.text(in: language))\n", to: .error)
    }
}
