package org.skinweek.rules;

/** What a limit counts. */
public enum Measure {
    /** Sessions with at least one of the uses. */
    SESSIONS,
    /** Uses, one for each product and session. */
    USES,
    /** Different products. */
    PRODUCTS,
    /** Exfoliation units. */
    EXFOLIATION_UNITS,
    /** Irritation load. */
    IRRITATION_LOAD;

    /** The unit of a number that limits it. */
    NumberUnit unit() {
        return switch (this) {
            case SESSIONS -> NumberUnit.SESSIONS;
            case USES -> NumberUnit.USES;
            case PRODUCTS -> NumberUnit.PRODUCTS;
            case EXFOLIATION_UNITS -> NumberUnit.EXFOLIATION_UNITS;
            case IRRITATION_LOAD -> NumberUnit.IRRITATION_LOAD;
        };
    }

    /** What one use of a product weighs. */
    double of(ProductContext usage) {
        return switch (this) {
            case SESSIONS, USES, PRODUCTS -> 1;
            case EXFOLIATION_UNITS -> usage.units();
            case IRRITATION_LOAD -> usage.load();
        };
    }
}
