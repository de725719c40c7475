internal import Foundation
internal import WeeklyText

/// What was found out about addresses before, in a file, so that they are not asked at every check.
package struct LinkCache: Sendable {
    /// How long it counts that something is there, and that nothing is: what is gone may come back, and is mended meanwhile.
    private static let lifeOfGood = 7 * 86_400
    private static let lifeOfBad = 86_400

    private struct Entry: Codable {
        let state: String
        let detail: String
        /// Seconds since 1970-01-01T00:00:00Z.
        let checked: Int
    }

    private struct File: Codable {
        let version: Int
        let links: [String: Entry]  // bytes-ok: as JSON has it
    }

    private let path: String
    private let now: Int
    private var entries: [ExactText: Entry] = [:]

    /// Reads the file; one that is not there, or is none, holds nothing.
    ///
    /// - Parameter now: seconds since 1970-01-01T00:00:00Z.
    package init(path: String, now: Int) {
        self.path = path
        self.now = now
        guard let data = FileManager.default.contents(atPath: path),
            let file = try? JSONDecoder().decode(File.self, from: data), file.version == 1
        else { return }
        for (address, entry) in file.links { entries[address] = entry }
    }

    /// What is known of an address and still counts.
    package subscript(address: String) -> LinkState? {
        guard let entry = entries[address] else { return nil }
        let age = now - entry.checked
        switch entry.state {
        case "alive" where (0..<Self.lifeOfGood).contains(age): return .alive
        case "moved" where (0..<Self.lifeOfGood).contains(age): return .moved(to: entry.detail)
        case "dead" where (0..<Self.lifeOfBad).contains(age): return .dead(entry.detail)
        default: return nil
        }
    }

    /// Keeps what is sure.
    package mutating func keep(_ state: LinkState, of address: String) {
        switch state {
        case .alive: entries[address] = Entry(state: "alive", detail: "", checked: now)
        case .moved(let target): entries[address] = Entry(state: "moved", detail: target, checked: now)
        case .dead(let reason): entries[address] = Entry(state: "dead", detail: reason, checked: now)
        case .unsure, .refused: entries[address] = nil
        }
    }

    /// Writes the file in one step, without what is too old to count.
    package func save() throws {
        let fresh = entries.filter { now - $0.value.checked < Self.lifeOfGood }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        let links = Dictionary(fresh.map { ($0.key.text, $0.value) }) { first, _ in first }
        try encoder.encode(File(version: 1, links: links)).write(to: URL(filePath: path), options: .atomic)
    }
}
