#if canImport(Darwin)
    internal import Darwin
#else
    internal import Glibc
#endif

/// What changes a folder. Modes are set, whatever the umask.
extension OpenFolder {
    /// Makes a folder and opens it. One that is there already is an error.
    func makeFolder(_ name: UnsafePointer<CChar>, mode: UInt32 = FileMode.folder) throws(FileError) -> OpenFolder {
        guard mkdirat(descriptor, name, FileMode.ownFolder) == 0 else { throw error(name) }
        let folder = try folder(name)
        try folder.setMode(mode)
        return folder
    }

    /// Writes a new file. One that is there already is an error, a symlink too.
    ///
    /// - Parameters:
    ///   - isSynced: whether the bytes are on the disk when it returns, also if the power fails.
    ///   - isModeGiven: whether a file that is made in the folder with the mode has it (`givesMode`), and need not be given it afterwards.
    func write(
        _ bytes: [UInt8], as name: UnsafePointer<CChar>, isSynced: Bool = false, mode: UInt32 = FileMode.file,
        isModeGiven: Bool = false
    ) throws(FileError) {
        try create(name, isSynced: isSynced, mode: mode, isModeGiven: isModeGiven) { file throws(FileError) in
            try write(bytes, to: file, name)
        }
    }

    /// Whether a file that is made in the folder with a mode has it: the umask takes nothing of it, nor do rules of the folder. Asked by
    /// making one.
    func givesMode(_ mode: UInt32) -> Bool {
        let name = "mode"
        guard (try? create(name, mode: mode, isModeGiven: true, { _ in })) != nil else { return false }
        defer { try? remove(name) }
        return (try? entry(name))?.mode == mode
    }

    /// Copies another file into a new one, in pieces: however large it is, one of them is in memory.
    func write(thatOf source: borrowing FileReader, as name: UnsafePointer<CChar>) throws(FileError) {
        try write(as: name) { write throws(FileError) in try source.forEachPiece(write) }
    }

    /// Writes a new file of pieces.
    ///
    /// - Parameter pieces: is given what writes a piece, and calls it with one after the other.
    func write(
        as name: UnsafePointer<CChar>, mode: UInt32 = FileMode.file,
        _ pieces: (_ write: ([UInt8]) throws(FileError) -> Void) throws(FileError) -> Void
    ) throws(FileError) {
        try create(name, mode: mode) { file throws(FileError) in
            try pieces { piece throws(FileError) in try write(piece, to: file, name) }
        }
    }

    /// Makes a file that grows. One that is there already is an error, a symlink too.
    func growingFile(_ name: UnsafePointer<CChar>, mode: UInt32) throws(FileError) -> GrowingFile {
        let file = openat(descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode_t(mode))
        guard file >= 0 else { throw error(name) }
        return GrowingFile(adopting: file, path(of: name))
    }

    private func create(
        _ name: UnsafePointer<CChar>, isSynced: Bool = false, mode: UInt32 = FileMode.file,
        isModeGiven: Bool = false,
        _ body: (Int32) throws(FileError) -> Void
    ) throws(FileError) {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        let file = openat(descriptor, name, flags, mode_t(isModeGiven ? mode : FileMode.ownFile))
        guard file >= 0 else { throw error(name) }
        do throws(FileError) {
            try body(file)
            if !isModeGiven { try setMode(mode, of: file, name) }
            guard !isSynced || fsync(file) == 0 else { throw error(name) }
        } catch {
            close(file)
            throw error
        }
        // Network file systems say only here that a disk is full.
        guard close(file) == 0 else { throw error(name) }
    }

    private func write(_ bytes: [UInt8], to file: Int32, _ name: UnsafePointer<CChar>) throws(FileError) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                #if canImport(Darwin)
                    Darwin.write(file, buffer.baseAddress?.advanced(by: written), buffer.count - written)
                #else
                    Glibc.write(file, buffer.baseAddress?.advanced(by: written), buffer.count - written)
                #endif
            }
            if count < 0, errno != EINTR { throw error(name) }
            written += max(count, 0)
        }
    }

    /// Moves what has a name to a name in another folder of the same disk, over a file or a symlink that is there, in one step.
    func move(
        _ name: UnsafePointer<CChar>, to folder: OpenFolder, as other: UnsafePointer<CChar>
    ) throws(FileError) {
        guard renameat(descriptor, name, folder.descriptor, other) == 0 else { throw folder.error(other) }
    }

    /// Gives what has a name another name too, in another folder of the same disk; a symlink itself, not what it leads to.
    func link(
        _ name: UnsafePointer<CChar>, to folder: OpenFolder, as other: UnsafePointer<CChar>
    ) throws(FileError) {
        guard linkat(descriptor, name, folder.descriptor, other, 0) == 0 else { throw folder.error(other) }
    }

    /// Removes a file or a symlink; one that is not there is removed already.
    func remove(_ name: UnsafePointer<CChar>) throws(FileError) {
        guard unlinkat(descriptor, name, 0) == 0 || errno == ENOENT else { throw error(name) }
    }

    /// Removes a folder if it is empty; says whether it was.
    @discardableResult
    func removeEmptyFolder(_ name: UnsafePointer<CChar>) -> Bool {
        unlinkat(descriptor, name, AT_REMOVEDIR) == 0
    }

    /// Removes a folder and all below it; symlinks are removed, not followed.
    ///
    /// - Returns: how many files and links went.
    @discardableResult
    func removeTree(_ name: UnsafePointer<CChar>) throws(FileError) -> Int {
        let tree = try folder(name)
        var count = 0
        for child in try tree.names().map(\.characters) {
            if try tree.entry(child)?.kind == .folder {
                count += try tree.removeTree(child)
            } else {
                try tree.remove(child)
                count += 1
            }
        }
        guard unlinkat(descriptor, name, AT_REMOVEDIR) == 0 else { throw error(name) }
        return count
    }

    /// Sets the folder's own mode.
    func setMode(_ mode: UInt32) throws(FileError) {
        try setMode(mode, of: descriptor, ".")
    }

    /// Gives the folder the mode of a site's folder, if it has another.
    func setSiteMode() throws(FileError) {
        let mode = try status().mode
        if !FileMode.isFolder(mode) { try setMode(mode & FileMode.special | FileMode.folder) }
    }

    /// Sets the mode of a plain file; anything else is left as it is.
    func setMode(_ mode: UInt32, of name: UnsafePointer<CChar>) throws(FileError) {
        let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else { throw error(name) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return }
        try setMode(mode, of: file, name)
    }

    /// What is somebody else's, and what lies on a disk without modes, keeps its own.
    private func setMode(_ mode: UInt32, of file: Int32, _ name: UnsafePointer<CChar>) throws(FileError) {
        guard fchmod(file, mode_t(mode)) == 0 || [EPERM, ENOTSUP, ENOSYS].contains(errno) else { throw error(name) }
    }

    /// Has the names in the folder on the disk when it returns, also if the power fails.
    func sync() throws(FileError) {
        // Some file systems cannot, and need not.
        guard fsync(descriptor) == 0 || errno == EINVAL else { throw FileError.last(path) }
    }
}
