#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// Ends what waits in poll(2) on another thread: the self-pipe trick.
package final class StopSignal: Sendable {
    /// A pipe: waiting for a descriptor and for this one is one call.
    private let reading: Int32
    private let writing: Int32

    /// Nil where the system gives no more descriptors.
    package init?() {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        (reading, writing) = (ends[0], ends[1])
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    }

    deinit {
        close(reading)
        close(writing)
    }

    /// Ends all waits, now and later. May be called by any thread, and more than once.
    package func stop() {
        var byte: UInt8 = 1
        _ = write(writing, &byte, 1)
    }

    /// Why a wait ended.
    enum Event {
        case stopped, readable, timeUp
    }

    /// Waits for the stop, or for a descriptor to have something to read, or for time to pass.
    ///
    /// - Parameter milliseconds: nil waits without end.
    func wait(for descriptor: Int32? = nil, milliseconds: Int?) -> Event {
        var watched = [pollfd(fd: reading, events: Int16(POLLIN), revents: 0)]
        if let descriptor { watched.append(pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)) }
        while true {
            let ready = poll(&watched, nfds_t(watched.count), milliseconds.map { Int32($0) } ?? -1)
            if ready < 0, errno == EINTR { continue }
            if ready < 0 || watched[0].revents != 0 { return .stopped }
            return ready == 0 ? .timeUp : .readable
        }
    }
}
