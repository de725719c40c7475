internal import WeeklyModel

extension Entry: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(kindName)
        writer.append(title)
        writer.append(url)
        writer.append(text)
        writer.append(group)
        writer.append(tags)
        writer.append(by)
        writer.append(image)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        try self.init(
            kindName: reader.value(), title: reader.value(), url: reader.value(), text: reader.value(),
            group: reader.value(), tags: reader.value(), by: reader.value(), image: reader.value())
    }
}

extension Article: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(title)
        writer.append(url)
        writer.append(image)
        writer.append(text)
        writer.append(group)
        writer.append(tags)
        writer.append(by)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        try self.init(title: reader.value(), url: reader.value(), image: reader.value())
        text = try reader.value()
        group = try reader.value()
        tags = try reader.value()
        by = try reader.value()
    }
}

extension Quote: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(text)
        writer.append(by)
        writer.append(url)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        try self.init(text: reader.value(), by: reader.value(), url: reader.value())
    }
}
