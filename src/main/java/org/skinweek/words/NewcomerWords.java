package org.skinweek.words;

import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.Use;
import org.skinweek.rules.Flag;
import org.skinweek.rules.Measure;
import org.skinweek.rules.MostInWindow;
import org.skinweek.rules.NumberRange;

/**
 * Says from which day the newest of several new products could begin, because people who are told that two are new at
 * once want to know which should wait, and until when.
 */
final class NewcomerWords {
    private final Words words;

    NewcomerWords(Words words) {
        this.words = words;
    }

    /** The day for the newest product; empty for a flag that is not about products that are new together. */
    Optional<String> text(Flag flag, Timeline timeline) {
        @Nullable
        MostInWindow most = flag.rule()
                .kind()
                .core()
                .countInWindow()
                .filter(NewcomerWords::isAboutNew)
                .orElse(null);
        List<Integer> byBeginning = flag.uses().stream()
                .map(Use::product)
                .distinct()
                .sorted(Comparator.comparingInt(product -> beginning(product, flag, timeline)))
                .toList();
        if (most == null || byBeginning.size() < 2) {
            return Optional.empty();
        }
        int newest = byBeginning.get(byBeginning.size() - 1);
        int before = byBeginning.get(byBeginning.size() - 2);
        int day = beginning(before, flag, timeline) + (int) most.window().days();
        return Optional.of(words.text(
                "flag.newest",
                timeline.products().get(newest).name(),
                timeline.dayOfWeek(Math.floorMod(day, Timeline.DAYS)).getDisplayName(TextStyle.FULL, words.locale()),
                Math.floorDiv(day, Timeline.DAYS),
                timeline.products().get(before).name(),
                most.window().days() / Timeline.DAYS));
    }

    private static boolean isAboutNew(MostInWindow most) {
        return most.measure() == Measure.PRODUCTS
                && most.caps().stream()
                        .flatMap(cap -> cap.of().clauses().stream())
                        .anyMatch(clause -> !clause.weeks().equals(NumberRange.ALL));
    }

    /** The first day of use as far as is known; the newest product is the one with the latest. */
    private static int beginning(int product, Flag flag, Timeline timeline) {
        int first = flag.uses().stream()
                .filter(use -> use.product() == product)
                .mapToInt(Use::day)
                .min()
                .orElse(0);
        int weeks = timeline.weeksUsed().get(product);
        return weeks == 0 ? first : Math.min(first, -Timeline.DAYS * weeks);
    }
}
