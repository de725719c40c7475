package import ArgumentParser
internal import Dispatch

/// The program: its subcommands.
package struct SofaweeklyCommand: AsyncParsableCommand {
    /// Its name, version and subcommands, for ArgumentParser.
    package static let configuration = CommandConfiguration(
        commandName: "sofaweekly",
        abstract: "A site generator for weekly newsletters that reads what is in an issue.",
        version: "0.1.0",
        subcommands: [BuildCommand.self, PreviewCommand.self, InspectCommand.self])

    /// Runs what the arguments ask for, and ends the process.
    ///
    /// Only a command that must be asynchronous is: Swift's runtime waits without end where the system has no more threads, and a
    /// build can do with one.
    package static func start() -> Never {
        do {
            var command = try parseAsRoot()
            guard let asynchronous = command as? any AsyncParsableCommand else {
                try command.run()
                exit()
            }
            Task { await finish(asynchronous) }
            dispatchMain()
        } catch {
            exit(withError: error)
        }
    }

    private static func finish(_ command: any AsyncParsableCommand) async {
        var command = command
        do {
            try await command.run()
            exit()
        } catch {
            exit(withError: error)
        }
    }

    /// With no arguments parsed yet; ArgumentParser fills them in.
    package init() {}
}
