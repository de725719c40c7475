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
            every change as soon as it is saved. Nothing is written but what the next start need not read again (--no-cache). Ends with \
            Ctrl-C.

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

    @OptionGroup var kept: CacheArguments
    @OptionGroup var language: LanguageArgument

    func validate() throws {
        guard (0...65535).contains(port) else { throw ValidationError("--port must be 0 to 65535") }
        if EditorLink(editor) == nil {
            throw ValidationError(
                "--editor must be an address with {path}, such as vscode://file/{path}:{line}:{column}")
        }
    }

    func run() async throws {
        var preview = PreviewRun(root: SourceFolder.absolute(site.source), language: language.choice)
        preview.host = host
        preview.port = port
        preview.opensBrowser = open
        preview.now = try site.fixedTime()
        preview.editor = EditorLink(editor) ?? .standard
        try kept.check(source: site.source)
        preview.cache = kept.cache(ofSite: site.source)
        preview.jobs = site.jobs ?? Processors.count
        if let status = await preview.status() { throw status }
    }
}
