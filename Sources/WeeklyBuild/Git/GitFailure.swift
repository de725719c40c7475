internal import WeeklyText

/// Why changes since a revision cannot be told.
package enum GitFailure: Error, Hashable, Sendable {
    /// Git cannot be started.
    case noGit(String)
    /// The folder is in no repository that git may read.
    case noRepository(String)
    /// There is no such revision.
    case unknownRevision(String)
    /// The clone holds a part of the history only, and what is needed is not in it.
    case shallow(String)
    /// Git said something else.
    case other(String)

    /// For people: what is wrong, and what to do.
    package var message: String {
        switch self {
        case .noGit(let reason): "--since needs git, which cannot be run: \(reason)"
        case .noRepository(let said): "--since needs a git repository: \(said)"
        case .unknownRevision(let name):
            "git knows no revision \(name); give a branch, a tag or a commit of this repository (git log), or last-issue"
        case .shallow(let name):
            "this clone holds a part of the history only, and \(name) is not in it; fetch all of it: git fetch --unshallow, "
                + "on GitHub fetch-depth: 0 below actions/checkout"
        case .other(let said): "git failed: \(said)"
        }
    }

    init(_ failure: GitProgram.Failure) {
        switch failure {
        case .notStarted(let reason): self = .noGit(reason)
        case .ended(_, let said): self = .other(Self.line(of: said))
        }
    }

    /// What git said first, which is what is wrong.
    static func line(of said: String) -> String {
        let first = said.parts(at: .lineFeed).first { !$0.isEmpty }.map(String.init) ?? "it did not say why"
        return first.without(start: "fatal: ").map(String.init) ?? first
    }
}
