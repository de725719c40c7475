package import ArgumentParser

/// The program: its subcommands.
package struct SofaweeklyCommand: AsyncParsableCommand {
    /// Its name, version and subcommands, for ArgumentParser.
    package static let configuration = CommandConfiguration(
        commandName: "sofaweekly",
        abstract: "A site generator for weekly newsletters that reads what is in an issue.",
        version: "0.1.0",
        subcommands: [BuildCommand.self, PreviewCommand.self, InspectCommand.self])

    /// With no arguments parsed yet; ArgumentParser fills them in.
    package init() {}
}
