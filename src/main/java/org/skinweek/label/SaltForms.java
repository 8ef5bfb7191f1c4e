package org.skinweek.label;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Actives that a text names twice, as what acts and as the salt that it is made from: “lactic acid 12 % as ammonium lactate”. */
final class SaltForms {
    /** After what acts, before its salt. */
    private static final Pattern AS =
            Pattern.compile("\\b(?:as|als|comme|sous forme d[e']|como|en forma de|come|som)[\\s(]*$");
    /** After the salt, before what acts. */
    private static final Pattern EQUALS = Pattern.compile(
            "\\b(?:equivalent to|eq\\.? to|corresponding to|entspricht|entsprechend|equivalant a|equivalente a|equivalent a|corrispondente a)[\\s(]*$");

    private SaltForms() {}

    /**
     * Entries without the salts of other entries, so that percentages are those of what acts.
     *
     * @param text the folded text without its percentages
     */
    static List<ListEntry> without(List<ListEntry> entries, CharSequence text) {
        List<ListEntry> kept = new ArrayList<>(entries);
        for (int i = kept.size() - 2; i >= 0; i--) {
            int next = i + (kept.get(i + 1).known() == null && i + 2 < kept.size() ? 2 : 1);
            if (differ(kept.get(i), kept.get(next))) {
                CharSequence before =
                        text.subSequence(kept.get(i).from(), kept.get(next).from());
                if (AS.matcher(before).find()) {
                    kept.subList(i + 1, next + 1).clear();
                } else if (EQUALS.matcher(before).find()) {
                    kept.subList(i, next).clear();
                }
            }
        }
        return kept;
    }

    private static boolean differ(ListEntry one, ListEntry other) {
        return one.active() != null && other.active() != null && !one.active().equals(other.active());
    }
}
