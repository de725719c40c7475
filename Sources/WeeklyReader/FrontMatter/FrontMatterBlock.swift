internal import WeeklyDiagnostics
internal import WeeklyText

/// Where an issue's front matter and its body are.
struct FrontMatterBlock {
    /// How it is written.
    let form: FrontMatterForm
    /// The keys and values, without the lines that fence them in.
    let range: SourceRange
    /// Offset at which the body begins.
    let bodyStart: Int

    /// Finds the front matter, or says why there is none.
    static func find(in file: SourceFile) -> Result<FrontMatterBlock, MissingFrontMatter> {
        let first = file.range(ofLine: 1)
        let opener = SourceRange(first.lower + byteOrderMark(of: file), first.upper)
        guard let (form, fence) = fences.first(where: { isFence(file.slice(opener), of: $0.fence) }) else {
            if let lines = KeyLines.range(in: file, from: opener.lower) {
                return .success(FrontMatterBlock(form: .lines, range: lines, bodyStart: lines.upper))
            }
            return .failure(MissingFrontMatter(diagnostic: missing(in: file), isAbsent: true))
        }
        for line in 2..<max(2, file.lineStarts.count + 1) {
            let range = file.range(ofLine: line)
            guard isFence(file.slice(range), of: fence) else { continue }
            let bodyStart = line < file.lineStarts.count ? file.lineStarts[line] : file.length
            return .success(
                FrontMatterBlock(
                    form: form, range: SourceRange(file.lineStarts[1], range.lower), bodyStart: bodyStart))
        }
        return .failure(MissingFrontMatter(diagnostic: unclosed(opener, fence, in: file)))
    }

    private static let fences: [(form: FrontMatterForm, fence: String)] = [(.yaml, "---"), (.toml, "+++")]

    /// The bytes that a byte order mark takes at the start of the file: three or none.
    static func byteOrderMark(of file: SourceFile) -> Int {
        file.text.unicodeScalars.first == "\u{FEFF}" ? 3 : 0
    }

    private static func isFence(_ line: Substring, of fence: String = "---") -> Bool {
        line.utf8.starts(with: fence.utf8) && line.utf8.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
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
        guard beginsWithKey, lines.contains(where: { isFence($0) }) else {
            return Fix("begin the file with a line ---, then lines such as title: … and date: …, then a line ---")
        }
        return Fix("begin the file with a line ---", .guess, edits: [Edit(SourceRange(at: start), to: "---\n")])
    }

    /// A line of dashes further down is a rule in the text.
    private static let mostKeys = 60

    private static func unclosed(_ opener: SourceRange, _ fence: String, in file: SourceFile) -> Diagnostic {
        Diagnostic(
            .unclosedFrontMatter, "the front matter that begins here is not closed", at: opener, in: file,
            fixes: [.init("put a line \(fence) between the front matter and the text")])
    }
}

struct MissingFrontMatter: Error {
    let diagnostic: Diagnostic
    /// Whether there is none at all, so that all of the file is text.
    var isAbsent = false
}
