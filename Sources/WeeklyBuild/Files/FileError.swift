#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

package import WeeklyDiagnostics

/// What the system said when a file could not be read or written.
package struct FileError: Error, Hashable {
    /// The path that the system was asked about.
    package let path: String
    /// `errno` after the call that failed; `changing` for what is no call's failure.
    package let code: Int32

    /// The code of a file that is written to while it is read.
    static let changing: Int32 = -1

    /// The system's words for it, such as "No such file or directory".
    package var reason: Message {
        code == Self.changing
            ? "it is written to again and again while it is read" : Message(ofLibrary: String(cString: strerror(code)))
    }

    /// The error of the system call just made.
    static func last(_ path: String) -> FileError {
        FileError(path: path, code: errno)
    }

    /// Whether the name itself is what the disk does not take: too long, or in no spelling that it knows.
    var isAboutName: Bool { code == ENAMETOOLONG || code == EILSEQ }

    /// Whether something has the name already.
    var isExisting: Bool { code == EEXIST }

    /// Whether nothing is at the path.
    package var isMissing: Bool { code == ENOENT || code == ENOTDIR }
}
