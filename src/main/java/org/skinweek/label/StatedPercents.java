package org.skinweek.label;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skinweek.label.TextPercentages.Stated;

/** Gives the percentages of a stretch of text to the names that they stand beside, after them or before them. */
final class StatedPercents {
    private static final String SIGNS = ",;\n•";

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
        boolean fitsLeft = left >= 0 && (inside || fits(entries.get(left).to(), each.from(), gap));
        boolean fitsRight =
                right < entries.size() && fits(each.to(), entries.get(right).from(), gap);
        if (inside || (fitsLeft && !(before && fitsRight))) {
            return left;
        }
        return fitsRight ? right : -1;
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
