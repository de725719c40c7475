#if os(Linux)
    internal import Glibc
    internal import WeeklyBuild
    internal import WeeklyText

    /// A recursive watch of a site's folders. inotify knows no trees: every folder has a watch descriptor of its own.
    struct InotifyTree {
        /// Adds a watch for a path; the error number where that fails.
        typealias AddWatch =
            @Sendable (_ descriptor: Int32, _ path: String, _ mask: UInt32) -> Result<Int32, WatchError>

        /// Why the system refuses a watch.
        struct WatchError: Error {
            /// As of errno(3).
            let code: Int32
        }

        static let systemAddWatch: AddWatch = { descriptor, path, mask in
            let watch = inotify_add_watch(descriptor, path, mask)
            return watch >= 0 ? .success(watch) : .failure(WatchError(code: errno))
        }

        // A file that is still open for writing is not finished; hence no IN_MODIFY.
        private static let mask = UInt32(
            IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ONLYDIR)

        private let descriptor: Int32
        private let root: String
        private let addWatch: AddWatch
        /// Folders relative to the root, by watch descriptor; several where symlinks lead to one folder.
        private var folders: [Int32: Set<ExactText>] = [:]

        init(descriptor: Int32, root: String, addWatch: @escaping AddWatch) {
            self.descriptor = descriptor
            self.root = root
            self.addWatch = addWatch
        }

        /// Watches the site's folder and all that make the site.
        mutating func addAll() throws(WatchFailure) {
            _ = try add(only: "")
            for folder in WatchedParts.folders { try add(folder) }
        }

        /// Watches a folder and all below it.
        private mutating func add(_ folder: String) throws(WatchFailure) {
            var open = [folder]
            while let folder = open.popLast() {
                // First the watch, then the look: so nothing that comes between is missed. A folder that is its own
                // ancestor by a symlink is met again and known.
                guard try add(only: folder) else { continue }
                let path = PathText.join(root, folder)
                for name in (try? FileSystem.names(in: path)) ?? [] where !FolderChanges.isIgnored(name) {
                    let child = "\(folder)/\(name)"
                    if isFolder(child) { open.append(child) }
                }
            }
        }

        /// Whether the folder is there and is watched for the first time.
        private mutating func add(only folder: String) throws(WatchFailure) -> Bool {
            switch addWatch(descriptor, PathText.join(root, folder), Self.mask) {
            case .success(let watch):
                let known = folders[watch] ?? []
                folders[watch] = known.union([ExactText(folder)])
                return !known.contains { ExactText(folder) == $0 || folder.begins(with: "\($0)/") && !$0.text.isEmpty }
            case .failure(let error) where [ENOENT, ENOTDIR, EACCES, ELOOP].contains(error.code):
                // What cannot be looked into is reported by those who read it.
                return false
            case .failure(let error): throw WatchFailure(code: error.code)
            }
        }

        private func isFolder(_ path: String) -> Bool {
            (try? FileSystem.kind(of: PathText.join(root, path))) == .folder && SiteFolder.mayFollow(path, in: root)
        }

        // MARK: Events

        /// Adds what an event says to the changes, and follows folders that come and go.
        mutating func note(_ event: InotifyEvent, in debounce: inout Debounce) throws(WatchFailure) {
            if event.isOverflow {
                debounce.addUnknown()
                return try addAll()
            }
            if event.isIgnored { folders[event.watch] = nil }
            guard !event.name.isEmpty else { return }
            for folder in (folders[event.watch] ?? []).sortedTexts {
                let path = folder.isEmpty ? event.name : "\(folder)/\(event.name)"
                if WatchedParts.contain(path) { try note(event, path, in: &debounce) }
            }
        }

        private mutating func note(
            _ event: InotifyEvent, _ path: String, in debounce: inout Debounce
        ) throws(WatchFailure) {
            if event.isDeparture {
                if event.isFolder { forget(path) }
                return debounce.add(path, .away)
            }
            if event.isFolder || isFolder(path) {
                try add(path)
            } else if event.isCreation, !isComplete(path) {
                return debounce.add(path, .begun)
            }
            debounce.add(path, .written)
        }

        /// Whether a file that was just made has its content already: a symlink or a hard link. Others are written to yet,
        /// and closed.
        private func isComplete(_ path: String) -> Bool {
            var status = stat()
            guard lstat(PathText.join(root, path), &status) == 0 else { return false }
            return status.st_mode & S_IFMT == S_IFLNK || status.st_nlink > 1
        }

        /// Gives up the watches at and below a folder that has moved: they would tell of its old paths.
        private mutating func forget(_ folder: String) {
            for (watch, paths) in folders {
                let kept = paths.filter { $0 != ExactText(folder) && !$0.text.begins(with: "\(folder)/") }
                if kept.count == paths.count { continue }
                folders[watch] = kept.isEmpty ? nil : kept
                if kept.isEmpty { _ = inotify_rm_watch(descriptor, watch) }
            }
        }
    }

    extension WatchFailure {
        /// - Parameter code: as of errno(3), of a call of inotify.
        init(code: Int32) {
            message =
                switch code {
                case ENOSPC: "the system's limit of watched folders is reached (fs.inotify.max_user_watches)"
                case EMFILE: "the system's limit of watching programs is reached (fs.inotify.max_user_instances)"
                default: "the system cannot watch the folder: \(String(cString: strerror(code)))"
                }
        }
    }
#endif
