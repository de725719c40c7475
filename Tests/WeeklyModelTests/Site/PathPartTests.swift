import Testing
import WeeklyModel

@Suite("Parts of paths")
struct PathPartTests {
    @Test("A name of up to 200 bytes stays as it is", arguments: ["", "a", String(repeating: "期", count: 66), "é"])
    func short(name: String) {
        #expect(PathPart.fitting(name) == name)
    }

    @Test("Of a longer one the beginning stays, and a hash that tells it from others with that beginning")
    func long() {
        let names = ["a", "b", ""].map { String(repeating: "期", count: 67) + $0 }
        let fitted = names.map(PathPart.fitting)
        #expect(Set(fitted).count == 3 && fitted.allSatisfy { $0.utf8.count <= 200 })
        #expect(fitted.allSatisfy { $0.hasPrefix(String(repeating: "期", count: 60) + "-") })
        #expect(fitted == names.map(PathPart.fitting))
    }

    @Test(
        "What steers a terminal or turns text round makes a name deceptive",
        arguments: ["a\nb", "\u{0}", "\u{1B}[2J", "\u{7F}", "\u{9B}", "a\u{202E}gpj.exe", "\u{2066}", "\u{2028}"])
    func deceptive(name: String) {
        #expect(PathPart.isDeceptive(name))
    }

    @Test("Other names are what they look like", arguments: ["a b", "期刊.png", "é", "👨\u{200D}👩.png", "a\u{301}"])
    func plain(name: String) {
        #expect(!PathPart.isDeceptive(name))
    }

    @Test(
        "Files by which servers are configured are known however they are spelled",
        arguments: ["CNAME", "cname", "_headers", "_Redirects", ".htaccess", ".HTACCESS", "Web.config", "netlify.toml"])
    func servers(name: String) {
        #expect(PathPart.configuresServer(name) && !PathPart.configuresServer("\(name)x"))
    }
}
