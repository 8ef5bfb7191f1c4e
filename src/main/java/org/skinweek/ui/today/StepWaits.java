package org.skinweek.ui.today;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.notebook.SessionStep;
import org.skinweek.routine.LayeringOrder;
import org.skinweek.routine.Product;
import org.skinweek.words.Words;

/**
 * What to wait for before or after a step, where a source asks for it, and how much of that is left once the step before
 * it is ticked. It only tells: nothing waits, sounds or is kept from being ticked.
 */
final class StepWaits {
    private final LayeringOrder order;
    private final Words words;

    StepWaits(LayeringOrder order, Words words) {
        this.order = order;
        this.words = words;
    }

    /**
     * The waits of some steps by the ids of their products.
     *
     * @param now the moment for which is told what is left; empty where no wait is running, as on a day that is over
     */
    Map<String, String> of(List<SessionStep> steps, Optional<Instant> now) {
        Map<String, String> waits = new HashMap<>();
        for (int i = 0; i < steps.size(); i++) {
            SessionStep step = steps.get(i);
            Product product = step.product();
            int before = i == 0 ? 0 : order.minutesBefore(product);
            int after = order.minutesAfter(product);
            if (before > 0) {
                Optional<Instant> since = step.open() ? ticked(steps.subList(0, i)) : Optional.empty();
                waits.put(product.id(), text("today.wait.before", before, since, now));
            } else if (after > 0) {
                Optional<Instant> since = step.done() ? ticked(List.of(step)) : Optional.empty();
                waits.put(product.id(), text("today.wait.after", after, since, now));
            }
        }
        return waits;
    }

    private String text(String key, int minutes, Optional<Instant> since, Optional<Instant> now) {
        if (since.isEmpty() || now.isEmpty() || since.get().isAfter(now.get())) {
            return words.text(key, minutes);
        }
        Duration gone = Duration.between(since.get(), now.get());
        long left = minutes - gone.toMinutes();
        return left > 0 ? words.text(key + ".left", left) : words.text(key + ".over", minutes);
    }

    private static Optional<Instant> ticked(List<SessionStep> steps) {
        return steps.stream()
                .filter(SessionStep::done)
                .map(SessionStep::entry)
                .filter(Objects::nonNull)
                .map(DiaryEntry::recordedAt)
                .max(Instant::compareTo);
    }
}
