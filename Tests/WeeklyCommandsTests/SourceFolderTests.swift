import Foundation
import Testing

@testable import WeeklyCommands

@Suite("SourceFolder")
struct SourceFolderTests {
    @Test("An absolute path stays, a relative one belongs to the folder that the shell shows")
    func paths() throws {
        let here = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
        let link = "\(here)/link-\(UUID().uuidString)"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: here)
        defer { try? FileManager.default.removeItem(atPath: link) }
        #expect(SourceFolder.absolute("/x/y", ["PWD": link], here: here) == "/x/y")
        #expect(SourceFolder.absolute(".", ["PWD": link], here: here) == link)
        #expect(SourceFolder.absolute("site/a", ["PWD": link], here: here) == "\(link)/site/a")
        #expect(SourceFolder.absolute("../a", ["PWD": "/no/such"], here: here) == "\(here)/../a")
        #expect(SourceFolder.absolute(".", [:], here: here) == here)
    }
}
