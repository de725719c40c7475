import Testing

@testable import WeeklyBuild

@Suite("How many files may be open")
struct DescriptorLimitTests {
    @Test("The limit of the system is known, and raising it never lowers it")
    func raise() {
        let before = DescriptorLimit.current
        DescriptorLimit.raise()
        #expect(before > 0 && DescriptorLimit.current >= before)
    }
}
