#if os(Linux)
    internal import Glibc

    /// One event as the kernel gives it (inotify(7)).
    struct InotifyEvent: Hashable {
        /// The watch descriptor of the folder.
        let watch: Int32
        /// Bits `IN_…`: what happened.
        let mask: UInt32
        /// Of the file in the watched folder; empty where the folder itself is meant.
        let name: String

        private static let headerLength = 16

        /// All events of what was read in one go. What is cut off at the end is left out.
        static func parse(_ bytes: [UInt8]) -> [InotifyEvent] {
            var events: [InotifyEvent] = []
            var offset = 0
            while offset + headerLength <= bytes.count {
                let length = Int(number(bytes, offset + 12))
                let end = offset + headerLength + length
                guard end <= bytes.count else { break }
                let name = bytes[(offset + headerLength)..<end].prefix { $0 != 0 }
                events.append(
                    InotifyEvent(
                        watch: Int32(bitPattern: number(bytes, offset)), mask: number(bytes, offset + 4),
                        name: String(decoding: name, as: UTF8.self)))
                offset = end
            }
            return events
        }

        private static func number(_ bytes: [UInt8], _ offset: Int) -> UInt32 {
            bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: UInt32.self) }
        }

        var isFolder: Bool { mask & UInt32(IN_ISDIR) != 0 }
        /// The system had more events than it could keep.
        var isOverflow: Bool { mask & UInt32(IN_Q_OVERFLOW) != 0 }
        /// The watch is no more.
        var isIgnored: Bool { mask & UInt32(IN_IGNORED) != 0 }
        /// The file is no longer at its path.
        var isDeparture: Bool { mask & UInt32(IN_DELETE | IN_MOVED_FROM) != 0 }
        var isCreation: Bool { mask & UInt32(IN_CREATE) != 0 }
    }
#endif
