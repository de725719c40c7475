internal import WeeklyText

/// A repository, seen from a folder within it.
package struct GitRepository: Sendable {
    /// The folder that holds all of it.
    package let root: String
    private let isShallow: Bool
    private let git: GitProgram

    /// The repository that holds a folder.
    package init(around folder: String) async throws(GitFailure) {
        git = GitProgram(folder: folder)
        do {
            let output = try await git.output("rev-parse", "--is-shallow-repository", "--show-toplevel")
            let lines = String(decoding: output, as: UTF8.self).parts(at: .lineFeed, most: 1)
            isShallow = lines[0].hasBytes(of: "true")
            root = lines.last.map { String($0.without(end: "\n") ?? $0) } ?? folder
        } catch {
            if case .ended(_, let said) = error { throw .noRepository(GitFailure.line(of: said)) }
            throw GitFailure(error)
        }
    }

    /// What changed in the folder since a revision: what stands in its files now, committed or not, against what stood there where
    /// the two histories parted.
    package func changes(since revision: String) async throws(GitFailure) -> ChangedFiles {
        let base = try await base(of: try await commit(revision), revision)
        do throws(GitProgram.Failure) {
            let differences = try await git.output(
                "diff", "--raw", "-z", "--no-abbrev", "-M", "--no-ext-diff", "--relative", base, "--", ".")
            let others = try await git.output("ls-files", "-z", "--others", "--exclude-standard", "--", ".")
            let changes = GitChange.all(differences: text(differences), others: text(others))
            let blobs = changes.values.compactMap(\.blob)
            let texts = try await git.output(
                "cat-file", "--batch", input: Array(blobs.map { "\($0)\n" }.joined().utf8))
            return ChangedFiles(changes, texts: GitBlobs.texts(in: texts))
        } catch {
            throw GitFailure(error)
        }
    }

    private func commit(_ revision: String) async throws(GitFailure) -> String {
        do {
            let output = try await git.output(
                "rev-parse", "--verify", "--quiet", "--end-of-options", "\(revision)^{commit}")
            return line(output)
        } catch {
            guard case .ended = error else { throw GitFailure(error) }
            throw isShallow ? .shallow(revision) : .unknownRevision(revision)
        }
    }

    /// Where the histories parted: what others did on the revision's side since is nobody's change here.
    private func base(of commit: String, _ revision: String) async throws(GitFailure) -> String {
        do {
            return line(try await git.output("merge-base", commit, "HEAD"))
        } catch {
            guard case .ended = error else { throw GitFailure(error) }
            if isShallow { throw .shallow(revision) }
            return commit
        }
    }

    private func line(_ bytes: [UInt8]) -> String {
        let text = text(bytes)
        return String(text.without(end: "\n") ?? text[...])
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
