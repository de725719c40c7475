import Testing
import WeeklyModel
import WeeklyTemplates

@testable import WeeklySite

@Suite("Logo, icon and picture of a site")
struct SiteMarkTests {
    private static func edition(_ change: (inout SitePictures) -> Void, size: PictureSize? = nil) -> Edition {
        var configuration = SampleNewsletter.configuration()
        change(&configuration.pictures)
        let sizes = size.map { [RoutePath("a.png"): $0] } ?? [:]
        return Edition(Newsletter([]), configuration, pictures: PictureSizes(sizes), now: 0)
    }

    private static func value(_ key: String, of value: TemplateValue) -> TemplateValue? {
        if case .record(let record) = value { record[key] } else { nil }
    }

    @Test("A logo is shown 32 pixels high, as wide as it is then")
    func logo() {
        let logo = SiteMark.logo(Self.edition({ $0.logo = "a.png" }, size: PictureSize(width: 300, height: 100)))
        #expect(Self.value("width", of: logo) == 96 && Self.value("height", of: logo) == 32)
        #expect(Self.value("width", of: SiteMark.logo(Self.edition { $0.logo = "a.png" })) == .null)
        #expect(SiteMark.logo(Self.edition { _ in }) == .null)
    }

    @Test(
        "An icon's kind is told by its ending",
        arguments: [
            ("/favicon.ico", "image/x-icon"), ("https://e.org/A.SVG?v=1", "image/svg+xml"), ("/icon", nil),
        ])
    func favicon(address: String, type: String?) {
        let icon = SiteMark.favicon(Self.edition { $0.favicon = address })
        #expect(Self.value("type", of: icon) == TemplateValue(type))
    }

    @Test("A site's picture stands for pages that have none, as a whole address")
    func socialImage() {
        let edition = Self.edition({ $0.social = "/a.png" }, size: PictureSize(width: 1200, height: 630))
        let card = SocialCard(nil, edition)
        #expect(card.image == edition.addresses.url(of: RoutePath("a.png")))
        #expect(card.form == .large && card.size?.width == 1200)
        #expect(SocialCard("https://other.example/b.png", edition).image == "https://other.example/b.png")
    }

    @Test("A square picture is shown small")
    func squares() {
        let edition = Self.edition({ $0.social = "/a.png" }, size: PictureSize(width: 600, height: 600))
        #expect(SocialCard(nil, edition).form == .summary)
    }

    @Test("A site without one says nothing of how pictures are shown")
    func none() {
        let card = SocialCard("https://other.example/b.png", Self.edition { _ in })
        #expect(card.form == nil && card.size == nil && card.image == "https://other.example/b.png")
    }
}
