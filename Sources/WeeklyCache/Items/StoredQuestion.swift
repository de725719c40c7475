internal import WeeklyModel

extension Question.Speaker: Numbered {
    var number: UInt8 {
        switch self {
        case .asker: 0
        case .answerer: 1
        }
    }

    init?(number: UInt8) {
        switch number {
        case 0: self = .asker
        case 1: self = .answerer
        default: return nil
        }
    }
}

extension Question.Turn: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(speaker)
        writer.append(content)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        try self.init(reader.value(), reader.value())
    }
}

extension Question: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(number)
        writer.append(asker)
        writer.append(githubIssue)
        writer.append(title)
        writer.append(lead)
        writer.append(turns)
        writer.append(project)
        writer.append(closing)
        writer.append(url)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        try self.init(
            number: reader.value(), asker: reader.value(), githubIssue: reader.value(), title: reader.value(),
            lead: reader.value(), turns: reader.value(), project: reader.value(), closing: reader.value(),
            url: reader.value())
    }
}
