internal import WeeklyText

/// Commands that stand for one sign, letter or name.
enum MathSymbols {
    /// Of a command without its backslash; nil for one that is none.
    static func node(of name: String) -> MathNode? { nodes[ExactText(name)] }

    static var names: [String] { nodes.keys.map(\.text) }

    /// In em, as LaTeX has them.
    static let spaces: [ExactText: String] = [
        ",": "0.1667", "thinspace": "0.1667", ":": "0.2222", ">": "0.2222", ";": "0.2778", "!": "-0.1667",
        " ": "0.3333",
        "quad": "1", "qquad": "2", "enspace": "0.5",
    ]

    private static let nodes: [ExactText: MathNode] = {
        var nodes: [ExactText: MathNode] = [:]
        for (name, letter) in letters {
            nodes[name] = .identifier(letter, isUpright: name.text.utf8.first?.isASCIIUppercase == true)
        }
        for (name, letter) in upright { nodes[name] = .identifier(letter, isUpright: true) }
        for (name, sign) in signs { nodes[name] = .sign(MathSign(text: sign)) }
        for (name, sign) in brackets { nodes[name] = .sign(MathSign(text: sign, form: .bracket)) }
        for (name, sign) in large { nodes[name] = .sign(MathSign(text: sign, form: .large)) }
        for (name, sign) in integrals { nodes[name] = .sign(MathSign(text: sign, form: .integral)) }
        for name in functions { nodes[ExactText(name)] = .function(name, hasLimits: false) }
        for (name, shown) in limits { nodes[name] = .function(shown, hasLimits: true) }
        return nodes
    }()
}

extension MathSymbols {
    /// Capitals stand upright, as in LaTeX.
    private static let letters: [ExactText: String] = [
        "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ϵ", "varepsilon": "ε", "zeta": "ζ",
        "eta": "η",
        "theta": "θ", "vartheta": "ϑ", "iota": "ι", "kappa": "κ", "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ",
        "pi": "π",
        "varpi": "ϖ", "rho": "ρ", "varrho": "ϱ", "sigma": "σ", "varsigma": "ς", "tau": "τ", "upsilon": "υ", "phi": "ϕ",
        "varphi": "φ", "chi": "χ", "psi": "ψ", "omega": "ω", "Gamma": "Γ", "Delta": "Δ", "Theta": "Θ", "Lambda": "Λ",
        "Xi": "Ξ",
        "Pi": "Π", "Sigma": "Σ", "Upsilon": "Υ", "Phi": "Φ", "Psi": "Ψ", "Omega": "Ω", "ell": "ℓ", "imath": "ı",
        "jmath": "ȷ",
    ]

    private static let upright: [ExactText: String] = [
        "infty": "∞", "partial": "∂", "nabla": "∇", "hbar": "ℏ", "emptyset": "∅", "varnothing": "∅", "Re": "ℜ",
        "Im": "ℑ",
        "aleph": "ℵ", "wp": "℘", "angle": "∠", "triangle": "△", "top": "⊤", "bot": "⊥", "ldots": "…", "dots": "…",
        "cdots": "⋯",
        "vdots": "⋮", "ddots": "⋱", "%": "%", "$": "$", "#": "#", "&": "&", "_": "_", "degree": "°", "square": "□",
        "blacksquare": "■", "checkmark": "✓",
    ]

    private static let signs: [ExactText: String] = [
        "times": "×", "cdot": "⋅", "div": "÷", "pm": "±", "mp": "∓", "ast": "∗", "star": "⋆", "circ": "∘",
        "bullet": "∙",
        "oplus": "⊕", "ominus": "⊖", "otimes": "⊗", "odot": "⊙", "cup": "∪", "cap": "∩", "setminus": "∖", "wedge": "∧",
        "land": "∧", "vee": "∨", "lor": "∨", "neg": "¬", "lnot": "¬", "forall": "∀", "exists": "∃", "nexists": "∄",
        "le": "≤", "leq": "≤", "leqslant": "⩽", "ge": "≥", "geq": "≥", "geqslant": "⩾", "lt": "<", "gt": ">", "ne": "≠",
        "neq": "≠", "equiv": "≡", "approx": "≈", "sim": "∼", "simeq": "≃", "cong": "≅", "propto": "∝", "ll": "≪",
        "gg": "≫",
        "prec": "≺", "succ": "≻", "subset": "⊂", "supset": "⊃", "subseteq": "⊆", "supseteq": "⊇", "subsetneq": "⊊",
        "in": "∈",
        "notin": "∉", "ni": "∋", "mid": "∣", "nmid": "∤", "parallel": "∥", "perp": "⟂", "vdash": "⊢", "models": "⊨",
        "coloneqq": "≔", "colon": ":", "to": "→", "rightarrow": "→", "leftarrow": "←", "gets": "←", "Rightarrow": "⇒",
        "Leftarrow": "⇐", "leftrightarrow": "↔", "Leftrightarrow": "⇔", "implies": "⟹", "iff": "⟺", "mapsto": "↦",
        "longrightarrow": "⟶", "longleftarrow": "⟵", "Longrightarrow": "⟹", "uparrow": "↑", "downarrow": "↓",
        "hookrightarrow": "↪", "rightharpoonup": "⇀", "therefore": "∴", "because": "∵", "prime": "′", "dagger": "†",
        "backslash": "∖",
    ]

    private static let brackets: [ExactText: String] = [
        "{": "{", "}": "}", "|": "‖", "langle": "⟨", "rangle": "⟩", "lfloor": "⌊", "rfloor": "⌋", "lceil": "⌈",
        "rceil": "⌉",
        "vert": "|", "Vert": "‖", "lvert": "|", "rvert": "|", "lVert": "‖", "rVert": "‖", "lbrace": "{", "rbrace": "}",
    ]

    private static let large: [ExactText: String] = [
        "sum": "∑", "prod": "∏", "coprod": "∐", "bigcup": "⋃", "bigcap": "⋂", "bigvee": "⋁", "bigwedge": "⋀",
        "bigoplus": "⨁",
        "bigotimes": "⨂", "bigodot": "⨀", "bigsqcup": "⨆",
    ]

    private static let integrals: [ExactText: String] = ["int": "∫", "iint": "∬", "iiint": "∭", "oint": "∮"]

    private static let functions = [
        "arccos", "arcsin", "arctan", "arg", "cos", "cosh", "cot", "coth", "csc", "deg", "dim", "exp", "hom", "ker",
        "lg", "ln",
        "log", "sec", "sin", "sinh", "tan", "tanh",
    ]

    private static let limits: [ExactText: String] = [
        "lim": "lim", "limsup": "lim sup", "liminf": "lim inf", "max": "max", "min": "min", "sup": "sup", "inf": "inf",
        "det": "det", "gcd": "gcd", "Pr": "Pr", "argmax": "arg max", "argmin": "arg min",
    ]
}
