import Testing
import WeeklyDiagnostics

@Suite("Unified diffs")
struct UnifiedDiffTests {
    @Test("A changed line stands with three lines around it")
    func change() {
        let old = "1\n2\n3\n4\n5\n6\n7\n8\n9\n"
        #expect(
            UnifiedDiff.text(of: "a.md", from: old, to: old.replacing("5", with: "five")) == """
                --- a/a.md
                +++ b/a.md
                @@ -2,7 +2,7 @@
                 2
                 3
                 4
                -5
                +five
                 6
                 7
                 8

                """)
    }

    @Test("Nothing is said of two texts that are the same")
    func same() {
        #expect(UnifiedDiff.text(of: "a.md", from: "x", to: "x") == "")
    }

    @Test("Changes that are near each other stand together, others apart")
    func hunks() {
        let old = (1...30).map { "line \($0)\n" }.joined()
        let new = old.replacing("line 2\n", with: "").replacing("line 6\n", with: "line 6\nmore\n")
            .replacing("line 30\n", with: "end\n")
        let heads = UnifiedDiff.text(of: "a.md", from: old, to: new).split(separator: "\n").filter {
            $0.hasPrefix("@@")
        }
        #expect(heads == ["@@ -1,9 +1,9 @@", "@@ -27,4 +27,4 @@"])
    }

    @Test("A last line without a newline is told, and a carriage return stays in its line")
    func ends() {
        #expect(
            UnifiedDiff.text(of: "a.md", from: "a\r\nb", to: "a\r\nb\n")
                == "--- a/a.md\n+++ b/a.md\n@@ -1,2 +1,2 @@\n a\r\n-b\n\\ No newline at end of file\n+b\n")
    }

    @Test("Lines that are added to an empty file, or taken from one, count from no line")
    func empty() {
        #expect(UnifiedDiff.text(of: "a", from: "", to: "x\n").contains("@@ -0,0 +1 @@\n+x\n"))
        #expect(UnifiedDiff.text(of: "a", from: "x\n", to: "").contains("@@ -1 +0,0 @@\n-x\n"))
    }
}
