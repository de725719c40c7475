#if os(Linux)
    internal import Glibc
    package import WeeklyBuild

    /// Watches by inotify(7): the kernel tells, within a fraction of a millisecond.
    package struct InotifyWatcher: FolderWatcher {
        private let root: String
        private let addWatch: InotifyTree.AddWatch

        /// - Parameter root: the site's folder.
        package init(root: String) {
            self.init(root: root, addWatch: InotifyTree.systemAddWatch)
        }

        init(root: String, addWatch: @escaping InotifyTree.AddWatch) {
            self.root = root
            self.addWatch = addWatch
        }

        /// Fails where a limit of the system is reached, at the start or when folders are added.
        package func run(
            until stop: StopSignal, ready: @Sendable () -> Void, deliver: @Sendable (FolderChanges) -> Void
        ) throws(WatchFailure) {
            let descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
            guard descriptor >= 0 else { throw WatchFailure(code: errno) }
            defer { close(descriptor) }
            var tree = InotifyTree(descriptor: descriptor, root: root, addWatch: addWatch)
            try tree.addAll()
            ready()
            while stop.wait(for: descriptor, milliseconds: nil) == .readable {
                let debounced = try collect(from: descriptor, &tree, stop)
                if !debounced.isEmpty { deliver(debounced.changes) }
            }
        }

        /// Debounces: gathers events until they pause.
        private func collect(
            from descriptor: Int32, _ tree: inout InotifyTree, _ stop: StopSignal
        ) throws(WatchFailure) -> Debounce {
            let start = ContinuousClock.now
            var debounce = Debounce()
            while true {
                for event in Self.events(from: descriptor) { try tree.note(event, in: &debounce) }
                let elapsed = Int((ContinuousClock.now - start) / .milliseconds(1))
                guard !debounce.isEmpty, let delay = debounce.delay(after: elapsed) else { return debounce }
                guard stop.wait(for: descriptor, milliseconds: delay) == .readable else { return debounce }
            }
        }

        private static func events(from descriptor: Int32) -> [InotifyEvent] {
            let room = 1 << 16
            let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                count = max(0, read(descriptor, buffer.baseAddress, room))
            }
            return InotifyEvent.parse(bytes)
        }
    }
#endif
