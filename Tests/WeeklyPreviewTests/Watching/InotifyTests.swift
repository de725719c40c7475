#if os(Linux)
    import Glibc
    import Synchronization
    import Testing
    import WeeklyBuild
    import WeeklyDiagnostics
    import WeeklyText

    @testable import WeeklyPreview

    @Suite("Events of inotify")
    struct InotifyEventTests {
        private func bytes(_ watch: UInt8, _ mask: UInt32, _ name: String, padding: Int = 1) -> [UInt8] {
            let padded = Array(name.utf8) + [UInt8](repeating: 0, count: name.isEmpty ? 0 : padding)
            let number = { (value: UInt32) in (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
            return number(UInt32(watch)) + number(mask) + number(0) + number(UInt32(padded.count)) + padded
        }

        @Test("They are read from the kernel's bytes, one after the other, names without their padding")
        func parsing() {
            let read = InotifyEvent.parse(
                bytes(1, UInt32(IN_CLOSE_WRITE), "a.md", padding: 4) + bytes(2, UInt32(IN_Q_OVERFLOW), "")
                    + bytes(3, UInt32(IN_CREATE | IN_ISDIR), "第一期"))
            #expect(read.map(\.watch) == [1, 2, 3] && read.map(\.name) == ["a.md", "", "第一期"])
            #expect(read.map(\.isOverflow) == [false, true, false])
            #expect(read[2].isFolder && read[2].isCreation && !read[0].isFolder)
        }

        @Test("What is cut off at the end is left out", arguments: [1, 15, 16, 19])
        func cutOff(length: Int) {
            let one = bytes(1, UInt32(IN_DELETE), "a.md")
            #expect(InotifyEvent.parse(one + one.prefix(length)).count == 1)
            #expect(InotifyEvent.parse(Array(one.prefix(length))).isEmpty)
        }

        @Test(
            "A mask says what happened",
            arguments: [
                (IN_DELETE, true, false, false), (IN_MOVED_FROM, true, false, false),
                (IN_MOVED_TO, false, false, false),
                (IN_CREATE, false, true, false), (IN_IGNORED, false, false, true),
                (IN_CLOSE_WRITE, false, false, false),
            ])
        func masks(mask: Int32, isDeparture: Bool, isCreation: Bool, isIgnored: Bool) {
            let event = InotifyEvent(watch: 1, mask: UInt32(mask), name: "a")
            #expect(event.isDeparture == isDeparture && event.isCreation == isCreation && event.isIgnored == isIgnored)
        }
    }

    @Suite("A recursive watch by inotify")
    struct InotifyTreeTests {
        /// Gives every path a number, as the kernel does, and knows which paths it was asked to watch.
        final class Kernel: Sendable {
            private let paths = Mutex<[String]>([])
            private let failures: [String: Int32]

            init(failures: [String: Int32] = [:]) {
                self.failures = failures
            }

            func add(_ path: String) -> Result<Int32, InotifyTree.WatchError> {
                if let code = failures.first(where: { path.hasSuffix($0.key) })?.value {
                    return .failure(InotifyTree.WatchError(code: code))
                }
                return paths.withLock { paths in
                    if !paths.contains(path) { paths.append(path) }
                    return .success(Int32(paths.firstIndex(of: path) ?? 0))
                }
            }

            /// The number of a path below a root.
            func watch(of path: String) throws -> Int32 {
                try Int32(#require(paths.withLock { $0.firstIndex { $0.hasSuffix("/\(path)") } }))
            }

            var watched: [String] { paths.withLock { $0 } }
        }

        let site: SiteFixture

        init() throws {
            site = try SiteFixture()
            try site.write("x", to: "templates/a.html")
            try site.write("x", to: "static/a.css")
            try site.write("x", to: "content/.git/x")
            try site.write("x", to: "public/index.html")
        }

        private func tree(_ kernel: Kernel) throws -> InotifyTree {
            var tree = InotifyTree(descriptor: -1, root: site.path) { _, path, _ in kernel.add(path) }
            try tree.addAll()
            return tree
        }

        /// What one event about a file in a folder changes.
        private func changes(
            _ tree: inout InotifyTree, _ kernel: Kernel, _ mask: Int32, _ folder: String, _ name: String
        ) throws -> Debounce {
            var debounce = Debounce()
            let event = InotifyEvent(watch: try kernel.watch(of: folder), mask: UInt32(mask), name: name)
            try tree.note(event, in: &debounce)
            return debounce
        }

        @Test("The parts of a site are watched with all their folders, hidden ones and other folders are not")
        func folders() throws {
            let kernel = Kernel()
            _ = try tree(kernel)
            let watched = kernel.watched.map { String($0.dropFirst(site.path.count)) }
            #expect(
                Set(watched).subtracting(["", "/"]) == [
                    "/content", "/content/issues", "/content/issues/bundle", "/templates", "/static",
                ])
        }

        @Test("An event names the file by its path from the site's folder; editors' own files and others are nothing")
        func paths() throws {
            let kernel = Kernel()
            var tree = try tree(kernel)
            #expect(
                try changes(&tree, kernel, IN_CLOSE_WRITE, "content/issues", "first.md").changes.paths == [
                    "content/issues/first.md"
                ])
            for name in [".first.md.swp", "first.md~", ""] {
                #expect(try changes(&tree, kernel, IN_CLOSE_WRITE, "content/issues", name).isEmpty, "\(name)")
            }
        }

        @Test("A file that was created is awaited, but a hard link or a symlink has its content already")
        func creation() throws {
            let kernel = Kernel()
            var tree = try tree(kernel)
            #expect(try changes(&tree, kernel, IN_CREATE, "content/issues", "first.md").isEmpty)
            let folder = "\(site.path)/content/issues"
            #expect(
                link("\(folder)/first.md", "\(folder)/hard.md") == 0 && symlink("first.md", "\(folder)/soft.md") == 0)
            for name in ["hard.md", "soft.md"] {
                #expect(!(try changes(&tree, kernel, IN_CREATE, "content/issues", name).isEmpty), "\(name)")
            }
        }

        @Test("A new folder is watched with all that is in it already")
        func newFolders() throws {
            let kernel = Kernel()
            var tree = try tree(kernel)
            try site.writeIssue("深/一层/index", title: "新")
            let found = try changes(&tree, kernel, IN_CREATE | IN_ISDIR, "content/issues", "深")
            #expect(found.changes.paths == ["content/issues/深"])
            let inside = try changes(&tree, kernel, IN_CLOSE_WRITE, "content/issues/深/一层", "index.md")
            #expect(inside.changes.paths == ["content/issues/深/一层/index.md"])
        }

        @Test("A folder that was moved away is forgotten with all below it: its watch would tell of old paths")
        func movedFolders() throws {
            let kernel = Kernel()
            var tree = try tree(kernel)
            let gone = try changes(&tree, kernel, IN_MOVED_FROM | IN_ISDIR, "content/issues", "bundle")
            #expect(gone.changes.paths == ["content/issues/bundle"])
            #expect(try changes(&tree, kernel, IN_CLOSE_WRITE, "content/issues/bundle", "index.md").isEmpty)
        }

        @Test("When the kernel drops events anything may have changed")
        func overflow() throws {
            let kernel = Kernel()
            var tree = try tree(kernel)
            var debounce = Debounce()
            try tree.note(InotifyEvent(watch: -1, mask: UInt32(IN_Q_OVERFLOW), name: ""), in: &debounce)
            #expect(debounce.changes.isIncomplete)
        }

        @Test("A folder that is not there is not watched", arguments: [ENOENT, ENOTDIR, EACCES, ELOOP])
        func missingFolders(code: Int32) throws {
            let kernel = Kernel(failures: ["/static": code])
            _ = try tree(kernel)
            #expect(kernel.watched.contains { $0.hasSuffix("/templates") })
        }

        @Test(
            "Where the system has no more watches it says which limit that is",
            arguments: [
                (ENOSPC, "fs.inotify.max_user_watches"), (EMFILE, "fs.inotify.max_user_instances"),
                (EINVAL, "Invalid argument"),
            ])
        func limits(code: Int32, words: String) {
            let failure = #expect(throws: WatchFailure.self) { try tree(Kernel(failures: ["/content": code])) }
            #expect(failure?.message.text.contains(words) == true)
        }
    }
#endif
