internal import ArgumentParser
internal import WeeklyBuild
internal import WeeklyDiagnostics

/// How a command ends (docs/commands.md): 0 where all is well, 64 (ArgumentParser's own) where it was called in a wrong way.
enum ExitStatus {
    /// Something is wrong in the newsletter.
    static let newsletter = ExitCode(1)
    /// Something is wrong with the machine: a file cannot be read or written, there are no threads, no port is free.
    static let machine = ExitCode(2)

    /// Ends a command that found errors, or with `isStrict` warnings; does nothing where all is well.
    static func check(_ diagnostics: [Diagnostic], isStrict: Bool = false) throws {
        if diagnostics.haveErrorsOfMachineOnly { throw machine }
        if diagnostics.hasErrors || isStrict && diagnostics.count(of: .warning) > 0 { throw newsletter }
    }
}
