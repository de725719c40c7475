internal import ArgumentParser
internal import WeeklyBuild
internal import WeeklyDiagnostics

/// What somebody is at work on, as `--since` names it.
enum SinceArgument {
    static let help: ArgumentHelp =
        "Tell only what lines changed since this git revision bring, and errors; last-issue: what is in the newest issue."

    /// What is told; nil where all is.
    ///
    /// - Parameter source: the site's folder.
    static func scope(_ text: String?, in source: String) throws -> ChangeScope? {
        guard let text else { return nil }
        if text == "last-issue" { return .newestIssue }
        switch changes(since: text, in: source) {
        case .success(let changes): return .changes(changes)
        case .failure(.unknownRevision(let name)): throw ValidationError(GitFailure.unknownRevision(name).message)
        case .failure(let failure):
            Console.write("error: \(failure.message)\n", to: .error)
            throw ExitStatus.machine
        }
    }

    private static func changes(since revision: String, in source: String) -> Result<ChangedFiles, GitFailure> {
        let result = Waiting.wait { () async -> Result<ChangedFiles, GitFailure> in
            do throws(GitFailure) {
                return .success(try await GitRepository(around: source).changes(since: revision))
            } catch {
                return .failure(error)
            }
        }
        return result ?? .failure(.noGit("the system gives the program no more threads"))
    }
}
