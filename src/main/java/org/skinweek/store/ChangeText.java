package org.skinweek.store;

import java.util.List;
import org.skinweek.notebook.Change;

/** Puts changes into a text for the history, and reads them again. */
public interface ChangeText {
    /** Changes as a text of one line. */
    String written(List<Change> changes);

    /**
     * The changes in a text.
     *
     * @throws IllegalArgumentException when they were written in another shape; its message quotes nothing of theirs
     */
    List<Change> read(String text);
}
