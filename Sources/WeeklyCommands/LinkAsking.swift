internal import Foundation
internal import WeeklyBuild
internal import WeeklyDiagnostics
internal import WeeklyLinks
internal import WeeklyText

/// Asks what is at addresses elsewhere, for `check --external`: what is known from before is taken from a file.
struct LinkAsking: Sendable {
    /// The file that holds what is known.
    let cachePath: String
    /// Whether addresses of private networks are asked.
    let allowsPrivate: Bool
    /// Seconds since 1970-01-01T00:00:00Z, by the clock.
    let now: Int
    let progress: ProgressLine
    let language: MessageLanguage

    /// What is wrong with some addresses.
    func findings(of addresses: [String]) -> [ExactText: LinkFinding] {
        var cache = LinkCache(path: cachePath, now: now)
        let unknown = addresses.filter { cache[$0] == nil }
        var options = LinkOptions()
        options.allowsPrivate = allowsPrivate
        let checker = LinkChecker(options)
        let states =
            unknown.isEmpty
            ? [:] : Waiting.wait { await checker.states(of: unknown) { progress.show($0, of: $1) } } ?? [:]
        for (address, state) in states { cache.keep(state, of: address.text) }
        if !states.isEmpty { save(cache) }
        var findings: [ExactText: LinkFinding] = [:]
        for address in addresses { findings[address] = Self.finding(cache[address] ?? states[address]) }
        return findings
    }

    private func save(_ cache: LinkCache) {
        do {
            try cache.save()
        } catch {
            let said: Message = "note: \(cachePath) could not be written: \(error.localizedDescription)"
            Console.write(said.text(in: language) + "\n", to: .error)
        }
    }

    /// What nobody can tell is nobody's mistake.
    private static func finding(_ state: LinkState?) -> LinkFinding? {
        switch state {
        case .dead(let reason): .dead(reason.wording)
        case .moved(let target): .moved(to: target)
        case .alive, .unsure, .refused, nil: nil
        }
    }
}
