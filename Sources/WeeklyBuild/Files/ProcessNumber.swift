#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// What the system counts processes by.
enum ProcessNumber {
    /// This process's own.
    static var own: Int { Int(getpid()) }

    /// Whether a process has a number now, as far as this one may know.
    static func isAlive(_ number: Int) -> Bool {
        guard let number = Int32(exactly: number), number > 0 else { return false }
        return kill(number, 0) == 0 || errno == EPERM
    }
}

extension ProcessNumber {
    /// Whether this process may do what a file's owner may.
    static func mayActAs(owner: UInt32) -> Bool {
        geteuid() == 0 || geteuid() == owner
    }
}
