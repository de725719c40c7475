import Testing

@Suite("Rule: marks of git's where two versions meet")
struct MergeConflictTests {
    @Test("Each of the three marks is found, also in front matter and in code")
    func marks() {
        let body = "<<<<<<< HEAD\n\nold\n||||||| base\n=======\nnew\n>>>>>>> branch\n"
        #expect(
            Checked.findings("merge-conflict", body: body) == [
                "5: <<<<<<< HEAD", "8: ||||||| base", "11: >>>>>>> branch",
            ])
        #expect(Checked.findings("merge-conflict", body: "```\n>>>>>>> x\n```\n") == ["6: >>>>>>> x"])
    }

    @Test(
        "Quotes in quotes, arrows and rules are none",
        arguments: ["> > > > > > > deep\n", "A\n=======\n", "a <<<<<<< b\n"])
    func others(body: String) {
        #expect(Checked.findings("merge-conflict", body: body) == [])
    }
}
