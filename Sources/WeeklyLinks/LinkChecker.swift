package import WeeklyText

/// Finds out what is at many addresses elsewhere, several at a time and few of one host.
package struct LinkChecker: Sendable {
    /// Told how many addresses of how many are done.
    package typealias Progress = @Sendable (_ done: Int, _ total: Int) -> Void

    private let options: LinkOptions

    /// A checker that has not asked anybody yet.
    package init(_ options: LinkOptions = LinkOptions()) {
        self.options = options
    }

    /// What is at each of the addresses.
    package func states(of addresses: [String], progress: Progress? = nil) async -> [ExactText: LinkState] {
        let web = WebLinks(options)
        let probe = LinkProbe(options: options, asking: web) { try? await Task.sleep(for: $0) }
        let states = await Self.states(of: addresses, probe, progress)
        await web.close()
        return states
    }

    /// The same, whoever asks.
    static func states(
        of addresses: [String], _ probe: LinkProbe, _ progress: Progress?
    ) async -> [ExactText: LinkState] {
        var queue = LinkQueue(addresses, atOncePerHost: probe.options.atOncePerHost)
        var states: [ExactText: LinkState] = [:]
        let total = queue.count
        await withTaskGroup(of: (address: String, state: LinkState).self) { group in
            var running = 0
            while true {
                while running < probe.options.atOnce, let next = queue.next() {
                    group.addTask { (next, await probe.state(of: next)) }
                    running += 1
                }
                guard let (address, state) = await group.next() else { return }
                running -= 1
                queue.finish(address)
                states[address] = state
                progress?(states.count, total)
            }
        }
        return states
    }
}

/// Addresses that wait to be asked, each once.
struct LinkQueue {
    private let atOncePerHost: Int
    private var waiting: [String]
    private var running: [ExactText: Int] = [:]

    init(_ addresses: [String], atOncePerHost: Int) {
        self.atOncePerHost = atOncePerHost
        waiting = Set(texts: addresses).sortedTexts
    }

    /// How many are to be asked.
    var count: Int { waiting.count }

    /// One whose host has an ear; nil where there is none just now.
    mutating func next() -> String? {
        guard let index = waiting.firstIndex(where: { running[Self.host(of: $0), default: 0] < atOncePerHost }) else {
            return nil
        }
        let address = waiting.remove(at: index)
        running[Self.host(of: address), default: 0] += 1
        return address
    }

    mutating func finish(_ address: String) { running[Self.host(of: address), default: 1] -= 1 }

    private static func host(of address: String) -> String { LinkAddress(address)?.host ?? "" }
}
