import WeeklyCommands

/// Closures written in a file main.swift belong to the main actor, and the build's run on other threads; hence `@main`.
@main
struct Main {
    static func main() {
        SofaweeklyCommand.start()
    }
}
