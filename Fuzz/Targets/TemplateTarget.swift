import WeeklyDiagnostics
import WeeklyTemplates

/// Templates, parted by lines of `%%`, compiled and rendered with one value.
enum TemplateTarget {
    private static let names = ["base", "page", "part"]
    /// Stands in no template that libFuzzer begins with: on a page it must not be seen.
    private static let unescaped = "<q\u{1}\">"

    private static let value: TemplateValue = [
        "title": .string("标题 \(unescaped)"), "html": .html(HTML("<b>粗</b>")), "count": 3, "yes": true, "no": false,
        "nothing": .null, "words": ["一", "二", .string(unescaped)],
        "items": [["title": "甲", "items": []], ["title": "乙", "url": "/b/"]],
        "site": ["title": "周刊", "language": "zh-CN"],
    ]

    @Sendable static func run(_ input: Input) {
        let sources = zip(names, input.parts).map { name, text in
            TemplateSource(name: name, file: SourceFile(path: "\(name).html", text: text))
        }
        let (library, diagnostics) = TemplateLibrary.compile(sources)
        for source in sources {
            diagnostics.filter { $0.path == source.file.path }.expectInside(source.file)
        }
        _ = TemplateLibrary.compile(sources, strictness: .lenient)
        let hasLeave = sources.contains { isUnescaped($0.file.text) }
        for name in library.templateNames {
            let page = rendered(library, name)
            expect(page == rendered(library, name), "the template \(name) gives two pages")
            guard let page, !hasLeave else { continue }
            expect(!page.contains(Array(unescaped.utf8)), "text stands on the page as it is")
        }
    }

    /// Whether templates ask for text as it is: `{{{name}}}` or `{{&name}}`, whatever the delimiters are.
    private static func isUnescaped(_ text: String) -> Bool {
        text.utf8.contains(UInt8(ascii: "&")) || text.utf8.contains(UInt8(ascii: "{")) && text.contains("{{{")
    }

    private static func rendered(_ library: TemplateLibrary, _ name: String) -> [UInt8]? {
        try? library.render(name, value)
    }
}
