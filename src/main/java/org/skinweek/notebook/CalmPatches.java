package org.skinweek.notebook;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.skinweek.diary.PatchLook;
import org.skinweek.diary.PatchTest;

/** Reads off the diary how long products were tried on a small spot without a reaction; whether that is enough, rules say. */
final class CalmPatches {
    private CalmPatches() {}

    /**
     * Days from the beginning of a test to its last look, by the product. A test that found a reaction makes those before it
     * count no more.
     *
     * @param index indexes of products by id
     */
    static Map<Integer, Integer> of(List<PatchTest> tests, Map<String, Integer> index) {
        if (tests.isEmpty()) {
            return Map.of();
        }
        Map<Integer, Integer> days = new HashMap<>();
        tests.stream().sorted(Comparator.comparing(PatchTest::begun)).forEach(test -> {
            @Nullable Integer product = index.get(test.product());
            if (product != null && test.reaction().isPresent()) {
                days.remove(product);
            } else if (product != null) {
                lastDay(test).ifPresent(last -> days.merge(product, last, Math::max));
            }
        });
        return days;
    }

    private static Optional<Integer> lastDay(PatchTest test) {
        return test.looks().stream()
                .map(PatchLook::day)
                .max(Comparator.naturalOrder())
                .map(day -> (int) (day.toEpochDay() - test.begun().toEpochDay()));
    }
}
