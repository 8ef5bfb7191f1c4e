package org.skinweek.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.skinweek.routine.LayeringOrder;
import org.skinweek.routine.Product;
import org.skinweek.routine.Timeline;
import org.skinweek.words.DateWords;
import org.skinweek.words.Words;

/** Names, steps and days as they are printed. */
final class SheetTexts {
    private final Words words;
    private final DateWords dates;
    private final LayeringOrder order;

    SheetTexts(Words words, LayeringOrder order) {
        this.words = words;
        this.dates = new DateWords(words);
        this.order = order;
    }

    /** Products as the steps of a session, with the waits of the page Today: none before the first. */
    List<SheetStep> steps(List<Product> products) {
        List<SheetStep> steps = new ArrayList<>();
        for (Product product : products) {
            int before = steps.isEmpty() ? 0 : order.minutesBefore(product);
            int after = before > 0 ? 0 : order.minutesAfter(product);
            steps.add(new SheetStep(
                    steps.size() + 1,
                    name(product),
                    before == 0 ? "" : words.text("today.wait.before", before),
                    after == 0 ? "" : words.text("today.wait.after", after)));
        }
        return steps;
    }

    /** A step with its number and what to wait for before it. */
    String numbered(SheetStep step) {
        String text = words.text("print.step", step.number(), step.name());
        return step.before().isEmpty() ? text : words.text("print.step.wait", step.before(), text);
    }

    String name(Product product) {
        return words.isolated(product.name());
    }

    /** The names of some products as a list; there is one at least. */
    String names(List<Product> products) {
        return words.list(products.stream().map(this::name).distinct().toList());
    }

    /** Weekdays as a list, such as "Mon and Thu". */
    String weekdays(List<LocalDate> days) {
        return words.list(days.stream().map(dates::weekdayBrief).toList());
    }

    /** The seven days from a day on, such as "23 – 29 November 2026". */
    String range(LocalDate first) {
        LocalDate last = first.plusDays(Timeline.DAYS - 1L);
        String end = dates.plainWithYear(last);
        if (first.getMonth() == last.getMonth()) {
            return words.text("week.range.month", Integer.toString(first.getDayOfMonth()), end);
        }
        String begin = first.getYear() == last.getYear() ? dates.plain(first) : dates.plainWithYear(first);
        return words.text("week.range", begin, end);
    }

    DateWords dates() {
        return dates;
    }
}
