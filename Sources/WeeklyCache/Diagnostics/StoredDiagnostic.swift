internal import WeeklyDiagnostics

extension Diagnostic.Severity: Numbered {
    var number: UInt8 {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }

    init?(number: UInt8) {
        switch number {
        case 0: self = .note
        case 1: self = .warning
        case 2: self = .error
        default: return nil
        }
    }
}

extension DiagnosticID: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(name)
        writer.append(severity)
        writer.append(isLowerable)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        try self.init(reader.value(), reader.value(), isLowerable: reader.value())
    }
}

extension Diagnostic.Note: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(wording)
        writer.append(location)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        try self.init(reader.value(), at: reader.value())
    }
}

extension Diagnostic: Storable {
    func store(in writer: inout CacheWriter) {
        writer.append(id)
        writer.append(severity)
        writer.append(wording)
        writer.append(location)
        writer.append(path)
        writer.append(notes)
        writer.append(fixes)
    }

    init(readBy reader: inout CacheReader) throws(DamagedCache) {
        try self.init(
            reader.value(), reader.value(), reader.value(), location: reader.value(), path: reader.value(),
            notes: reader.value(), fixes: reader.value())
    }
}
