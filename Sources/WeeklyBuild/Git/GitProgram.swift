internal import Subprocess
internal import WeeklyText

/// The program git, asked about one folder.
struct GitProgram: Sendable {
    /// Why git gave no answer.
    enum Failure: Error, Sendable {
        /// There is no such program, or the system has no room for another process.
        case notStarted(String)
        /// It ended with a status, and said this.
        case ended(status: Int32, said: String)
    }

    /// The folder in which it works.
    let folder: String

    /// Texts of all files of a large repository.
    private static let mostBytes = 1 << 30

    /// What git prints. No other process waits for it, and nobody is asked for a password.
    ///
    /// - Parameter input: what it reads.
    func output(_ arguments: String..., input: [UInt8] = []) async throws(Failure) -> [UInt8] {
        let all = ["-C", folder, "-c", "core.quotepath=off"] + arguments
        return try await Self.run(all, input).get()
    }

    private static func run(_ arguments: [String], _ input: [UInt8]) async -> Result<[UInt8], Failure> {
        do {
            let result = try await Subprocess.run(
                .name("git"), arguments: Arguments(arguments),
                environment: .inherit.updating(["GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C"]),
                input: .array(input), output: .bytes(limit: mostBytes), error: .string(limit: 1 << 20))
            guard case .exited(let status) = result.terminationStatus else {
                return .failure(.notStarted("git was ended by a signal"))
            }
            return status == 0
                ? .success(result.standardOutput) : .failure(.ended(status: status, said: result.standardError))
        } catch {
            return .failure(.notStarted("\(error)"))
        }
    }
}
