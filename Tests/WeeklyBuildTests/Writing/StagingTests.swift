import Foundation
import Testing

@testable import WeeklyBuild

@Suite("Where new files wait")
struct StagingTests {
    let folder: TemporaryFolder
    let output: OpenFolder

    init() throws {
        folder = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: folder.path("out"), withIntermediateDirectories: false)
        output = try OpenFolder.open(folder.path("out"))
    }

    private var names: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
    }

    @Test("Every build has a folder of its own beside the output, which nobody else may look into")
    func ownFolders() throws {
        let (one, other) = (try Staging.make(for: output), try Staging.make(for: output))
        #expect(one.name != other.name && one.isBeside)
        #expect(try names == [one.name, other.name, "out"].sorted())
        #expect(one.name.hasPrefix(".out.sofaweekly-\(ProcessInfo.processInfo.processIdentifier)-"))
        #expect(try one.folder.status().mode == 0o700)
        try one.folder.write([1], as: Staging.name(0))
        try one.remove()
        #expect(try names == [other.name, "out"].sorted())
    }

    @Test("What killed builds have left is removed, theirs alone, and nothing behind a link")
    func leftovers() throws {
        let mine = [
            ".out.sofaweekly-1-0123456789abcdef/0", ".out.sofaweekly-staging/3",
            "out/.sofaweekly-7-fedcba9876543210/site/a",
            "out/.sofaweekly-staging/1",
        ]
        let others = [
            ".out.sofaweekly-notes/a", ".out.sofaweekly-1-0123/a", ".outer.sofaweekly-1-0123456789abcdef/a",
            "keep/file",
            "out/.sofaweekly-files", ".out.sofaweekly-x-0123456789abcdef/a", "out/a/.sofaweekly-staging/a",
        ]
        for name in mine + others { try folder.write("", to: name) }
        let link = folder.path(".out.sofaweekly-2-0123456789abcdef")
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: folder.path("keep"))
        Staging.removeLeftovers(of: output)
        #expect(mine.allSatisfy { !folder.exists($0) } && others.allSatisfy(folder.exists))
    }

    @Test("Its name says which process writes, as long as that is there")
    func processes() throws {
        #expect(Staging.process(writingTo: output) == nil)
        try folder.write("", to: ".out.sofaweekly-\(Int32.max)-0123456789abcdef/0")
        #expect(Staging.process(writingTo: output) == nil)
        let staging = try Staging.make(for: output)
        #expect(Staging.process(writingTo: output) == Int(ProcessInfo.processInfo.processIdentifier))
        try staging.remove()
    }
}

@Suite("The lock on an output folder")
struct OutputLockTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func lock(_ path: String = "out/deep") -> Result<OutputLock, OutputLock.Failure> {
        OutputLock.acquire(OutputFolder(folder.path(path)), willWait: nil)
    }

    @Test("The folder is made where it is missing, and removed with those above if nothing was written")
    func making() throws {
        let held = try lock().get()
        #expect(held.madeFolders == [folder.path("out"), folder.path("out/deep")] && !held.hasWaited)
        held.undo()
        #expect(!folder.exists("out"))
        try folder.write("", to: "out/file")
        try lock().get().undo()
        #expect(folder.exists("out/file") && !folder.exists("out/deep"))
    }

    @Test("Whoever does not wait is told that another holds it, by whatever path")
    func refusing() throws {
        let held = try lock().get()
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("link"), withDestinationPath: folder.path("out/deep"))
        for path in ["out/deep", "link", "out/../out/deep/"] {
            guard case .failure(.isInUse) = lock(path) else {
                Issue.record("locked twice by \(path)")
                continue
            }
        }
        withExtendedLifetime(held) {}
    }

    @Test("Whoever waited locks the folder that is at the path then")
    func exchanged() throws {
        let held = try lock("out").get()
        try folder.write("new", to: "next/a")
        let waiting = OutputLock.acquire(OutputFolder(folder.path("out"))) { _ in
            // The other build puts another folder in its place, and ends.
            rename(folder.path("out"), folder.path("old"))
            rename(folder.path("next"), folder.path("out"))
            flock(held.folder.descriptor, LOCK_UN)
        }
        let got = try waiting.get()
        #expect(got.hasWaited)
        #expect(try got.folder.read("a") == Array("new".utf8))
        guard case .failure(.isInUse) = lock("out") else {
            Issue.record("the new folder is not locked")
            return
        }
        withExtendedLifetime(got) {}
    }
}
