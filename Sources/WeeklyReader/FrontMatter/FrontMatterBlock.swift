internal import WeeklyDiagnostics
internal import WeeklyText

/// Where an issue's front matter and its body are.
struct FrontMatterBlock {
    /// The YAML between the two lines of dashes.
    let yaml: SourceRange
    /// Offset at which the body begins.
    let bodyStart: Int

    /// Finds the front matter, or says why there is none.
    static func find(in file: SourceFile) -> Result<FrontMatterBlock, MissingFrontMatter> {
        let first = file.range(ofLine: 1)
        let opener = SourceRange(first.lower + byteOrderMark(of: file), first.upper)
        guard isFence(file.slice(opener)) else { return .failure(MissingFrontMatter(diagnostic: missing(in: file))) }
        for line in 2..<max(2, file.lineStarts.count + 1) {
            let range = file.range(ofLine: line)
            guard isFence(file.slice(range)) else { continue }
            let bodyStart = line < file.lineStarts.count ? file.lineStarts[line] : file.length
            return .success(
                FrontMatterBlock(yaml: SourceRange(file.lineStarts[1], range.lower), bodyStart: bodyStart))
        }
        return .failure(MissingFrontMatter(diagnostic: unclosed(opener, in: file)))
    }

    /// The bytes that a byte order mark takes at the start of the file: three or none.
    static func byteOrderMark(of file: SourceFile) -> Int {
        file.text.unicodeScalars.first == "\u{FEFF}" ? 3 : 0
    }

    private static func isFence(_ line: Substring) -> Bool {
        line.utf8.starts(with: "---".utf8) && line.utf8.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }

    private static func missing(in file: SourceFile) -> Diagnostic {
        Diagnostic(
            .missingFrontMatter, "the issue has no front matter", at: file.range(ofLine: 1), in: file,
            fixes: [fix(in: file)])
    }

    /// Where keys begin the file and a line of dashes ends them, all that lacks is the first line.
    private static func fix(in file: SourceFile) -> Fix {
        let start = byteOrderMark(of: file)
        let lines = (1...min(file.lineCount, mostKeys)).lazy.map { file.slice(file.range(ofLine: $0)) }
        let keys = file.slice(SourceRange(start, file.range(ofLine: 1).upper)).utf8.prefix { $0.isASCIILetter }
        let beginsWithKey =
            !keys.isEmpty && file.slice(SourceRange(start + keys.count, file.length)).utf8.first == .colon
        guard beginsWithKey, lines.contains(where: isFence) else {
            return Fix("begin the file with a line ---, then lines such as title: … and date: …, then a line ---")
        }
        return Fix("begin the file with a line ---", .guess, edits: [Edit(SourceRange(at: start), to: "---\n")])
    }

    /// A line of dashes further down is a rule in the text.
    private static let mostKeys = 60

    private static func unclosed(_ opener: SourceRange, in file: SourceFile) -> Diagnostic {
        Diagnostic(
            .unclosedFrontMatter, "the front matter that begins here is not closed", at: opener, in: file,
            fixes: [.init("put a line --- between the front matter and the text")])
    }
}

struct MissingFrontMatter: Error {
    let diagnostic: Diagnostic
}
