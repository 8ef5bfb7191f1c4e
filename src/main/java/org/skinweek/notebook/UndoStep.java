package org.skinweek.notebook;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * A command in the history, as far as it takes to name it. What it changed is read only when it is undone: a start need
 * not know.
 *
 * @param id counts up and is never given twice
 * @param label key of the text that names it in "Undo …"
 * @param arguments names that the text mentions
 * @param writer who gave it
 * @param recordedAt when it was given
 * @param zone where
 */
public record UndoStep(
        long id, String label, List<String> arguments, StepWriter writer, Instant recordedAt, ZoneId zone) {
    /** Copies the list. */
    public UndoStep {
        arguments = List.copyOf(arguments);
    }
}
