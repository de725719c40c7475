import Foundation
import Synchronization

/// The built program, run as a user runs it.
enum Program {
    struct Result {
        let status: Int32
        let output: String
        let errors: String
    }

    /// The tests and the program are built into the same folder: on macOS the tests are a bundle in it, elsewhere a program.
    static let path: String = {
        let bundle = Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }
        let folder = bundle?.deletingLastPathComponent() ?? Bundle.main.bundleURL
        return folder.appending(path: "sofaweekly").path
    }()

    /// Runs the program in a folder, by a shell so that limits can be set before.
    static func run(_ arguments: [String], in folder: String, environment: [String: String] = [:], limits: String = ":")
        throws -> Result
    {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", "\(limits); exec \"$0\" \"$@\"", path] + arguments
        process.currentDirectoryURL = URL(filePath: folder)
        process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
        let output = URL(filePath: folder).appending(path: "output-\(UUID())")
        let errors = URL(filePath: folder).appending(path: "errors-\(UUID())")
        for file in [output, errors] { try Data().write(to: file) }
        defer { for file in [output, errors] { try? FileManager.default.removeItem(at: file) } }
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return Result(
            status: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
            errors: try String(contentsOf: errors, encoding: .utf8))
    }
}

/// A folder with a small site that lasts as long as a test.
final class SiteFolderFixture {
    let path: String

    /// - Parameter language: of the newsletter, and so of what is said.
    init(date: String = "2026-01-02T17:00:00+08:00", extra: String = "", language: String = "en") throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "sofaweekly-\(UUID().uuidString)")
        path = url.path
        try write(
            "title: 测试周刊\nbase_url: https://example.org/\ntime_zone: Asia/Shanghai\nlanguage: \(language)\n",
            to: "sofaweekly.yml")
        try write("---\ntitle: 第一期\ndate: \(date)\n\(extra)---\n\n大家好。\n", to: "content/issues/first.md")
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    func write(_ text: String, to name: String) throws {
        let url = URL(filePath: path).appending(path: name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func exists(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: "\(path)/\(name)")
    }

    func read(_ name: String) throws -> String {
        try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
    }

    func run(_ arguments: String..., environment: [String: String] = [:], limits: String = ":") throws -> Program.Result
    {
        try Program.run(arguments, in: path, environment: environment, limits: limits)
    }

    /// Runs a command of the shell in the folder; gives its status.
    func shell(_ command: String) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", command]
        process.currentDirectoryURL = URL(filePath: path)
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }

    /// The kinds and modes of a folder and of all below it: `file 644`.
    func modes(below name: String) throws -> Set<String> {
        let inner = FileManager.default.enumerator(atPath: "\(path)/\(name)")?.compactMap { $0 as? String } ?? []
        return Set(
            try ([""] + inner).map { inner in
                let attributes = try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)/\(inner)")
                let kind = attributes[.type] as? FileAttributeType == .typeDirectory ? "folder" : "file"
                return "\(kind) \(String(attributes[.posixPermissions] as? Int ?? 0, radix: 8))"
            })
    }
}
