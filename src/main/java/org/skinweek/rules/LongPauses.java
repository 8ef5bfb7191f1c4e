package org.skinweek.rules;

import java.util.List;
import java.util.Optional;
import org.skinweek.catalog.Sensitivity;
import org.skinweek.routine.UsePause;

/**
 * Pauses as far as rules tell them apart: by when they ended, and by whether they were long enough. So weeks that differ
 * in nothing else are seen to have the same answer.
 */
final class LongPauses {
    private final List<Integer> lengths;

    LongPauses(RuleBook book, Sensitivity skin) {
        this.lengths = book.rules().stream()
                .flatMap(rule -> rule.kind().core().pauseDays(skin).stream())
                .distinct()
                .toList();
    }

    /** The pauses that are long enough for a rule, each cut down to the greatest length that a rule asks for. */
    List<UsePause> of(List<UsePause> pauses) {
        return pauses.stream().flatMap(pause -> cut(pause).stream()).toList();
    }

    /** A pause that goes on may still become long enough, and stays as it is. */
    private Optional<UsePause> cut(UsePause pause) {
        if (pause.last() == -1) {
            return Optional.of(pause);
        }
        return lengths.stream()
                .filter(days -> days <= pause.days())
                .max(Integer::compare)
                .map(days -> new UsePause(pause.product(), pause.last() - days + 1, pause.last()));
    }
}
