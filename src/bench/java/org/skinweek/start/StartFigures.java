package org.skinweek.start;

import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * What one start took.
 *
 * @param first ms from the start of the process to the first paint
 * @param whole ms to the paint of the whole first page
 * @param processor processor time until then, in ms
 * @param memory the most memory until then, in KB
 */
record StartFigures(long first, long whole, long processor, long memory) {
    /** Reads what {@link StartProbe} prints. */
    static StartFigures read(String line) {
        String[] words = line.split(" ", -1);
        return new StartFigures(
                Long.parseLong(words[1]), Long.parseLong(words[2]), Long.parseLong(words[3]), Long.parseLong(words[4]));
    }

    /** The median of each figure by itself. */
    static StartFigures median(List<StartFigures> all) {
        return new StartFigures(
                median(all, StartFigures::first),
                median(all, StartFigures::whole),
                median(all, StartFigures::processor),
                median(all, StartFigures::memory));
    }

    /** A line of the table, with the ratio to another. */
    String row(String name, StartFigures base) {
        return String.format(
                Locale.ROOT,
                "| %s | %d (%.2f) | %d (%.2f) | %d (%.2f) | %d (%.2f) |",
                name,
                first,
                ratio(first, base.first),
                whole,
                ratio(whole, base.whole),
                processor,
                ratio(processor, base.processor),
                memory / 1024,
                ratio(memory, base.memory));
    }

    private static double ratio(long value, long base) {
        return base == 0 ? 0 : (double) value / base;
    }

    private static long median(List<StartFigures> all, ToLongFunction<StartFigures> figure) {
        List<Long> sorted = all.stream().map(figure::applyAsLong).sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
