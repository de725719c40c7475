package import ArgumentParser
internal import Dispatch
internal import WeeklyBuild

/// The program: its subcommands.
package struct SofaweeklyCommand: AsyncParsableCommand {
    /// Its name, version and subcommands, for ArgumentParser.
    package static let configuration = CommandConfiguration(
        commandName: "sofaweekly",
        abstract: "A site generator for weekly newsletters that reads what is in an issue.",
        version: ProgramVersion.description,
        subcommands: [
            InitCommand.self, NewCommand.self, BuildCommand.self, CheckCommand.self, PreviewCommand.self,
            InspectCommand.self, ThemeCommand.self, WordsCommand.self,
        ])

    /// Runs what the arguments ask for, and ends the process.
    ///
    /// Only a command that must be asynchronous is: Swift's runtime waits without end where the system has no more threads, and a
    /// build can do with one.
    package static func start() -> Never {
        FileSizeLimit.makeError()
        do {
            var command = try parseAsRoot(
                FixArgument.spelledOut(in: Array(CommandLine.arguments.dropFirst())))
            guard let asynchronous = command as? any AsyncParsableCommand else {
                try command.run()
                exit()
            }
            guard ThreadSupply.has(threadsOfServer) else { try refuseToServe() }
            Task { await finish(asynchronous) }
            dispatchMain()
        } catch {
            end(with: error)
        }
    }

    /// For Swift's tasks, for the server's connections and for its files one a processor each, and some for watching.
    private static var threadsOfServer: Int { 3 * Processors.count + 4 }

    private static func refuseToServe() throws -> Never {
        Console.write(
            "error: the system gives the program no more threads (ulimit -u), and a preview needs \(threadsOfServer)\n",
            to: .error)
        throw ExitStatus.machine
    }

    private static func finish(_ command: any AsyncParsableCommand) async {
        var command = command
        do {
            try await command.run()
            exit()
        } catch {
            end(with: error)
        }
    }

    /// Ends the process. What ArgumentParser says of an error quotes the arguments, which may be anything, and goes through the door
    /// that all goes through; help, the version and what shells complete are the program's own text.
    private static func end(with error: any Error) -> Never {
        let status = exitCode(for: error)
        if status.isSuccess { exit(withError: error) }
        let text = fullMessage(for: error)
        if !text.isEmpty { Console.write("\(text)\n", to: .error) }
        exit(withError: status)
    }

    /// With no arguments parsed yet; ArgumentParser fills them in.
    package init() {}
}
