#if os(Linux)
    internal import Glibc
    package import WeeklyBuild

    /// Watches by inotify: the system tells, within a fraction of a millisecond.
    package struct InotifyWatcher: FolderWatcher {
        private let root: String
        private let addWatch: InotifyTree.AddWatch

        package init(root: String) {
            self.init(root: root, addWatch: InotifyTree.systemAddWatch)
        }

        init(root: String, addWatch: @escaping InotifyTree.AddWatch) {
            self.root = root
            self.addWatch = addWatch
        }

        package func run(
            until stop: StopSignal, ready: @Sendable () -> Void, deliver: @Sendable (FolderChanges) -> Void
        ) throws(WatchFailure) {
            let descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
            guard descriptor >= 0 else { throw Self.failure(errno) }
            defer { close(descriptor) }
            var tree = InotifyTree(descriptor: descriptor, root: root, addWatch: addWatch)
            try tree.addAll()
            ready()
            while stop.wait(for: descriptor, milliseconds: nil) == .readable {
                let burst = try collect(from: descriptor, &tree, stop)
                if !burst.isEmpty { deliver(burst.changes) }
            }
        }

        /// Gathers events until they pause.
        private func collect(
            from descriptor: Int32, _ tree: inout InotifyTree, _ stop: StopSignal
        ) throws(WatchFailure) -> Burst {
            let start = ContinuousClock.now
            var burst = Burst()
            while true {
                for event in Self.events(from: descriptor) { try tree.note(event, in: &burst) }
                let elapsed = Int((ContinuousClock.now - start) / .milliseconds(1))
                guard !burst.isEmpty, let patience = burst.patience(after: elapsed) else { return burst }
                guard stop.wait(for: descriptor, milliseconds: patience) == .readable else { return burst }
            }
        }

        private static func events(from descriptor: Int32) -> [InotifyEvent] {
            let room = 1 << 16
            let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                count = max(0, read(descriptor, buffer.baseAddress, room))
            }
            return InotifyEvent.parse(bytes)
        }

        static func failure(_ code: Int32) -> WatchFailure {
            let limit =
                switch code {
                case ENOSPC: "the system's limit of watched folders is reached (fs.inotify.max_user_watches)"
                case EMFILE: "the system's limit of watching programs is reached (fs.inotify.max_user_instances)"
                default: "the system cannot watch the folder: \(String(cString: strerror(code)))"
                }
            return WatchFailure(message: limit)
        }
    }
#endif
