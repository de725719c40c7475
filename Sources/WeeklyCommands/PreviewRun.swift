internal import ArgumentParser
internal import WeeklyBuild
internal import WeeklyDiagnostics
internal import WeeklyPreview

/// A preview from its start until somebody stops it, and what it says on the terminal.
struct PreviewRun: Sendable {
    /// The site's folder, as an absolute path.
    let root: String
    let language: MessageLanguageChoice
    var host = "127.0.0.1"
    var port = 8080
    var opensBrowser = false
    /// The time that it is for; nil for the clock.
    var now: BuildTime?
    var editor = EditorLink.standard
    /// Where issues are kept as they were read; nil for nowhere.
    var cache: BuildCache?
    /// How many threads read at the start.
    var jobs = Processors.count
    /// Told once the address is known and said.
    var hasStarted: @Sendable () -> Void = {}

    init(root: String, language: MessageLanguageChoice) {
        self.root = root
        self.language = language
    }

    /// Serves until it is stopped.
    ///
    /// - Returns: how the command ends; nil where it was stopped.
    func status() async -> ExitCode? {
        DescriptorLimit.raise()
        let report = PreviewReport(
            host: host, wantedPort: port, opensBrowser: opensBrowser, language: speaking)
        let session = session
        report.start(session.snapshot, isLoopback: HostRule(listening: host).isLoopback)
        let address = PreviewServer.Address(host: host, port: port, attempts: port == 0 ? 1 : 100)
        let server = PreviewServer(session: session, root: root, address: address) { news in
            report.show(news)
            if case .listening = news { hasStarted() }
        }
        do {
            try await Self.runUntilStopped(server)
            return nil
        } catch {
            let said: Message = "error: \(error.message)"
            Console.write("\(said.text(in: speaking()))\n", to: .error)
            return ExitStatus.machine
        }
    }

    private var speaking: @Sendable () -> MessageLanguage {
        { [language, root] in language.language(ofSite: root) }
    }

    private var session: PreviewSession {
        let clock: @Sendable () -> Int = { [now] in (now ?? BuildTime.ofClock()).secondsSinceEpoch }
        var options = SiteLoader.Options(root: root, publication: Publication(now: clock()), jobs: jobs)
        options.cache = cache
        options.cache?.isCheckedWhole = true
        return PreviewSession(options, editor: editor, language: speaking, clock: clock)
    }

    private static func runUntilStopped(_ server: PreviewServer) async throws(PreviewServer.Failure) {
        let result = await withTaskGroup(of: Result<Void, PreviewServer.Failure>.self) { group in
            group.addTask {
                do throws(PreviewServer.Failure) {
                    return .success(try await server.run())
                } catch {
                    return .failure(error)
                }
            }
            group.addTask {
                await StopRequest.wait()
                return .success(())
            }
            let first = await group.next() ?? .success(())
            group.cancelAll()
            return first
        }
        try result.get()
    }
}
