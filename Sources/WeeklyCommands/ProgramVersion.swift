internal import CBuildStamp
internal import WeeklyMarkdown

/// Which program this is. The one place of the number; what is packaged asks the program for it.
enum ProgramVersion {
    /// By the rules of semver.org.
    static let number = "0.1.0"

    /// What `--version` prints: the number, and in the lines after it what a report of a mistake should name. A build that was
    /// not told its commit and its compiler leaves these out.
    static let description: String = text(
        commit: String(cString: sofaweekly_commit()), swift: String(cString: sofaweekly_swift_version()))

    static func text(commit: String, swift: String) -> String {
        let told = [("commit", commit), ("cmark-gfm", MarkdownLibrary.version), ("Swift", swift)]
        return (["sofaweekly \(number)"] + told.filter { !$0.1.isEmpty }.map { "\($0) \($1)" }).joined(separator: "\n")
    }
}
