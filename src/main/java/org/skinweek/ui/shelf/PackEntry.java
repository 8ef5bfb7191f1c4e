package org.skinweek.ui.shelf;

import java.util.List;
import org.skinweek.routine.ProductPack;

/**
 * A pack as the panel of its product shows it.
 *
 * @param state what can be done with it
 * @param title its state in words
 * @param details what else there is to tell, a line each
 */
record PackEntry(ProductPack pack, State state, String title, List<String> details) {
    /** Copies the list. */
    PackEntry {
        details = List.copyOf(details);
    }

    /** How far a pack is. */
    enum State {
        /** It is open. */
        OPEN,
        /** It waits, as far as anybody wrote down. */
        SEALED,
        /** It is empty or thrown away. */
        FINISHED;

        static State of(ProductPack pack) {
            return pack.isFinished() ? FINISHED : pack.isOpened() ? OPEN : SEALED;
        }
    }

    /** What names it where only a text does, such as an id. */
    String id() {
        return pack.id().toString();
    }
}
