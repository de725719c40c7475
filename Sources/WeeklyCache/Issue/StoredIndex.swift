internal import WeeklyModel
internal import WeeklyText

extension ExactText: Storable {
    func store(in writer: inout CacheWriter) { writer.append(text) }

    init(readBy reader: inout CacheReader) throws(DamagedCache) { self.init(try reader.text()) }
}

extension ItemPlace: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(position: section)
        writer.append(position: passage)
        writer.append(position: item)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        try self.init(section: reader.position(), passage: reader.position(), item: reader.position())
    }
}

extension IssueIndex.Entry: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(place)
        writer.append(projectKeys)
        writer.append(kindName)
        writer.append(thing)
        writer.append(repeatKey)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        try self.init(
            place: reader.value(), projectKeys: reader.value(), kindName: reader.value(), thing: reader.value(),
            repeatKey: reader.value())
    }
}

extension Repository: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(address)
        writer.append(name)
        writer.append(owner)
        writer.append(key)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        try self.init(address: reader.value(), name: reader.value(), owner: reader.value(), key: reader.value())
    }
}

extension ItemKind: Storable {
    func store(in writer: inout CacheWriter) { writer.append(position: rawValue) }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        guard let kind = Self(rawValue: try reader.position()) else { throw DamagedCache() }
        self = kind
    }
}

extension ProjectSpelling: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(key)
        writer.append(name)
        writer.append(kind)
        writer.append(isKnown)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        try self.init(key: reader.value(), name: reader.value(), kind: reader.value(), isKnown: reader.value())
        guard kind.isGathered else { throw DamagedCache() }
    }
}

extension IssueIndex.Naming: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(spelling)
        writer.append(url)
        writer.append(repositories)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        try self.init(spelling: reader.value(), url: reader.value(), repositories: reader.value())
    }
}

extension IssueIndex.LinkedProject: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(line)
        writer.append(range)
        writer.append(name)
        writer.append(url)
        writer.append(nameKey)
        writer.append(repositoryKey)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        try self.init(
            line: reader.value(), range: reader.value(), name: reader.value(), url: reader.value(),
            nameKey: reader.value(), repositoryKey: reader.value())
    }
}

extension ItemsByKind: Storable where Element: Storable {
    func store(in writer: inout CacheWriter) { writer.append(lists) }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        guard let items = Self(lists: try reader.value()) else { throw DamagedCache() }
        self = items
    }
}

extension Month: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(year)
        writer.append(position: month)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        try self.init(year: reader.value(), month: reader.position())
        guard (1...12).contains(month) else { throw DamagedCache() }
    }
}

extension ScheduledItem.Start: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(text)
        writer.append(month)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        try self.init(text: reader.value(), month: reader.value())
    }
}

/// A scheduled item as bytes: it is a class, which cannot be made by an initializer of a protocol.
private struct StoredScheduledItem: Storable {
    let item: ScheduledItem

    init(_ item: ScheduledItem) { self.item = item }

    func store(in writer: inout CacheWriter) {
        writer.append(item.place)
        writer.append(item.anchor)
        writer.append(item.start)
        writer.append(item.identity.text)
        writer.append(item.end)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        item = try ScheduledItem(
            place: reader.value(), anchor: reader.value(), start: reader.value(), identity: .init(reader.value()),
            end: reader.value())
    }
}

extension IssueIndex: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(items)
        writer.append(namings)
        writer.append(linkedProjects)
        writer.append(schedule.map(StoredScheduledItem.init))
        writer.append(leadsIntoPages)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        try self.init(
            items: reader.value(), namings: reader.value(), linkedProjects: reader.value(),
            schedule: (reader.value() as [StoredScheduledItem]).map(\.item), leadsIntoPages: reader.value())
    }
}
