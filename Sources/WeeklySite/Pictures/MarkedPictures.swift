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
enum FirstPicture {
    /// Its address as the editor wrote it; nil where there is none that others could load.
    static func source(in issue: Issue) -> String? { source(in: issue.sections) }

    /// The same of sections.
    static func source(in sections: [Section]) -> String? {
        for fragment in sections.lazy.flatMap(\.passages).flatMap(\.fragments) {
            for picture in fragment.pictures {
                let source = picture.source.map { HTMLEntities.resolved(String($0)) }
                if let source, !source.isEmpty, !source.begins(with: "data:") { return source }
            }
        }
        return nil
    }
}
