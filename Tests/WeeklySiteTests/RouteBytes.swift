import Testing
import WeeklyModel
import WeeklyTemplates

@testable import WeeklySite

extension Route {
    /// What the program makes for this route.
    func madeBytes() throws -> [UInt8] {
        guard case .made(let make) = content else {
            Issue.record("\(path.file) is not made")
            return []
        }
        return try make().get()
    }

    func madeText() throws -> String {
        String(decoding: try madeBytes(), as: UTF8.self)
    }
}
