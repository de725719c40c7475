package import Testing

extension Trait where Self == ConditionTrait {
    /// Of a test that measures time. Under a sanitizer every step takes many times as long, and not all as many times: there the test
    /// is skipped, and the report says why.
    package static var measuresTime: Self {
        .disabled(if: isSanitized, "a sanitizer is at work: times say nothing")
    }
}

// `make test-thread-sanitizer` and `make test-address-sanitizer` define it.
#if SOFAWEEKLY_SANITIZED
    private let isSanitized = true
#else
    private let isSanitized = false
#endif
