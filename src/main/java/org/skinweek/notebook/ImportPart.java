package org.skinweek.notebook;

/** What an import counts by itself. */
public enum ImportPart {
    /** Products with their packs. */
    PRODUCTS,
    /** Weeks of the plan. */
    WEEKS,
    /** Cycles and rhythms. */
    RHYTHMS,
    /** Single dates, days away and events. */
    DATES,
    /** Steps that were done or left out. */
    ENTRIES,
    /** Notes about the skin. */
    NOTES,
    /** Patch tests. */
    PATCH_TESTS,
    /** Photos. */
    PHOTOS,
    /** Own rules and numbers, and what is tolerated. */
    RULES
}
