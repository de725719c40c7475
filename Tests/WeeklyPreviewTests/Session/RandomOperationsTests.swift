#if os(Linux)
    import Foundation
    import Testing
    import WeeklyBuild
    import WeeklyDiagnostics
    import WeeklyModel
    import WeeklySite

    @testable import WeeklyPreview

    @Suite("Random operations on a site's folder", .serialized)
    struct RandomOperationsTests {
        /// Knuth's MMIX, so that a seed does the same everywhere.
        struct Numbers: RandomNumberGenerator {
            var state: UInt64

            mutating func next() -> UInt64 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return state ^ (state >> 32)
            }
        }

        /// What is served, by its path.
        private func served(_ snapshot: SiteSnapshot) -> [String: [UInt8]] {
            var bytes: [String: [UInt8]] = [:]
            for route in snapshot.site?.routes ?? [] {
                switch route.content {
                case .made(let make): bytes[route.path.file] = try? make().get()
                case .carried(let carried): bytes[route.path.file] = carried
                case .copied(let path, _):
                    bytes[route.path.file] = FileManager.default.contents(atPath: path).map(Array.init)
                }
            }
            return bytes
        }

        @Test("What is served is what a fresh start would serve, whatever was done", arguments: [1, 2])
        func operations(seed: UInt64) async throws {
            let site = try SiteFixture()
            let (session, queue) = (site.session(), ChangeQueue())
            let stop = try #require(StopSignal())
            let (news, told) = AsyncStream.makeStream(of: Void.self)
            Thread.detachNewThread {
                SiteWatcher.run([InotifyWatcher(root: site.path, interval: 10)], until: stop) {
                    queue.add(FolderChanges(isIncomplete: true))
                } notice: { _ in
                } deliver: {
                    queue.add($0)
                }
            }
            let applying = Task { await queue.forEach { await session.apply($0) { _ in told.yield() } } }
            // Where nothing more is told, the wait ends without success.
            let patience = Task {
                try await Task.sleep(for: .seconds(100))
                told.finish()
            }
            var (numbers, heard) = (Numbers(state: seed), news.makeAsyncIterator())
            for number in 0..<30 {
                let name = try SiteOperation.random(&numbers, number, site)
                let fresh = site.session().snapshot
                let wanted = served(fresh)
                while session.snapshot.diagnostics.hasErrors != fresh.diagnostics.hasErrors
                    || !fresh.diagnostics.hasErrors && served(session.snapshot) != wanted
                {
                    guard await heard.next() != nil else { break }
                }
                #expect(session.snapshot.diagnostics.hasErrors == fresh.diagnostics.hasErrors, "\(number): \(name)")
                #expect(fresh.diagnostics.hasErrors || served(session.snapshot) == wanted, "\(number): \(name)")
            }
            stop.stop()
            patience.cancel()
            applying.cancel()
        }
    }

    /// What people and programs do to a site's folder.
    enum SiteOperation: CaseIterable {
        case edit, mistake, add, remove, bundle, picture, awayAndBack, link, becomeFolder, turn, pool, theme, exchange

        static func random(
            _ numbers: inout RandomOperationsTests.Numbers, _ number: Int, _ site: SiteFixture
        ) throws -> String {
            let operation = allCases.randomElement(using: &numbers) ?? .edit
            let name = ["a", "b", "第三期"].randomElement(using: &numbers) ?? "a"
            try operation.perform(name, number, site)
            return "\(operation) \(name)"
        }

        private func perform(_ name: String, _ number: Int, _ site: SiteFixture) throws {
            let day = String(format: "2026-03-%02d", number % 28 + 1)
            let (files, issue) = (FileManager.default, "\(site.path)/content/issues/\(name)")
            switch self {
            case .edit: try site.writeIssue("first", title: "第 \(number) 稿")
            case .mistake: try site.writeIssue("first", title: "错", date: number.isMultiple(of: 2) ? "2026-02-30" : day)
            case .add where !files.fileExists(atPath: issue): try site.writeIssue(name, title: name, date: day)
            case .remove: try? files.removeItem(atPath: "\(issue).md")
            case .bundle: try? files.moveItem(atPath: "\(issue).md", toPath: try folder(issue) + "/index.md")
            case .picture where files.fileExists(atPath: "\(issue)/index.md"):
                try site.write("<svg width='\(number)' height='1'/>", to: "content/issues/\(name)/a.svg")
            case .awayAndBack:
                #expect(rename("\(site.path)/content", "\(site.path)/away") == 0)
                try Data("---\ntitle: \(number)\ndate: \(day)\n---\n\n走了。\n".utf8).write(
                    to: URL(filePath: "\(site.path)/away/issues/first.md"))
                #expect(rename("\(site.path)/away", "\(site.path)/content") == 0)
            case .link
            where (try? files.destinationOfSymbolicLink(atPath: issue)) == nil && files.fileExists(atPath: issue):
                #expect(rename(issue, try folder("\(site.path)/content/pool") + "/\(name)-\(number)") == 0)
                #expect(symlink("../pool/\(name)-\(number)", issue) == 0)
            case .becomeFolder: try copyTarget(issue)
            case .turn: try turn(issue, "../pool/\(name)-x", site)
            case .pool: try? files.removeItem(atPath: "\(site.path)/content/pool")
            case .theme:
                try site.write("a { order: \(number) }", to: "themes/\(number % 2)/a.css")
                try turn("\(site.path)/static", "themes/\(number / 2 % 2)", site)
            case .exchange:
                try files.copyItem(atPath: site.path, toPath: site.path + "-next")
                #expect(rename(site.path, site.path + "-old") == 0)
                #expect(rename(site.path + "-next", site.path) == 0)
                try files.removeItem(atPath: site.path + "-old")
                try site.writeIssue("first", title: "换了 \(number)")
            default: break
            }
        }

        private func folder(_ path: String) throws -> String {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            return path
        }

        private func copyTarget(_ link: String) throws {
            let files = FileManager.default
            guard (try? files.destinationOfSymbolicLink(atPath: link)) != nil,
                let target = FileSystem.realPath(link)
            else { return }
            try files.copyItem(atPath: target, toPath: link + "~")
            #expect(unlink(link) == 0 && rename(link + "~", link) == 0)
            try files.removeItem(atPath: target)
        }

        private func turn(_ link: String, _ target: String, _ site: SiteFixture) throws {
            var isFolder: ObjCBool = false
            let isThere = FileManager.default.fileExists(atPath: link, isDirectory: &isFolder)
            if isThere, (try? FileManager.default.destinationOfSymbolicLink(atPath: link)) == nil { return }
            #expect(symlink(target, "\(site.path)/next") == 0 && rename("\(site.path)/next", link) == 0)
        }
    }
#endif
