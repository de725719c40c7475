#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// What the thread that asks computes, whatever else the machine does meanwhile.
package enum ProcessorTime {
    /// Of work that is done on this thread alone.
    package static func measure(_ work: () throws -> Void) rethrows -> Duration {
        let start = now
        try work()
        return now - start
    }

    private static var now: Duration {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }
}
