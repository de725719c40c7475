internal import Synchronization

/// Notes what a check asks of a site, where its answers come from, so that nothing can be asked that is not noted.
final class NotedQuestions: Sendable {
    private let noted = Mutex(PlaceQuestions())

    var all: PlaceQuestions { noted.withLock { $0 } }

    func note(_ question: PlaceQuestion) { noted.withLock { $0.add(question) } }
}
