package org.skinweek.label;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.skinweek.label.KnownIngredient.OnePercent;

/**
 * What the order of a list tells. Ingredients stand by falling amount down to 1 %; below it, in any order. The line between is
 * drawn by the first one that is hardly ever used above 1 %, such as phenoxyethanol, or by one of those that mostly are not:
 * the second one, or the first in the second half.
 */
final class ListOrder {
    /** So short a list without such an ingredient is all above the line. */
    private static final int SHORT = 8;
    /** In longer ones about this share stands above it. */
    private static final double USUAL_SHARE = 0.6;

    /** An active this early, such as retinol after water, is put there to be seen. */
    private static final int FIRST_PLACES = 3;

    /** Of so many ingredients hardly any but the first are above 1 %, wherever the line is drawn. */
    private static final int MOST_ABOVE = 20;

    /** Perfume stands at the end of whatever length, so that names right before it are no more above 1 % than it is. */
    private static final double BEFORE_PERFUME = 0.75;

    private static final int ALPHABET_LEAST = 7;
    private static final int ALPHABET_MANY = 10;
    private static final double ALPHABET_SHARE = 0.9;

    private final int size;
    private final int declared;
    private final int line;
    private final boolean drawn;
    /** True where nothing but perfume or a colour draws the line. */
    private final boolean perfumeOnly;

    private final int little;
    private final boolean alphabetical;
    private final int lastPlace;

    /**
     * The order of entries.
     *
     * @param names the entries as written, folded
     * @param said the index from which on the list itself says that there is little of each; its size where it does not
     */
    ListOrder(List<ListEntry> entries, List<String> names, int said) {
        this.size = entries.size();
        this.declared = (int) entries.stream().filter(ListEntry::declared).count();
        int marked = line(entries);
        this.line = Math.min(marked, said);
        this.drawn = line < size;
        this.perfumeOnly = drawn && marked <= said && closes(entries.get(line));
        this.little = little(entries);
        this.alphabetical = alphabetical(names.subList(declared, size));
        int last = size;
        while (last > 0 && closes(entries.get(last - 1))) {
            last--;
        }
        this.lastPlace = Math.max(last, size / 2);
    }

    private static boolean closes(ListEntry entry) {
        KnownIngredient known = entry.known();
        return known != null
                && (known.function() == IngredientFunction.COLOURANT
                        || known.function() == IngredientFunction.FRAGRANCE);
    }

    private static int line(List<ListEntry> entries) {
        boolean one = false;
        for (int i = 0; i < entries.size(); i++) {
            ListEntry entry = entries.get(i);
            KnownIngredient known = entry.known();
            boolean much = entry.percent() != null && entry.percent() > 1;
            boolean misplaced = i < FIRST_PLACES && known != null && known.active() != null;
            if (known == null || entry.declared() || much || misplaced || known.line() == OnePercent.NONE) {
                continue;
            }
            boolean late = entries.size() > SHORT && i >= (entries.size() + 1) / 2;
            if (known.line() == OnePercent.ALWAYS || one || late) {
                return i;
            }
            one = true;
        }
        return entries.size();
    }

    /** The index of the first ingredient of which there is always little, wherever it stands. */
    private static int little(List<ListEntry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            KnownIngredient known = entries.get(i).known();
            if (known != null
                    && known.line() == OnePercent.ALWAYS
                    && entries.get(i).percent() == null) {
                return i;
            }
        }
        return entries.size();
    }

    private static boolean alphabetical(List<String> names) {
        if (names.size() < ALPHABET_LEAST) {
            return false;
        }
        double share = names.size() < ALPHABET_MANY ? 1 : ALPHABET_SHARE;
        int sorted = 0;
        for (int i = 1; i < names.size(); i++) {
            String before = names.get(i - 1).toLowerCase(Locale.ROOT);
            sorted += before.compareTo(names.get(i).toLowerCase(Locale.ROOT)) <= 0 ? 1 : 0;
        }
        return sorted >= share * (names.size() - 1);
    }

    int size() {
        return size;
    }

    /** True when an ingredient draws the line; else it is guessed. */
    boolean drawn() {
        return drawn;
    }

    /** The index of the ingredient that draws the line; absent where none does. */
    @Nullable
    Integer marker() {
        return drawn ? line : null;
    }

    /** Whether an entry stands after the ingredient that draws the line, or is it. */
    boolean pastMarker(int index) {
        return drawn && index >= line;
    }

    /** True when the list is sorted by name, so that places say nothing. */
    boolean alphabetical() {
        return alphabetical;
    }

    /** Whether there is likely more than 1 % of the entry at an index. */
    boolean above(int index) {
        if (alphabetical) {
            return false;
        }
        int counted = size - declared;
        double share = perfumeOnly ? BEFORE_PERFUME : USUAL_SHARE;
        double guessed = counted <= SHORT ? size : declared + Math.ceil(counted * share);
        return index < Math.min(drawn && !perfumeOnly ? line : Math.min(line, guessed), declared + MOST_ABOVE);
    }

    /** Whether an entry stands after one of which there is always little, even if that one is put early to be seen. */
    boolean afterLittle(int index) {
        return index > little;
    }

    /** Whether an entry is among the last ones, colours and perfume apart. */
    boolean atEnd(int index) {
        return index >= lastPlace - Math.max(2, lastPlace / 4);
    }

    /** Whether there is enough of an entry to tell it from what merely keeps a formula fresh. */
    boolean wellAbove(int index) {
        return above(index) && early(index) && index < (size + 1) / 2;
    }

    /** Whether an entry is among the first six, or in the first third. */
    boolean early(int index) {
        return index - declared < Math.max(6, (size - declared) / 3);
    }
}
