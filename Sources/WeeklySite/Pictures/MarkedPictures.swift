internal import WeeklyMarkdown
internal import WeeklyModel
internal import WeeklyText

extension Markup {
    /// A picture in HTML.
    struct Picture {
        /// The whole tag.
        let tag: Mark
        /// Its address, entities as written; nil for a picture without one.
        let source: Substring?
    }

    /// What stands in a picture's place where it is not shown; nil where its tag has no words.
    fileprivate func words(of picture: Picture) -> String? {
        let tag = text(at: picture.tag)
        guard let start = tag.utf8.firstRange(of: " alt=\"".utf8)?.upperBound else { return nil }
        let words = String(tag[start...].prefix { $0 != "\"" })
        return words.isEmpty ? nil : HTMLEntities.resolved(words)
    }

    /// The pictures, in order.
    var pictures: [Picture] {
        marks.indices.filter { marks[$0].kind == .picture }.map { index in
            let tag = marks[index]
            let address = marks[(index + 1)...].first {
                $0.kind == .address && $0.range.upperBound <= tag.range.upperBound
            }
            return Picture(tag: tag, source: address.map(text(at:)))
        }
    }
}

/// The first picture of an issue.
struct FirstPicture {
    /// Its address as the editor wrote it.
    let source: String
    private let picture: Markup.Picture
    private let markup: Markup

    /// What stands in its place where it is not shown; nil where nobody wrote anything.
    var words: String? { markup.words(of: picture) }

    /// Its address as the editor wrote it; nil where there is none that others could load.
    static func source(in issue: Issue) -> String? { source(in: issue.sections) }

    /// The same of sections.
    static func source(in sections: [Section]) -> String? { of(sections)?.source }

    /// The first that others could load; nil where there is none.
    static func of(_ sections: [Section]) -> FirstPicture? {
        for fragment in sections.lazy.flatMap(\.passages).flatMap(\.fragments) {
            for picture in fragment.pictures {
                let source = picture.source.map { HTMLEntities.resolved(String($0)) }
                if let source, !source.isEmpty, !source.begins(with: "data:") {
                    return FirstPicture(source: source, picture: picture, markup: fragment)
                }
            }
        }
        return nil
    }
}
