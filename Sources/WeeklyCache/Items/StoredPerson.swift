internal import WeeklyModel

extension Person: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(name)
        writer.append(handle)
        writer.append(url)
        writer.append(bio)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        try self.init(name: reader.value(), handle: reader.value(), url: reader.value(), bio: reader.value())
    }
}

extension Contributors: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(people)
        writer.append(html)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        try self.init(people: reader.value(), html: reader.value())
    }
}
