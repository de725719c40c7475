#if os(Linux)
    internal import Glibc
    package import WeeklyBuild

    /// Watches by inotify(7): the kernel tells, within a fraction of a millisecond.
    package struct InotifyWatcher: FolderWatcher {
        private let root: String
        /// Between two looks at all folders, in milliseconds, at least.
        private let interval: Int
        private let addWatch: InotifyTree.AddWatch

        /// - Parameter root: the site's folder.
        package init(root: String) {
            self.init(root: root, interval: 2000)
        }

        init(
            root: String, interval: Int, addWatch: @escaping InotifyTree.AddWatch = InotifyTree.systemAddWatch
        ) {
            self.root = root
            self.interval = interval
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
            var next = ContinuousClock.now + .milliseconds(interval)
            while true {
                let pause = max(0, Int((next - .now) / .milliseconds(1)) + 1)
                let event = stop.wait(for: descriptor, milliseconds: pause)
                if event == .stopped { return }
                var debounced = event == .readable ? try collect(from: descriptor, &tree, stop) : Debounce()
                let start = ContinuousClock.now
                try tree.check(start >= next ? .all : .links, in: &debounced)
                // Looking may take a fiftieth of the time, however many folders there are.
                if start >= next { next = .now + max(.milliseconds(interval), (ContinuousClock.now - start) * 50) }
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
