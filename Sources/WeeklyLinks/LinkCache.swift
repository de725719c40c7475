internal import Foundation
internal import WeeklyText

/// What was found out about addresses before, in a file, so that they are not asked at every check.
package struct LinkCache: Sendable {
    private struct Entry: Codable {
        let state: LinkState
        /// Seconds since 1970-01-01T00:00:00Z.
        let checked: Int
    }

    private struct File: Codable {
        static let version = 2

        let version: Int
        let links: [String: Entry]  // bytes-ok: as JSON has it
    }

    private let path: String
    private let now: Int
    private var entries: [ExactText: Entry] = [:]

    /// Reads the file; one that is not there, or is none of this version, holds nothing.
    ///
    /// - Parameter now: seconds since 1970-01-01T00:00:00Z.
    package init(path: String, now: Int) {
        self.path = path
        self.now = now
        guard let data = FileManager.default.contents(atPath: path),
            let file = try? JSONDecoder().decode(File.self, from: data), file.version == File.version
        else { return }
        for (address, entry) in file.links { entries[address] = entry }
    }

    /// What is known of an address and still counts.
    package subscript(address: String) -> LinkState? {
        entries[address].flatMap { counts($0) ? $0.state : nil }
    }

    private func counts(_ entry: Entry) -> Bool { (0..<Self.life(of: entry.state)).contains(now - entry.checked) }

    /// For how many seconds a state counts. What is gone may come back, and is mended meanwhile. A server that is busy or slow keeps the
    /// next check waiting just as long, and is better asked again later; that it is keeps nobody from being told of anything.
    private static func life(of state: LinkState) -> Int {
        switch state {
        case .alive, .moved: 7 * 86_400
        case .dead: 86_400
        case .unsure: 3600
        // It depends on whether private networks may be asked, and costs nothing to find out.
        case .refused: 0
        }
    }

    /// Keeps what was found out.
    package mutating func keep(_ state: LinkState, of address: String) {
        entries[address] = Self.life(of: state) > 0 ? Entry(state: state, checked: now) : nil
    }

    /// Writes the file in one step, without what is too old to count.
    package func save() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        let links = Dictionary(entries.filter { counts($0.value) }.map { ($0.key.text, $0.value) }) { first, _ in first
        }
        try encoder.encode(File(version: File.version, links: links)).write(to: URL(filePath: path), options: .atomic)
    }
}
