internal import WeeklyModel

extension Release.Change: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(content)
        writer.append(group)
        writer.append(number)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        try self.init(reader.value(), group: reader.value(), number: reader.value())
    }
}

extension Release: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(project)
        writer.append(versions)
        writer.append(changes)
        writer.append(url)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        try self.init(
            project: reader.value(), versions: reader.value(), changes: reader.value(), url: reader.value())
    }
}
