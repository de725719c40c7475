internal import WeeklyDiagnostics

extension SourceRange: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(position: lower)
        writer.append(position: upper - lower)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        let lower = try reader.position()
        self.init(lower, lower + (try reader.position()))
    }
}

extension SourceExcerpt: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(piece)
        writer.append(range)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        guard let excerpt = SourceExcerpt(piece: try reader.value(), range: try reader.value()) else {
            throw DamagedCache()
        }
        self = excerpt
    }
}

extension SourceLocation: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(path)
        writer.append(range)
        writer.append(position: line)
        writer.append(position: column)
        writer.append(position: utf16Column)
        writer.append(excerpt)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        try self.init(
            path: reader.value(), range: reader.value(), line: reader.position(), column: reader.position(),
            utf16Column: reader.position(), excerpt: reader.value())
    }
}
