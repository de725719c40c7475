internal import Foundation
internal import WeeklyModel
internal import WeeklyReader
internal import WeeklyText

/// When git saw files for the first time: one `git log` for all of a site.
enum GitDates {
    /// By the files' paths relative to the site's folder; nothing where there is no git or no repository.
    static func firstSeen(in root: String) -> [ExactText: DateTime] {
        let arguments = [
            "-C", root, "-c", "core.quotepath=off", "log", "--reverse", "--no-renames", "--diff-filter=A", "--relative",
            "--format=%x01%aI", "--name-only", "-z",
        ]
        return output(of: arguments).map(dates) ?? [:]
    }

    /// Reads names behind the date of their commit. The first commit that added a file counts.
    static func dates(in log: String) -> [ExactText: DateTime] {
        var dates: [ExactText: DateTime] = [:]
        for commit in log.parts(at: 0x01).dropFirst() {
            let parts = commit.utf8.split { $0 == 0 || $0 == .lineFeed }.map { String(Substring($0)) }
            guard let first = parts.first, let date = DateTime(frontMatterText: first, in: .utc) else { continue }
            for name in parts.dropFirst() where dates[name] == nil { dates[name] = date }
        }
        return dates
    }

    private static func output(of arguments: [String]) -> String? {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["git"] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil, let data = try? pipe.fileHandleForReading.readToEnd() else { return nil }
        process.waitUntilExit()
        return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : nil
    }
}
