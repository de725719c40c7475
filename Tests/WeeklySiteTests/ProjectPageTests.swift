import Testing
import WeeklyModel
import WeeklyTemplates

@testable import WeeklySite

@Suite("A project's page")
struct ProjectPageTests {
    private func pages(issues count: Int) -> PageMaker {
        SampleNewsletter.pages(
            (1...count).map {
                SampleNewsletter.issue(
                    "n\($0)", day: $0, sections: [SampleNewsletter.questions, SampleNewsletter.others])
            })
    }

    @Test("What does not fit on it has a list of its own, which the page leads to, for every kind of item")
    func lists() throws {
        let pages = pages(issues: 60)
        let project = try #require(pages.newsletter.projects.first)
        let routes = Dictionary(
            Site.assemble(pages).0.routes.map { (pages.configuration.address.path(of: $0.path), $0) }
        ) { first, _ in first }
        for group in KindOnSite.all {
            guard let most = group.projectGroup?.most, project.items[group.kind].count > most else { continue }
            guard case .record(let shown)? = pages.data(of: project)[group.name],
                case .string(let path)? = shown["more_path"]
            else {
                Issue.record("\(group.name) leads nowhere")
                continue
            }
            let list = try #require(routes[path]).madeText()
            #expect(list.matches(of: /\/news\/issues\/n\d+\/#/).count >= 50, "\(group.name)")
            #expect(list.contains("\(path)page/2/"))
        }
    }

    @Test("What fits has none")
    func noLists() {
        let lists = pages(issues: 2).lists.filter { $0.id.project != nil }
        #expect(lists.map(\.id) == [])
    }
}
