import Foundation

/// The folder of public test data beside the project, on machines that have it.
enum SharedFolder {
    static let url = URL(filePath: #filePath).appending(path: "../../../../shared").standardizedFileURL

    static func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: url.appending(path: path).path)
    }

    static func data(_ path: String) throws -> Data {
        try Data(contentsOf: url.appending(path: path))
    }
}
