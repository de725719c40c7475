internal import Synchronization
internal import WeeklyDiagnostics

/// One line on a terminal that says how far a build is, once it has taken longer than a second.
final class ProgressLine: Sendable {
    private struct State {
        var lastShown: ContinuousClock.Instant
        var isShown = false
    }

    private let isWanted: Bool
    private let language: MessageLanguage
    /// What is said of how many of how many.
    private let words: @Sendable (Int, Int) -> Message
    private let state: Mutex<State>

    init(
        isWanted: Bool, in language: MessageLanguage,
        words: @escaping @Sendable (Int, Int) -> Message = { "made \($0) of \($1) files" }
    ) {
        self.language = language
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
            Console.replaceLine(with: words(done, total).text(in: language), on: .error)
        }
    }

    func clear() {
        state.withLock { state in
            if state.isShown { Console.replaceLine(with: "", on: .error) }
            state.isShown = false
        }
    }
}
