package org.skinweek.label;

/** Names that say less than the bracket after them: “Vitamin C (Sodium Ascorbyl Phosphate)”, “BHA (Salicylic Acid)”. */
final class GenericNames {
    private GenericNames() {}

    /** Whether the name with this key says little. */
    static boolean isGeneric(String key) {
        return key.startsWith("vitamin")
                || key.startsWith("provitamin")
                || key.equals("bha")
                || key.startsWith("peptide");
    }
}
