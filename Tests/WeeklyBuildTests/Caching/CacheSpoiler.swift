import Foundation
import TestTraits

/// What may become of a cache and of an output between two builds.
struct CacheSpoiler {
    let folder: TemporaryFolder
    var random: SeededNumbers
    private var old: [String: Data] = [:]

    init(folder: TemporaryFolder, random: SeededNumbers) {
        self.folder = folder
        self.random = random
    }

    mutating func spoil() throws {
        switch Int.random(in: 0..<13, using: &random) {
        case 0: try change("cache") { bytes, random in bytes.prefix(Int.random(in: 0...bytes.count, using: &random)) }
        case 1...3:
            try change("cache") { bytes, random in
                var bytes = bytes
                if !bytes.isEmpty {
                    bytes[bytes.indices.randomElement(using: &random) ?? 0] ^=
                        1 << UInt8.random(in: 0..<8, using: &random)
                }
                return bytes
            }
        case 4: try change("public") { _, _ in nil }
        case 5: try change("public") { bytes, _ in bytes + [0x20] }
        case 6: try change("public") { bytes, _ in Data(bytes.reversed()) }
        case 7: old = folder.exists("cache") ? try folder.files(below: "cache") : [:]
        case 8: try restore { _ in true }
        // As a build leaves it that was killed between two writes.
        case 11: try restore { Bool.random(using: &$0) }
        case 9, 10: if folder.exists("public") { try folder.remove("public") }
        default: break
        }
    }

    /// Puts back what the cache held before, or some of it.
    private mutating func restore(_ isMeant: (inout SeededNumbers) -> Bool) throws {
        for name in old.keys.sorted() where isMeant(&random) {
            try old[name]?.write(to: URL(filePath: folder.path("cache/\(name)")))
        }
    }

    /// Changes a file or removes it.
    private mutating func change(_ name: String, _ body: (Data, inout SeededNumbers) -> Data?) throws {
        let files = folder.exists(name) ? try folder.files(below: name) : [:]
        guard let path = files.keys.sorted().randomElement(using: &random), let bytes = files[path] else { return }
        if let changed = body(bytes, &random) {
            try changed.write(to: URL(filePath: folder.path("\(name)/\(path)")))
        } else {
            try folder.remove("\(name)/\(path)")
        }
    }
}
