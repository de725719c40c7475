#if canImport(Darwin)
    internal import Darwin
#endif
internal import WeeklyText

/// Tells the time since the machine started from all other such times: what was written before it stopped may not have reached the disk.
enum BootSession {
    /// Nil where the system does not tell.
    static let current: StableHash? = name.map { StableHash(of: $0) }

    #if canImport(Darwin)
        private static var name: String? {
            var size = 0
            guard sysctlbyname("kern.bootsessionuuid", nil, &size, nil, 0) == 0, size > 0 else { return nil }
            var characters = [CChar](repeating: 0, count: size)
            guard sysctlbyname("kern.bootsessionuuid", &characters, &size, nil, 0) == 0 else { return nil }
            return String(validatingCString: characters)
        }
    #else
        /// proc(5)
        private static var name: String? {
            let path = "/proc/sys/kernel/random/boot_id"
            guard let bytes = try? FileSystem.read(path, from: 0, count: 64), !bytes.isEmpty else { return nil }
            return String(decoding: bytes, as: UTF8.self)
        }
    #endif
}
