import Testing
import WeeklyModel

@Suite("Addresses of repositories")
struct RepositoryTests {
    @Test(
        "Every address within a repository tells it",
        arguments: [
            ("https://github.com/alpha/beta", "https://github.com/alpha/beta"),
            ("http://www.github.com/alpha/beta/", "https://github.com/alpha/beta"),
            ("https://GitHub.com/alpha/beta.git", "https://github.com/alpha/beta"),
            ("https://github.com/alpha/beta/issues/12#comment", "https://github.com/alpha/beta"),
            ("https://github.com/alpha/beta?tab=readme", "https://github.com/alpha/beta"),
            ("https://github.com/alpha/beta#readme", "https://github.com/alpha/beta"),
            ("https://gitee.com/alpha/beta/releases", "https://gitee.com/alpha/beta"),
            ("https://gitlab.com/alpha/group/beta/-/issues/1", "https://gitlab.com/alpha/group/beta"),
            ("https://codeberg.org/alpha/beta", "https://codeberg.org/alpha/beta"),
            ("https://WWW.GitHub.com//Alpha//Beta", "https://github.com/Alpha/Beta"),
            ("https://github.com/Orgs/alpha/people", nil), ("https://www.www.github.com/alpha/beta", nil),
            ("https://github.com/alpha", nil), ("https://github.com/", nil), ("https://github.com", nil),
            ("https://github.com/orgs/alpha/projects/1", nil), ("https://github.com/topics/swift", nil),
            ("https://github.com/alpha/.git", nil), ("https://github.com.example.org/alpha/beta", nil),
            ("https://example.org/github.com/alpha/beta", nil), ("github.com/alpha/beta", nil), ("", nil),
        ])
    func addresses(url: String, repository: String?) {
        #expect(Repository(url)?.address == repository)
    }

    @Test("Two addresses are of one repository whatever case they are written in")
    func sameness() {
        #expect(Repository("https://github.com/Alpha/Beta/pulls") == Repository("http://github.com/alpha/beta"))
        #expect(Repository("https://github.com/alpha/beta") != Repository("https://gitee.com/alpha/beta"))
        #expect(Repository("https://github.com/alpha/beta")?.name == "beta")
    }

    @Test(
        "A site may name a repository by owner and name",
        arguments: [
            ("alpha/beta", "https://github.com/alpha/beta"),
            ("https://gitee.com/alpha/beta", "https://gitee.com/alpha/beta"),
            ("alpha", nil), ("alpha/", nil), ("alpha/beta/gamma", nil), ("https://example.org/alpha/beta", nil),
        ])
    func written(text: String, repository: String?) {
        #expect(Repository(written: text)?.address == repository)
    }
}
