internal import WeeklyModel
internal import WeeklyText

extension Markup.Mark.Kind: Numbered {
    var number: UInt8 {
        switch self {
        case .address: 0
        case .picture: 1
        case .id: 2
        case .code: 3
        case .formula: 4
        }
    }

    init?(number: UInt8) {
        switch number {
        case 0: self = .address
        case 1: self = .picture
        case 2: self = .id
        case 3: self = .code
        case 4: self = .formula
        default: return nil
        }
    }
}

/// With its marks, each counted from the beginning of the one before.
extension Markup: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(self) { writer in
            var start = 0
            writer.append(position: marks.count)
            for mark in marks {
                writer.append(mark.kind)
                writer.append(position: mark.range.lowerBound - start)
                writer.append(position: mark.range.count)
                start = mark.range.lowerBound
            }
        }
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        self = try reader.markup(marks: Self.marks)
    }

    private static func marks(_ reader: inout CacheReader) throws(DamagedCache) -> [Mark] {
        let count = try reader.count()
        var marks: [Mark] = []
        marks.reserveCapacity(min(count, 256))
        var start = 0
        for _ in 0..<count {
            let kind: Mark.Kind = try reader.value()
            start += try reader.position()
            marks.append(Mark(kind, start..<start + (try reader.position())))
        }
        return marks
    }
}

extension RichText: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(markup)
        writer.append(text)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        try self.init(reader.value(), text: reader.value())
    }
}

extension NamedLink: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(name)
        writer.append(url)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        try self.init(name: reader.value(), url: reader.value())
    }
}
