internal import Foundation
internal import WeeklyBuild

/// The folder of a site as a program that runs for long has to know it.
enum SourceFolder {
    /// An absolute path to what is at a path now.
    ///
    /// A relative path belongs to the folder that the program was started in, wherever that is moved; a person means the path
    /// that the shell shows (`PWD`), also when another folder is put there.
    static func absolute(
        _ path: String, _ environment: [String: String] = ProcessInfo.processInfo.environment,
        here: String = FileManager.default.currentDirectoryPath
    ) -> String {
        if path.utf8.first == UInt8(ascii: "/") { return path }
        let shown = environment["PWD"].flatMap { PathTarget($0) == PathTarget(here) ? $0 : nil }
        let folder = shown ?? here
        return path == "." ? folder : PathText.join(folder, path)
    }
}
