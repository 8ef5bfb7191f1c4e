package org.skinweek.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Actives that a text names twice, as what acts and as what it is made from. Of an acid and its salt the acid counts
 * (“lactic acid 12 % as ammonium lactate”); of anything else the form that is in there (“vitamin A as retinyl palmitate”).
 */
final class SaltForms {
    private static final Map<String, String> ACIDS =
            Map.of("ammonium_lactate", "lactic_acid", "betaine_salicylate", "salicylic_acid");
    /** Between what acts and its form. */
    private static final Link AS = new Link("as|als|comme|sous forme d[e']|como|en forma de|come|som");
    /** Between a form and what acts. */
    private static final Link EQUALS = new Link("equivalent to|eq\\.? to|corresponding to|entspricht|entsprechend"
            + "|equivalant a|equivalente a|equivalent a|corrispondente a");

    private SaltForms() {}

    /** Words between two names, or those that one of them was read with. */
    private record Link(Pattern before, Pattern within) {
        Link(String words) {
            this(Pattern.compile("\\b(?:" + words + ")[\\s(]*$"), Pattern.compile("(?:" + words + ")\\s"));
        }

        boolean joins(CharSequence text, ListEntry one, ListEntry next) {
            return before.matcher(text.subSequence(one.from(), next.from())).find()
                    || within.matcher(text.subSequence(next.from(), next.to())).lookingAt();
        }
    }

    /**
     * Entries without other forms of the same, so that percentages are those of what counts.
     *
     * @param text the folded text without its percentages
     */
    static List<ListEntry> without(List<ListEntry> entries, CharSequence text) {
        List<ListEntry> kept = new ArrayList<>(entries);
        for (int i = kept.size() - 2; i >= 0; i--) {
            int next = i + (kept.get(i + 1).known() == null && i + 2 < kept.size() ? 2 : 1);
            ListEntry one = kept.get(i);
            ListEntry other = kept.get(next);
            if (differ(one, other)) {
                boolean as = AS.joins(text, one, other);
                boolean salt = as ? isSalt(other, one) : isSalt(one, other);
                if (as || EQUALS.joins(text, one, other)) {
                    boolean first = as == salt;
                    kept.subList(first ? i + 1 : i, first ? next + 1 : next).clear();
                }
            }
        }
        return kept;
    }

    private static boolean differ(ListEntry one, ListEntry other) {
        return one.active() != null && other.active() != null && !one.active().equals(other.active());
    }

    private static boolean isSalt(ListEntry salt, ListEntry acid) {
        String of = ACIDS.get(String.valueOf(salt.active()));
        return of != null && of.equals(acid.active());
    }
}
