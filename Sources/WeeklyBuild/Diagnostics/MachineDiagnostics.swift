internal import WeeklyDiagnostics

extension [Diagnostic] {
    /// Whether all errors are the machine's, which keeps a file from being read or written, and none is in the newsletter.
    package var haveErrorsOfMachineOnly: Bool {
        let errors = filter { $0.severity == .error }
        let ofMachine: [DiagnosticID] = [.unreadableFile, .outputNotWritable, .outputInUse]
        return !errors.isEmpty && errors.allSatisfy { ofMachine.contains($0.id) }
    }
}
