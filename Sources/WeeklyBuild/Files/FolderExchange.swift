#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

extension OpenFolder {
    /// Has two names change places in one step, so that nobody ever sees neither or half.
    ///
    /// renameat2(2) with RENAME_EXCHANGE on Linux, renameatx_np(2) with RENAME_SWAP on Darwin. Where the system or the file system
    /// cannot, the error is ENOSYS, EINVAL or ENOTSUP.
    func exchange(
        _ name: UnsafePointer<CChar>, with other: UnsafePointer<CChar>, in folder: OpenFolder
    ) throws(FileError) {
        #if canImport(Darwin)
            let result = renameatx_np(descriptor, name, folder.descriptor, other, UInt32(RENAME_SWAP))
            guard result == 0 else { throw error(name) }
        #else
            // The C library declares it for GNU sources only, so it is asked for by name.
            typealias Rename =
                @convention(c) (
                    Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32
                ) -> Int32
            guard let symbol = dlsym(nil, "renameat2") else { throw FileError(path: path(of: name), code: ENOSYS) }
            let rename = unsafeBitCast(symbol, to: Rename.self)
            let exchange: UInt32 = 2  // RENAME_EXCHANGE of linux/fs.h
            guard rename(descriptor, name, folder.descriptor, other, exchange) == 0 else { throw error(name) }
        #endif
    }

    /// Whether files can be moved between two folders: whether they are of one disk, and seen through one mount.
    func isOnOneMount(with other: OpenFolder) throws(FileError) -> Bool {
        guard try status().identity.device == other.status().identity.device else { return false }
        // A disk can be mounted in several places, and no file moves from one to another. Linux says so before it looks for the
        // file, so that asking with a name that nobody has moves nothing.
        let nobody = ".sofaweekly-nobody"
        return renameat(descriptor, nobody, other.descriptor, nobody) == 0 || errno != EXDEV
    }
}
