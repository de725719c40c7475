/// The overrides of blocks that are in force, outermost first: one layer for each parent tag that gives some.
struct Overrides {
    private struct Layer {
        let blocks: [TemplateBlock]
        /// The template that they are written in.
        let template: Template?
    }

    private var layers: [Layer] = []

    /// How many layers there are.
    var count: Int { layers.count }

    mutating func add(_ blocks: [TemplateBlock], writtenIn template: Template?) {
        layers.append(Layer(blocks: blocks, template: template))
    }

    /// Removes all but the outermost layers.
    mutating func keep(_ count: Int) {
        layers.removeSubrange(count...)
    }

    /// What the outermost layer that has a block of this name puts in its place.
    func outermost(of name: String) -> (level: Int, block: TemplateBlock)? {
        for (level, layer) in layers.enumerated() {
            if let block = layer.blocks.first(where: { $0.name == name }) { return (level, block) }
        }
        return nil
    }

    func template(at level: Int) -> Template? { layers[level].template }
}
