import ArgumentParser
import Foundation
import Testing
import WeeklyBuild
import WeeklyText

@testable import WeeklyCommands

@Suite("Where builds keep what the next one need not do again")
struct CacheArgumentsTests {
    private let site = FileManager.default.temporaryDirectory.path

    private func folder(_ environment: [String: String]) -> String? {
        CacheArguments.standardFolder(ofSite: site, environment)
    }

    #if os(Linux)
        @Test("A folder of the site's own below the user's cache directory, which the environment may name")
        func standardFolder() throws {
            let inHome = try #require(folder(["HOME": "/home/anna"]))
            #expect(inHome.begins(with: "/home/anna/.cache/sofaweekly/"))
            let named = try #require(folder(["HOME": "/home/anna", "XDG_CACHE_HOME": "/caches"]))
            #expect(named.begins(with: "/caches/sofaweekly/"))
        }

        @Test("A relative path in the environment is ignored, as the XDG Base Directory Specification has it")
        func relative() throws {
            let found = try #require(folder(["HOME": "/home/anna", "XDG_CACHE_HOME": "caches"]))
            #expect(found.begins(with: "/home/anna/.cache/"))
        }
    #endif

    @Test("Nowhere where the environment names no home, and where there is no site")
    func nowhere() {
        #expect(folder([:]) == nil)
        #expect(CacheArguments.standardFolder(ofSite: "/no/such/site", ["HOME": "/home/anna"]) == nil)
    }

    @Test("Each site has its own, by whatever path it is named")
    func ownFolder() {
        let other = FileManager.default.currentDirectoryPath
        let environment = ["HOME": "/home/anna"]
        #expect(folder(environment) != CacheArguments.standardFolder(ofSite: other, environment))
        #expect(folder(environment) == CacheArguments.standardFolder(ofSite: "\(site)/.", environment))
    }

    @Test("A folder can be named, or none wanted, but not both")
    func arguments() throws {
        let named = try BuildCommand.parse(["--cache", "/caches/weekly"]).kept
        #expect(named.cache(ofSite: site)?.folder == "/caches/weekly")
        #expect(try BuildCommand.parse(["--no-cache"]).kept.cache(ofSite: site) == nil)
        #expect(throws: (any Error).self) { try BuildCommand.parse(["--no-cache", "--cache", "x"]) }
        #expect(throws: (any Error).self) { try BuildCommand.parse(["--cache", ""]) }
    }

    @Test("A release is known by its commit, wherever it lies; every other program by its own file")
    func program() throws {
        let release = ProgramIdentity.digest(commit: "0123456789ab", executable: nil)
        #expect(release != nil)
        #expect(release == ProgramIdentity.digest(commit: "0123456789ab", executable: "/bin/sh"))
        for commit in ["", "0123456789ab+"] {
            #expect(ProgramIdentity.digest(commit: commit, executable: nil) == nil)
            let (one, other) = ("/bin/sh", "/usr/bin/env")
            #expect(ProgramIdentity.digest(commit: commit, executable: one) != nil)
            #expect(
                ProgramIdentity.digest(commit: commit, executable: one)
                    != ProgramIdentity.digest(commit: commit, executable: other))
        }
    }
}
