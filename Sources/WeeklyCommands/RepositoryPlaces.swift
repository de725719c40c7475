internal import Foundation
internal import WeeklyBuild
internal import WeeklyText

/// Paths of a site as paths of the repository that it stands in, which GitHub and services of code scanning know.
struct RepositoryPlaces: Sendable {
    /// The site's folder.
    private let root: String
    /// Its path in the repository, empty where both are one.
    private let prefix: String

    /// - Parameters:
    ///   - root: the site's folder.
    ///   - environment: tells the repository's folder in a workflow of GitHub's; elsewhere git is asked.
    init(
        of root: String,
        _ environment: [String: String] = ProcessInfo.processInfo.environment  // bytes-ok: names are ASCII
    ) {
        self.root = root
        let workspace = environment["GITHUB_WORKSPACE"].flatMap { try? PathInSite.relative(root, to: $0) }
        prefix = workspace ?? Self.pathInRepository(of: root) ?? ""
    }

    private static func pathInRepository(of root: String) -> String? {
        let repository = Waiting.wait { try? await GitRepository(around: root) } ?? nil
        return repository.flatMap { try? PathInSite.relative(root, to: $0.root) }
    }

    /// The path in the repository; what is no file of the site stays as it is.
    func place(of path: String) -> String {
        guard !prefix.isEmpty, case .some(.some) = try? FileSystem.kind(of: PathText.join(root, path)) else {
            return path
        }
        return PathText.join(prefix, path)
    }
}
