internal import Synchronization

/// Files of texts that were made before anybody asked for them, each until somebody does: a build writes each once.
final class MadeTexts: Sendable {
    private struct Kept {
        var files: [Int: [UInt8]] = [:]
        var size = 0
    }

    /// How many bytes wait at most, those of some 3,000 issues: of a larger site the rest is made again when it is asked for.
    private static let most = 16 << 20

    private let kept = Mutex(Kept())

    func keep(_ bytes: [UInt8], _ number: Int) {
        kept.withLock { kept in
            guard kept.size + bytes.count <= Self.most else { return }
            kept.files[number] = bytes
            kept.size += bytes.count
        }
    }

    func take(_ number: Int) -> [UInt8]? {
        kept.withLock { kept in
            let bytes = kept.files.removeValue(forKey: number)
            kept.size -= bytes?.count ?? 0
            return bytes
        }
    }
}
