import Testing

@testable import WeeklyBuild

@Suite("Names that are no part of a site")
struct LeftOutNamesTests {
    @Test(
        "Names that begin with a dot or end with a tilde are editors' own",
        arguments: [(".a", true), ("a~", true), ("~a", false), ("a.b", false), ("", false), (".", true)])
    func hidden(name: String, isLeftOut: Bool) {
        #expect(LeftOutNames.hidden.contain(name) == isLeftOut)
    }

    @Test(
        "In static/ it is only what systems, editors and git leave",
        arguments: [
            (".nojekyll", false), (".well-known", false), (".htaccess", false), ("_redirects", false), ("a.b", false),
            (".git", true), (".gitignore", true), (".DS_Store", true), ("._a.png", true), (".a.css.swp", true),
            ("a.swp", false), ("a.css~", true), ("#a.css#", true), (".#a.css", true), ("Thumbs.db", true),
            (".gitea", false), ("", false),
        ])
    func leftovers(name: String, isLeftOut: Bool) {
        #expect(LeftOutNames.leftovers.contain(name) == isLeftOut)
    }

    @Test(
        "Only below static/ names with a dot are published",
        arguments: [("static", false), ("content", true), ("", true)])
    func folders(folder: String, isLeftOut: Bool) {
        #expect(LeftOutNames(below: folder).contain(".well-known") == isLeftOut)
    }
}
