package org.skinweek.notebook;

import org.jspecify.annotations.Nullable;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.routine.Product;

/**
 * One step of a session: planned, written down, or both.
 *
 * @param product what goes on
 * @param planned true when the plan holds it
 * @param entry what the diary says; absent while nothing is written down
 */
public record SessionStep(
        Product product, boolean planned, @Nullable DiaryEntry entry) {
    /** True once the step was done. */
    public boolean done() {
        return entry != null && entry.done();
    }

    /** True once the step was skipped. */
    public boolean skipped() {
        return entry != null && !entry.done();
    }

    /** True while nothing is written down. */
    public boolean open() {
        return entry == null;
    }
}
