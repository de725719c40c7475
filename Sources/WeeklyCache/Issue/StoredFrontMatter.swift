internal import WeeklyModel

extension FrontMatter: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(title)
        writer.append(date)
        writer.append(author)
        writer.append(summary)
        writer.append(categories)
        writer.append(tags)
        writer.append(cover)
        writer.append(isDraft)
        writer.append(slug)
        writer.append(aliases)
        writer.append(extra)
        writer.append(number)
        writer.append(modified)
        writer.append(language)
        writer.append(permalink)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        try self.init(
            title: reader.value(), date: reader.value(), author: reader.value(), summary: reader.value(),
            categories: reader.value(), tags: reader.value(), cover: reader.value(), isDraft: reader.value(),
            slug: reader.value(), aliases: reader.value(), extra: reader.value(), number: reader.value())
        modified = try reader.value()
        language = try reader.value()
        permalink = try reader.value()
    }
}

extension ExtraValue: Storable {
    func store(in writer: inout CacheWriter) {
        switch self {
        case .text(let text): writer.append(0, text)
        case .integer(let integer): writer.append(1, integer)
        case .boolean(let boolean): writer.append(2, boolean)
        case .list(let list): writer.append(3, list)
        case .record(let record): writer.append(4, record)
        case .null: writer.append(byte: 5)
        }
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        self = try reader.nested(Self.read)
    }

    private static func read(_ reader: inout CacheReader) throws(DamagedCache) -> ExtraValue {
        switch try reader.byte() {
        case 0: .text(try reader.value())
        case 1: .integer(try reader.value())
        case 2: .boolean(try reader.value())
        case 3: .list(try reader.value())
        case 4: .record(try reader.value())
        case 5: .null
        default: throw DamagedCache()
        }
    }
}

extension ExtraValue.Entry: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(key)
        writer.append(value)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        try self.init(reader.value(), reader.value())
    }
}
