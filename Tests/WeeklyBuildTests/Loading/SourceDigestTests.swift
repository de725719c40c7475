import Testing
import WeeklyModel
import WeeklyReader

@testable import WeeklyBuild

@Suite("What an issue was read from, as a number")
struct SourceDigestTests {
    private func digest(_ text: String, name: String = "first", by rules: ArchiveRules = ArchiveRules()) -> SourceDigest
    {
        let path = "content/issues/\(name).md"
        let file = SiteFolder.IssueFile(name: name, path: path, bundle: [], bundleFolder: nil)
        return SourceDigest(of: Array(text.utf8), file, by: rules)
    }

    @Test("Another byte, another path or another day in git is another number")
    func others() {
        let first = digest("text").hash
        #expect(first == digest("text").hash)
        #expect(first != digest("texu").hash)
        #expect(first != digest("text ").hash)
        #expect(first != digest("text", name: "second").hash)
        var dated = SiteFolder.IssueFile(name: "first", path: "content/issues/first.md", bundle: [], bundleFolder: nil)
        dated.firstSeen = DateTime(frontMatterText: "2026-11-29", in: .utc)
        #expect(first != SourceDigest(of: Array("text".utf8), dated, by: ArchiveRules()).hash)
    }

    @Test(
        "A link to a file is seen in whatever way it is written",
        arguments: [
            "[a](second.md)", "[a](../pages/second.markdown)", "[a](second&#46;md)", "[a](second&period;md)",
            "[a](second\\.md)", "author: {url: \"second\\x2emd\"}", ".m", "&#",
        ])
    func links(text: String) {
        #expect(digest(text).mayLinkToFiles)
    }

    @Test(
        "A text without one is known to have none",
        arguments: ["", ".", "m", "[a](https://e.org/x?a=1&b=2)", "m.", "#&"])
    func none(text: String) {
        #expect(!digest(text).mayLinkToFiles)
    }

    @Test("Where texts are read otherwise than they stand, any may have one")
    func changedTexts() {
        var rules = ArchiveRules()
        rules.replacements = [.init("@", by: ".md")]
        #expect(digest("", by: rules).mayLinkToFiles)
        rules = ArchiveRules()
        rules.referenceFiles = ["links.txt"]
        #expect(digest("", by: rules).mayLinkToFiles)
    }
}
