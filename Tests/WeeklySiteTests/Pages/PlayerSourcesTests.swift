import Foundation
import Testing
import WeeklyModel

@testable import WeeklySite

@Suite("Players on pages")
struct PlayerSourcesTests {
    private static func page(_ html: String, _ form: PlayerSettings.Form = .click) throws -> String {
        var configuration = SampleNewsletter.configuration()
        configuration.players.form = form
        let passage = Passage(
            marking: html, items: [Item(line: 1, anchor: nil, content: .prose(SampleNewsletter.text("x")))])
        let section = Section(kind: .other, heading: nil, line: 1, passages: [passage])
        let pages = SampleNewsletter.pages([SampleNewsletter.issue("a", day: 1, sections: [section])], configuration)
        let site = Site.assemble(pages).0
        return try #require(site[RoutePath("issues/a/index.html")]).madeText()
    }

    private static let vimeo =
        "<p><a href=\"/v\" class=\"player\" data-player=\"https://player.vimeo.com/video/1\">x</a></p>"

    @Test("The policy of a page allows the hosts of its players, and no others")
    func policy() throws {
        let page = try Self.page(Self.vimeo)
        #expect(page.contains("base-uri 'none'; frame-src https://player.vimeo.com\">"))
        #expect(page.contains("players-"))
        #expect(page.contains("<div class=\"issue-body\" data-player-note=\"点击后从 {host} 载入\">"))
    }

    @Test("A page without players is as always")
    func none() throws {
        let text = "<p>data-player=&quot;https://player.vimeo.com/</p>"
        for page in [try Self.page(text), try Self.page(Self.vimeo, .link)] {
            #expect(!page.contains("players-"))
            #expect(page.contains("base-uri 'none'\">") && page.contains("<div class=\"issue-body\">"))
        }
    }
}
