internal import WeeklyModel

extension Item.Content: Storable {
    func store(in writer: inout CacheWriter) {
        switch self {
        case .prose(let content): writer.append(0, content)
        case .event(let content): writer.append(1, content)
        case .entry(let content): writer.append(2, content)
        case .quote(let content): writer.append(3, content)
        case .question(let content): writer.append(4, content)
        case .release(let content): writer.append(5, content)
        case .scheduleEntry(let content): writer.append(6, content)
        case .article(let content): writer.append(7, content)
        case .task(let content): writer.append(8, content)
        case .contributors(let content): writer.append(9, content)
        }
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        switch try reader.byte() {
        case 0: self = .prose(try reader.value())
        case 1: self = .event(try reader.value())
        case 2: self = .entry(try reader.value())
        case 3: self = .quote(try reader.value())
        case 4: self = .question(try reader.value())
        case 5: self = .release(try reader.value())
        case 6: self = .scheduleEntry(try reader.value())
        case 7: self = .article(try reader.value())
        case 8: self = .task(try reader.value())
        case 9: self = .contributors(try reader.value())
        default: throw DamagedCache()
        }
    }
}

extension Item: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(position: line)
        writer.append(range)
        writer.append(anchor)
        writer.append(content)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        try self.init(
            line: reader.position(), range: reader.value(), anchor: reader.value(), content: reader.value())
    }
}
