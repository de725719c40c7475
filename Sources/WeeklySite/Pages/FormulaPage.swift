internal import WeeklyModel
internal import WeeklyText

/// Whether a page shows formulas: only such a one reads how they are set.
enum FormulaPage {
    static func isOne(_ sections: [Section]) -> Bool {
        sections.contains { section in
            (section.heading?.content.markup).map(hasFormula) ?? false
                || section.passages.contains { $0.fragments.contains(where: hasFormula) }
        }
    }

    private static func hasFormula(_ markup: Markup) -> Bool {
        markup.marks.contains { $0.kind == .formula }
    }
}
