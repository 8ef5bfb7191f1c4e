package org.skinweek.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.skinweek.label.TextPercentages.Stated;

/** Gives the percentages of a stretch of text to the names that they stand beside, after them or before them. */
final class StatedPercents {
    private static final String SIGNS = ",;\n•";
    private static final Pattern AND = Pattern.compile("\\s(?:and|und|et|y|e|i|en|och)\\s");
    /** What parts percentages that belong together. */
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:/|-|,|&|\\+|and|und|et|y|e)\\s*");

    private final CharSequence text;
    private final List<Stated> stated;

    private StatedPercents(CharSequence text, List<Stated> stated) {
        this.text = text;
        this.stated = stated;
    }

    static StatedPercents of(CharSequence text, TextPercentages percentages, int from, int to) {
        return new StatedPercents(
                text,
                percentages.all().stream()
                        .filter(each -> each.from() >= from && each.from() < to)
                        .toList());
    }

    /** The entries with their percentages: those right beside a name go first, then those of the same item. */
    List<ListEntry> assign(List<ListEntry> entries) {
        if (stated.isEmpty() || entries.isEmpty()) {
            return entries;
        }
        Map<Integer, Double> byEntry = new HashMap<>();
        Set<Stated> given = new HashSet<>();
        assignRuns(entries, byEntry, given);
        for (Gap gap : Gap.values()) {
            for (Stated each : stated) {
                int owner = owner(entries, each, gap);
                if (owner >= 0 && !given.contains(each) && !byEntry.containsKey(owner)) {
                    byEntry.put(owner, each.value());
                    given.add(each);
                }
            }
        }
        List<ListEntry> assigned = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Double percent = byEntry.get(i);
            assigned.add(percent == null ? entries.get(i) : entries.get(i).withPercent(percent));
        }
        return assigned;
    }

    /** “Adapalene and benzoyl peroxide gel, 0.3 %/2.5 %”: as many percentages in a row as names before them. */
    private void assignRuns(List<ListEntry> entries, Map<Integer, Double> byEntry, Set<Stated> given) {
        int start = 0;
        for (int i = 1; i <= stated.size(); i++) {
            boolean goesOn = i < stated.size()
                    && BETWEEN.matcher(text.subSequence(
                                    stated.get(i - 1).to(), stated.get(i).from()))
                            .matches();
            if (!goesOn) {
                assignRun(start, i, entries, byEntry, given);
                start = i;
            }
        }
    }

    private void assignRun(
            int start, int end, List<ListEntry> entries, Map<Integer, Double> byEntry, Set<Stated> given) {
        Stated first = stated.get(start);
        boolean range = end - start == 1 && first.low() != null;
        List<Double> values = range
                ? List.of(first.low(), first.value())
                : stated.subList(start, end).stream().map(Stated::value).toList();
        List<Integer> named =
                named(entries, start == 0 ? 0 : stated.get(start - 1).to(), first.from());
        boolean all = named.size() == values.size();
        boolean few = !range
                && named.size() > values.size()
                && ends(entries, stated.get(end - 1).to());
        List<Integer> last = all || few ? named.subList(named.size() - values.size(), named.size()) : List.of();
        if (values.size() < 2 || last.isEmpty() || (few && !together(entries, last))) {
            return;
        }
        for (int i = 0; i < values.size(); i++) {
            byEntry.put(last.get(i), values.get(i));
        }
        given.addAll(stated.subList(start, end));
    }

    private static List<Integer> named(List<ListEntry> entries, int from, int to) {
        List<Integer> named = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).from() >= from && entries.get(i).to() <= to) {
                named.add(i);
            }
        }
        return named;
    }

    /** Whether no name follows in the item of a list in which percentages end, so that the last of them is not its own. */
    private boolean ends(List<ListEntry> entries, int to) {
        return entries.stream()
                .filter(entry -> entry.from() >= to)
                .findFirst()
                .filter(entry -> fits(to, entry.from(), Gap.WORDS))
                .isEmpty();
    }

    /** Whether no sign parts names from each other, as none does in “niacinamide and zinc”. */
    private boolean together(List<ListEntry> entries, List<Integer> named) {
        return fits(
                entries.get(named.get(0)).to(),
                entries.get(named.get(named.size() - 1)).from(),
                Gap.WORDS);
    }

    /** What may stand between a percentage and its name. */
    private enum Gap {
        /** Blanks and brackets only. */
        NONE,
        /** Other words, but no sign that parts names. */
        WORDS
    }

    private int owner(List<ListEntry> entries, Stated each, Gap gap) {
        boolean before = stated.get(0).to() <= entries.get(0).from()
                && fits(stated.get(0).to(), entries.get(0).from(), Gap.NONE);
        int left = -1;
        for (int i = 0; i < entries.size() && entries.get(i).from() <= each.from(); i++) {
            left = i;
        }
        int right = left + 1;
        boolean inside = left >= 0 && each.from() < entries.get(left).to();
        boolean fitsLeft = left >= 0 && (inside || fitsAfter(entries.get(left).to(), each.from(), gap));
        boolean fitsRight =
                right < entries.size() && fits(each.to(), entries.get(right).from(), gap);
        if (inside || (fitsLeft && !(before && fitsRight))) {
            return left;
        }
        return fitsRight ? right : -1;
    }

    /** Whether a percentage may be that of the name before it: after “and” something else begins. */
    private boolean fitsAfter(int from, int to, Gap gap) {
        return fits(from, to, gap) && !AND.matcher(text.subSequence(from, to)).find();
    }

    private boolean fits(int from, int to, Gap gap) {
        for (int at = from; at < to; at++) {
            char letter = text.charAt(at);
            boolean parts = SIGNS.indexOf(letter) >= 0 && !(gap == Gap.NONE && letter == '•');
            if (parts || (gap == Gap.NONE && NameKey.isPart(letter))) {
                return false;
            }
        }
        return true;
    }
}
