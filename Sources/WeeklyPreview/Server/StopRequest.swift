internal import Dispatch
#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// The wish of a person or of the system that the program ends: SIGINT or SIGTERM.
package enum StopRequest {
    /// Returns with the first of the signals. A second one ends the program at once, as if nobody had listened.
    package static func wait() async {
        let (signals, arrived) = AsyncStream.makeStream(of: Void.self)
        let sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number)
            source.setEventHandler {
                signal(number, SIG_DFL)
                arrived.yield()
            }
            source.resume()
            return source
        }
        for await _ in signals { break }
        for source in sources { source.cancel() }
    }
}
