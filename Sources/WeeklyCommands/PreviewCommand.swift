internal import ArgumentParser
internal import WeeklyBuild
internal import WeeklyDiagnostics
internal import WeeklyPreview

struct PreviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: "Show the site in a browser while it is written.",
        discussion: """
            Serves what a build would write, from memory, drafts and issues of the future included, and has browsers show \
            every change as soon as it is saved. Nothing is written. Ends with Ctrl-C.

            Exit status: 0 where it was ended, 2 where the machine gives it no port or too few threads, 64 where the command was called in a \
            wrong way.
            """)

    @OptionGroup var site: SiteArguments

    @Option(help: "The port to listen on; if it is in use, the next free one is taken.")
    var port = 8080

    @Option(help: "The address to listen on. Anything but this machine's own lets others read the drafts.")
    var host = "127.0.0.1"

    @Flag(help: "Open the site in the browser.")
    var open = false

    @Option(help: "The form of links to places in files, with {path}, {line} and {column}.")
    var editor = "vscode://file/{path}:{line}:{column}"

    @OptionGroup var language: LanguageArgument

    func validate() throws {
        guard (0...65535).contains(port) else { throw ValidationError("--port must be 0 to 65535") }
        if EditorLink(editor) == nil {
            throw ValidationError(
                "--editor must be an address with {path}, such as vscode://file/{path}:{line}:{column}")
        }
    }

    func run() async throws {
        DescriptorLimit.raise()
        let root = SourceFolder.absolute(site.source)
        let report = PreviewReport(host: host, wantedPort: port, opensBrowser: open, language: language(root))
        let session = try session(root)
        report.start(session.snapshot, isLoopback: HostRule(listening: host).isLoopback)
        let address = PreviewServer.Address(host: host, port: port, attempts: port == 0 ? 1 : 100)
        let server = PreviewServer(session: session, root: root, address: address) { report.show($0) }
        do {
            try await Self.runUntilStopped(server)
        } catch {
            let said: Message = "error: \(error.message)"
            Console.write("\(said.text(in: language(root)()))\n", to: .error)
            throw ExitStatus.machine
        }
    }

    private func language(_ root: String) -> @Sendable () -> MessageLanguage {
        let choice = language.choice
        return { choice.language(ofSite: root) }
    }

    private func session(_ root: String) throws -> PreviewSession {
        let fixed = try site.fixedTime()
        let clock: @Sendable () -> Int = { fixed?.secondsSinceEpoch ?? BuildTime.ofClock().secondsSinceEpoch }
        let options = site.options(root: root, publication: Publication(now: clock()))
        return PreviewSession(options, editor: EditorLink(editor) ?? .standard, language: language(root), clock: clock)
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
