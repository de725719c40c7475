internal import WeeklyModel

extension Heading: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(content)
        writer.append(anchor)
        writer.append(position: level)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        try self.init(content: reader.value(), anchor: reader.value(), level: reader.position())
        guard (1...6).contains(level) else { throw DamagedCache() }
    }
}

extension Passage: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(fragments)
        writer.append(range)
        writer.append(items)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        try self.init(reader.value(), range: reader.value(), items: reader.value())
    }
}

extension Section: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(kind)
        writer.append(heading)
        writer.append(position: line)
        writer.append(range)
        writer.append(passages)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        try self.init(
            kind: reader.value(), heading: reader.value(), line: reader.position(), range: reader.value(),
            passages: reader.value())
    }
}

extension IssueBody: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(sections)
        writer.append(addresses)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        try self.init(sections: reader.value(), addresses: reader.value())
    }
}
