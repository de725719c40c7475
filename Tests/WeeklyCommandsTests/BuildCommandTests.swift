import Foundation
import Testing

@Suite("sofaweekly build")
struct BuildCommandTests {
    @Test("It builds the folder it is called in, says so in one line, and ends with status 0")
    func usual() throws {
        let site = try SiteFolderFixture()
        let result = try site.run("build")
        #expect(result.status == 0)
        #expect(result.errors == "")
        #expect(
            result.output.contains(/^public: 1 issue, \d+ pages, \d+ files written, 0 unchanged, 0 warnings, \d+ ms\n$/)
        )
        #expect(site.exists("public/issues/first/index.html"))
    }

    @Test("An error is said on standard error with its place, and the status is 1")
    func errors() throws {
        let site = try SiteFolderFixture(date: "2026-02-30")
        let result = try site.run("build")
        #expect(result.status == 1)
        #expect(
            result.errors.hasPrefix("content/issues/first.md:3:7: error: there is no such day or time [invalid-date]\n")
        )
        #expect(result.output == "nothing written: 1 error, 0 warnings\n")
        #expect(!site.exists("public"))
    }

    @Test(
        "Wrong usage ends with status 64",
        arguments: [
            ["build", "--nonsense"], ["build", "--jobs", "0"], ["build", "--jobs", "many"],
            ["build", "--now", "friday"],
            ["build", "--base-url", "example.org"], ["build", "--quiet", "--verbose"], ["build", "--format", "xml"],
            ["preview", "--port", "70000"], ["preview", "--editor", "javascript:alert({path})"],
            ["preview", "--jobs", "0"],
            ["nonsense"],
            ["inspect"],
        ])
    func wrongUsage(arguments: [String]) throws {
        let site = try SiteFolderFixture()
        #expect(try Program.run(arguments, in: site.path).status == 64)
        #expect(!site.exists("public"))
    }

    @Test(
        "What is quoted of the arguments steers no terminal and is no workflow command",
        arguments: [
            ["build", "--#"], ["build", "--format", "#"], ["build", "--now", "#"], ["build", "--jobs", "#"], ["#"],
            ["build", "#"], ["build", "--format", "github", "--#"], ["inspect", "--format", "#", "a.md"],
            ["preview", "--port", "#"], ["--generate-completion-script", "#"],
        ])
    func quotedArguments(arguments: [String]) throws {
        let site = try SiteFolderFixture()
        let evil = "x\u{1B}[2J\u{202E}\n::stop-commands::x\n##[error]y"
        let result = try Program.run(arguments.map { $0.replacing("#", with: evil) }, in: site.path)
        #expect(result.status == 64 || arguments[0].hasPrefix("--gen") && result.status != 0)
        #expect(result.output == "" && result.errors.contains("stop-commands"))
        #expect(!result.errors.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
        #expect(!result.errors.contains("\n::") && !result.errors.contains("##["))
    }

    @Test("A folder without a configuration is an error that says where to go")
    func noConfiguration() throws {
        let site = try SiteFolderFixture()
        let result = try site.run("build", "--source", "content")
        #expect(result.status == 1)
        #expect(result.errors.contains("[missing-configuration]") && result.errors.contains("--source"))
    }

    @Test("Source, output and base address can be given")
    func folders() throws {
        let site = try SiteFolderFixture()
        let result = try Program.run(
            [
                "build", "--source", site.path, "--output", "\(site.path)/elsewhere", "--base-url",
                "https://preview.example.org/x/",
            ],
            in: "/tmp")
        #expect(result.status == 0)
        #expect(try site.read("elsewhere/feed.xml").contains("https://preview.example.org/x/issues/first/"))
        #expect(!site.exists("public"))
    }

    @Test("The summary names the issues that are held back, and why")
    func heldBack() throws {
        let site = try SiteFolderFixture(date: "2026-01-02T17:00:00+08:00")
        let result = try site.run("build", "--now", "2026-01-02T16:59:59+08:00")
        #expect(result.status == 0)
        #expect(
            result.output.hasSuffix(
                "held back: 1 issue: issues/first.md (dated 2026-01-02T17:00:00+08:00, after now)\n"
                    + "next issue due: 2026-01-02T17:00:00+08:00, issues/first.md; a build from then on publishes it\n")
        )
        #expect(try site.run("build", "--now", "2026-01-02T16:59:59+08:00", "--future").output.contains("1 issue,"))
    }

    @Test("The time comes from --now, else from SOURCE_DATE_EPOCH, else from the clock")
    func time() throws {
        let site = try SiteFolderFixture()
        let before = ["SOURCE_DATE_EPOCH": "1700000000"]
        #expect(try site.run("build", environment: before).output.contains("held back: 1 issue"))
        #expect(!(try site.run("build", "--now", "2026-06-01", environment: before).output.contains("held back")))
        #expect(!(try site.run("build").output.contains("held back")))
    }

    @Test(
        "A SOURCE_DATE_EPOCH that is no plausible number of seconds is wrong usage, and nothing is built",
        arguments: [
            ("soon", false), ("-5", false), ("1.5", false), ("1795000000000", true), ("99999999999999999999", false),
            ("7258118400", true), ("253402300799", true), ("\u{1B}[2J", false),
        ])
    func implausibleTimes(text: String, looksLikeMilliseconds: Bool) throws {
        let site = try SiteFolderFixture()
        let result = try site.run("build", environment: ["SOURCE_DATE_EPOCH": text])
        #expect(result.status == 64 && result.errors.contains("SOURCE_DATE_EPOCH"))
        #expect(result.errors.contains("milliseconds") == looksLikeMilliseconds)
        #expect(!result.errors.unicodeScalars.contains("\u{1B}") && !site.exists("public"))
        #expect(try site.run("build", environment: ["SOURCE_DATE_EPOCH": "7258118399"]).status == 0)
    }

    /// The superuser has no such limit, so that tests that run as one take another user's rights.
    private static var oneThread: String {
        // Shells differ in the letter of the limit.
        let limits = "{ ulimit -u 1 2>/dev/null || ulimit -p 1; }"
        let asOther =
            "command -v setpriv >/dev/null && setpriv --reuid 65534 --clear-groups test -x \"$0\" && "
            + "exec setpriv --reuid 65534 --clear-groups timeout 60 sh -c '\(limits); exec \"$0\" \"$@\"' \"$0\" \"$@\""
        return getuid() == 0 ? asOther : limits
    }

    @Test("A process that may have no second thread does all with the one that it has")
    func withoutThreads() throws {
        let site = try SiteFolderFixture()
        try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: site.path)
        let result = try site.run("build", "--jobs", "4", limits: Self.oneThread)
        #expect(result.status == 0 && result.errors == "")
        #expect(result.output.hasPrefix("public: 1 issue, "))
    }

    @Test("A preview that may have no second thread says so, and ends with status 2")
    func previewWithoutThreads() throws {
        let site = try SiteFolderFixture()
        try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: site.path)
        let result = try site.run("preview", "--port", "0", limits: Self.oneThread)
        #expect(result.status == 2 && result.output == "")
        #expect(result.errors.hasPrefix("error: the system gives the program no more threads (ulimit -u), "))
    }

    @Test("Nothing that authors write or call their files reaches a terminal or GitHub's runner as a command")
    func printed() throws {
        let site = try SiteFolderFixture()
        let evil = "::stop-commands::x"
        let names = ["\(evil).md", "a\n\(evil).md", "b\u{1B}[2J.md", "c\u{202E}dm.md", "##[group]d.md"]
        for name in names {
            try site.write(
                "---\ntitle: \"\(evil)\\e[2J\\n\(evil) ##[error]\"\ndate: 2026-01-02\n\(evil): 1\ndraft: true\n---\n\n<\u{202E}>\n",
                to: "content/issues/\(name)")
        }
        for format in ["text", "github", "json"] {
            let result = try site.run("build", "--verbose", "--format", format)
            for text in [result.output, result.errors] {
                let steering = text.unicodeScalars.filter {
                    ($0.value < 0x20 && $0 != "\n") || $0 == "\u{202E}" || $0 == "\u{9B}"
                }
                #expect(steering.isEmpty, "\(format)")
                let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
                #expect(!lines.contains { $0.hasPrefix(evil) }, "\(format)")
                #expect(format != "text" || !text.contains("##["))
            }
            if format == "json" { _ = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) }
        }
        let outline = try site.run("inspect", "content/issues/\(names[0])").output
        #expect(outline.hasPrefix("\\::stop-commands::x\u{FFFD}[2J ::stop-commands::x ##\\[error]\n"))
    }

    @Test("Drafts are held back unless they are asked for")
    func drafts() throws {
        let site = try SiteFolderFixture(extra: "draft: true\n")
        #expect(try site.run("build").output.hasSuffix("held back: 1 issue: issues/first.md (draft)\n"))
        #expect(!(try site.run("build", "--drafts").output.contains("held back")))
        #expect(site.exists("public/issues/first/index.html"))
    }

    @Test("With --strict warnings fail, and the summary says so")
    func strict() throws {
        let site = try SiteFolderFixture(extra: "tag: 周刊\n")
        #expect(try site.run("build").status == 0)
        let result = try site.run("build", "--strict")
        #expect(result.status == 1)
        #expect(result.output == "nothing written: 0 errors, 1 warning (--strict: warnings fail)\n")
    }

    @Test("--quiet prints errors only")
    func quiet() throws {
        let site = try SiteFolderFixture(extra: "tag: 周刊\n")
        let result = try site.run("build", "--quiet")
        #expect(result.output == "" && result.errors == "")
        #expect(try site.run("build", "--quiet", "--strict").errors.contains("[unknown-key]"))
    }

    @Test("--format json prints one object on standard output, with errors or without")
    func json() throws {
        let site = try SiteFolderFixture(extra: "tag: 周刊\n")
        let good = try site.run("build", "--format", "json")
        let object = try #require(JSONSerialization.jsonObject(with: Data(good.output.utf8)) as? [String: Any])
        let diagnostics = try #require(object["diagnostics"] as? [[String: Any]])
        #expect(diagnostics.first?["id"] as? String == "unknown-key")
        #expect(diagnostics.first?["line"] as? Int == 4)
        #expect((object["summary"] as? [String: Any])?["unchanged"] as? Int == 0)
        try site.write("没有前言", to: "content/issues/second.md")
        let bad = try site.run("build", "--format", "json")
        #expect(bad.status == 1 && bad.errors == "")
        let failed = try #require(JSONSerialization.jsonObject(with: Data(bad.output.utf8)) as? [String: Any])
        #expect(failed["summary"] is NSNull)
    }

    @Test("--format github prints workflow commands")
    func github() throws {
        let site = try SiteFolderFixture(date: "2026-02-30")
        let result = try site.run("build", "--format", "github")
        #expect(result.status == 1)
        #expect(
            result.output.hasPrefix(
                "::error file=content/issues/first.md,line=3,col=7,title=invalid-date::there is no such day or time%0A")
        )
    }

    @Test("A full disk is an error, and what was there stays")
    func fullDisk() throws {
        let site = try SiteFolderFixture()
        #expect(try site.run("build").status == 0)
        let before = try site.read("public/index.html")
        try site.write(
            "---\ntitle: 第二期\ndate: 2026-01-09\n---\n\n\(String(repeating: "很长的一期。", count: 2000))\n",
            to: "content/issues/second.md")
        // A limit on the size of files stands for a disk without room: writing fails in the same way.
        let result = try site.run("build", limits: "trap '' XFSZ; ulimit -f 8")
        #expect(result.status == 2)
        #expect(result.errors.contains("error: cannot write here: File too large [output-not-writable]"))
        #expect(try site.read("public/index.html") == before)
        #expect(!site.exists("public/issues/second") && !site.exists(".public.sofaweekly-staging"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: site.path).count == 3)
    }

    @Test("Where no file may be as large as what is kept of all files together, the site is built, and less is kept")
    func largeCache() throws {
        let site = try SiteFolderFixture()
        for day in 10...28 {
            try site.write(
                "---\ntitle: 第 \(day) 期\ndate: 2025-12-\(day)\n---\n\n一期。\n", to: "content/issues/n\(day).md")
        }
        #expect(try site.run("build", "--cache", "cache", "--output", "free").status == 0)
        let packs = try FileManager.default.contentsOfDirectory(atPath: "\(site.path)/cache").filter {
            $0.hasPrefix("pack-")
        }
        #expect(packs.count == 1)
        // Blocks of 512 or of 1,024 bytes, as the shell has it: no file of the site is as large.
        let result = try site.run("build", "--cache", "other", "--output", "limited", limits: "ulimit -f 80")
        #expect(result.status == 0 && result.errors.isEmpty)
        #expect(try site.shell("diff -r free limited") == 0)
        #expect(try site.shell("test $(wc -c <cache/\(packs[0])) -gt 81920") == 0)
        #expect(try site.shell("! ls other/pack-*") == 0)
    }

    @Test("Files and folders can be read by all, whatever the umask, also those of a build that left it to the umask")
    func modes() throws {
        let site = try SiteFolderFixture()
        for umask in ["077", "000", "027"] {
            #expect(try site.run("build", limits: "umask \(umask)").status == 0)
            #expect(try site.modes(below: "public") == ["file 644", "folder 755"], "umask \(umask)")
            try FileManager.default.removeItem(atPath: "\(site.path)/public")
        }
        // What earlier versions made under umask 077.
        #expect(try site.run("build").status == 0)
        for (type, mode) in [("f", "600"), ("d", "700")] {
            #expect(try site.shell("find public -type \(type) -exec chmod \(mode) {} +") == 0)
        }
        #expect(try site.run("build").output.contains(" 0 files written, "))
        #expect(try site.modes(below: "public") == ["file 644", "folder 755"])
        // A folder that was there is its owner's.
        #expect(try site.shell("mkdir -m 700 mine") == 0)
        for _ in 1...2 { #expect(try site.run("build", "--output", "mine").status == 0) }
        #expect(
            try FileManager.default.attributesOfItem(atPath: "\(site.path)/mine")[.posixPermissions] as? Int == 0o700)
    }

    // MARK: Two builds at once

    @Test("With --no-wait a build into a folder that another writes to is refused")
    func noWait() throws {
        let site = try SiteFolderFixture()
        #expect(try site.run("build").status == 0)
        let folder = open("\(site.path)/public", O_RDONLY)
        #expect(flock(folder, LOCK_EX) == 0)
        let refused = try site.run("build", "--no-wait", "--output", "./public")
        #expect(refused.status == 2 && refused.output == "nothing written: 1 error, 0 warnings\n")
        #expect(
            refused.errors.hasPrefix("./public: error: another build writes to this folder [output-in-use]\n  help: "))
        close(folder)
        #expect(try site.run("build", "--no-wait").status == 0)
    }

    @Test("Else it waits, says so, and publishes what the source is by then")
    func waits() throws {
        let site = try SiteFolderFixture()
        #expect(try site.run("build").status == 0)
        let folder = open("\(site.path)/public", O_RDONLY)
        #expect(flock(folder, LOCK_EX) == 0)
        let process = Process()
        process.executableURL = URL(filePath: Program.path)
        process.arguments = ["build"]
        process.currentDirectoryURL = URL(filePath: site.path)
        let (output, errors) = (Pipe(), Pipe())
        (process.standardOutput, process.standardError) = (output, errors)
        try process.run()
        let said = errors.fileHandleForReading.availableData
        #expect(String(decoding: said, as: UTF8.self) == "waiting for another build that writes to public\n")
        try site.write("---\ntitle: 第二期\ndate: 2026-01-03\n---\n\n后来写的。\n", to: "content/issues/second.md")
        close(folder)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        #expect(try site.read("public/issues/second/index.html").contains("后来写的。"))
    }

    @Test("--allow-removal lets most pages go, and else none goes")
    func allowRemoval() throws {
        let site = try SiteFolderFixture()
        for number in 10...25 {
            try site.write("---\ntitle: \(number)\ndate: 2026-01-02\n---\n\n文。\n", to: "content/issues/\(number).md")
        }
        #expect(try site.run("build").status == 0)
        for number in 10...25 { try FileManager.default.removeItem(atPath: "\(site.path)/content/issues/\(number).md") }
        let refused = try site.run("build")
        #expect(refused.status == 1 && refused.errors.contains("pages that are published would vanish [mass-removal]"))
        #expect(site.exists("public/issues/10/index.html"))
        #expect(try site.run("build", "--allow-removal").status == 0)
        #expect(!site.exists("public/issues/10"))
    }

    @Test("--atomic puts a new folder in place of the old one")
    func atomic() throws {
        let site = try SiteFolderFixture()
        #expect(try site.run("build", "--atomic").status == 0)
        let before = try FileManager.default.attributesOfItem(atPath: "\(site.path)/public")[.systemFileNumber] as? Int
        try site.write("x", to: "static/x.txt")
        #expect(try site.run("build", "--atomic").status == 0)
        let after = try FileManager.default.attributesOfItem(atPath: "\(site.path)/public")[.systemFileNumber] as? Int
        #expect(before != after && site.exists("public/x.txt"))
        #expect(try site.modes(below: "public") == ["file 644", "folder 755"])
    }

    @Test("A version and a help text exist")
    func help() throws {
        let site = try SiteFolderFixture()
        #expect(try site.run("--version").output.contains(/^sofaweekly \d+\.\d+\.\d+\n/))
        let help = try site.run("build", "--help").output
        for option in [
            "--source", "--output", "--base-url", "--drafts", "--future", "--now", "--jobs", "--strict", "--format",
            "--quiet", "--verbose", "--atomic", "--no-wait", "--allow-removal",
        ] {
            #expect(help.contains(option), "\(option)")
        }
    }
}
