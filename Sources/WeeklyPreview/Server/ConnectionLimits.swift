internal import WeeklyBuild
internal import Synchronization

/// What one server grants all its clients together.
struct ConnectionLimits: Sendable {
    /// Connections at once, those that wait for events included.
    var connections = 200
    /// How long a client may take for the head of its request, and how long a connection may rest between two requests, in
    /// milliseconds.
    var headMilliseconds = 10_000
    /// File descriptors of this process; a connection is one.
    var descriptors = DescriptorLimit.current

    /// What is kept free of descriptors for files to be read and folders to be watched.
    private var spare: Int { max(16, descriptors / 4) }

    /// Whether there is room for one more.
    ///
    /// - Parameters:
    ///   - count: how many connections there are.
    ///   - descriptor: the new one's. The system gives the lowest number that is free, so all below are in use; nil where
    ///     it is not known.
    func admit(after count: Int, descriptor: Int?) -> Bool {
        count < connections && (descriptor ?? 0) < descriptors - spare
    }
}

/// The connections that there are.
final class ConnectionCount: Sendable {
    private let limits: ConnectionLimits
    private let count = Mutex(0)

    init(_ limits: ConnectionLimits) {
        self.limits = limits
    }

    /// Counts one more if there is room; whoever gets true has to call `leave`.
    func enter(descriptor: Int?) -> Bool {
        count.withLock { count in
            guard limits.admit(after: count, descriptor: descriptor) else { return false }
            count += 1
            return true
        }
    }

    func leave() {
        count.withLock { $0 -= 1 }
    }
}
