internal import Foundation

/// The program with which somebody writes texts.
struct OwnEditor: Sendable {
    /// A command of the shell: it may have arguments.
    private let command: String

    /// The one that `VISUAL` names, else `EDITOR` (POSIX, Base Definitions, 8.3); nil where neither is set.
    init?(_ environment: [String: String] = ProcessInfo.processInfo.environment) {
        let named = ["VISUAL", "EDITOR"].compactMap { environment[$0] }.first { !$0.isEmpty }
        guard let named else { return nil }
        command = named
    }

    /// Opens a file, and does not wait for the end of it. The program has the terminal.
    func open(_ path: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", "exec " + command + " \"$0\"", path]
        // What cannot be opened says so on the terminal itself.
        try? process.run()
    }
}
