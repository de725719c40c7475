internal import Synchronization

/// One line on a terminal that says how far a build is, once it has taken longer than a second.
final class ProgressLine: Sendable {
    private struct State {
        var lastShown: ContinuousClock.Instant
        var isShown = false
    }

    private let isWanted: Bool
    /// What is said of how many of how many.
    private let words: (verb: String, noun: String)
    private let state: Mutex<State>

    init(isWanted: Bool, words: (verb: String, noun: String) = ("made", "files")) {
        self.words = words
        self.isWanted = isWanted && Console.isTerminal(.error)
        state = Mutex(State(lastShown: .now.advanced(by: .milliseconds(800))))
    }

    /// Called by any thread; shows a line every fifth of a second at most.
    func show(_ done: Int, of total: Int) {
        guard isWanted else { return }
        state.withLock { state in
            let now = ContinuousClock.now
            guard now - state.lastShown > .milliseconds(200) else { return }
            state.lastShown = now
            state.isShown = true
            Console.replaceLine(with: "\(words.verb) \(done) of \(total) \(words.noun)", on: .error)
        }
    }

    func clear() {
        state.withLock { state in
            if state.isShown { Console.replaceLine(with: "", on: .error) }
            state.isShown = false
        }
    }
}
