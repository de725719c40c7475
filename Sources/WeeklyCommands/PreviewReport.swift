internal import Foundation
internal import WeeklyDiagnostics
internal import WeeklyPreview

/// What a preview says on the terminal.
struct PreviewReport: Sendable {
    let host: String
    let wantedPort: Int
    let opensBrowser: Bool
    /// Asked whenever something is said: it may be the newsletter's, which an editor changes.
    let language: @Sendable () -> MessageLanguage

    /// What is wrong with the newsletter, and with how the server was started.
    func start(_ snapshot: SiteSnapshot, isLoopback: Bool) {
        show(snapshot.diagnostics)
        if !isLoopback {
            say("warning: with --host \(host) whoever can reach this machine can read the drafts\n", to: .error)
        }
    }

    func show(_ news: PreviewServer.News) {
        switch news {
        case .listening(let port): listening(port)
        case .notice(let text): say("note: \(text)\n", to: .error)
        case .changed(let change): show(change)
        }
    }

    private func listening(_ port: Int) {
        if wantedPort != 0, port != wantedPort {
            say("port \(wantedPort) is in use; port \(port) is free\n", to: .error)
        }
        let address = "http://\(host.contains(":") ? "[\(host)]" : host):\(port)/"
        say("preview: \(address) (drafts and issues of the future included); Ctrl-C ends it\n", to: .output)
        if opensBrowser { open(address) }
    }

    private func show(_ change: PreviewSession.Change) {
        guard change.isNews else { return }
        show(change.diagnostics)
        if change.diagnostics.isEmpty { say("all is well again\n", to: .output) }
    }

    private func say(_ message: Message, to stream: Console.Stream) {
        Console.write(message.text(in: language()), to: stream)
    }

    private func show(_ diagnostics: DiagnosticList) {
        let told = DiagnosticGroups.joined(diagnostics, from: .warning, hint: "/_sofaweekly/ lists all")
        Console.write(told.map { DiagnosticText.render($0, in: language()) }.joined(), to: .error)
    }

    private func open(_ address: String) {
        #if os(macOS)
            let program = "open"
        #else
            let program = "xdg-open"
        #endif
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program, address]
        // Its own remarks are not ours.
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        do {
            try process.run()
        } catch {
            say("note: no browser could be opened: \(error.localizedDescription)\n", to: .error)
        }
    }
}
