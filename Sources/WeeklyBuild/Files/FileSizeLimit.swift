#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// How large a file may be that this process writes (`ulimit -f`, setrlimit(2)).
package enum FileSizeLimit {
    /// Has what is too large be an error (`EFBIG`), where the system would end the process: a file of a cache that cannot be written
    /// is no reason not to write a site.
    package static func makeError() { signal(SIGXFSZ, SIG_IGN) }
}
