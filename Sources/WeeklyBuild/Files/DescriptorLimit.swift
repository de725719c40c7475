#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// How many file descriptors the system lets this process have open at once (getrlimit(2)).
package enum DescriptorLimit {
    #if canImport(Darwin)
        private static let resource = RLIMIT_NOFILE
    #else
        private static let resource = __rlimit_resource_t(UInt32(RLIMIT_NOFILE.rawValue))
    #endif

    /// More than this the preview has no use for.
    private static let most: rlim_t = 4096

    /// The limit as it is; very large where the system does not say.
    package static var current: Int {
        var limit = rlimit()
        guard getrlimit(resource, &limit) == 0 else { return .max }
        return Int(clamping: limit.rlim_cur)
    }

    /// Raises the soft limit of this process, which shells set low for programs of another age, to the hard one, or to 4096
    /// where that is less. Never lowers it.
    package static func raise() {
        var limit = rlimit()
        guard getrlimit(resource, &limit) == 0 else { return }
        let wanted = min(limit.rlim_max, most)
        guard wanted > limit.rlim_cur else { return }
        limit.rlim_cur = wanted
        // Where it is refused, fewer browsers can connect; that is no reason not to start.
        _ = setrlimit(resource, &limit)
    }
}
