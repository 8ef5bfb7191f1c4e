package org.skinweek.app;

import java.util.List;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.UndoHistory;
import org.skinweek.notebook.UnreadRow;

/** What is stored at one moment; compared by identity, since comparing a notebook of ten years is slow. */
final class StoredState {
    private final Notebook notebook;
    private final UndoHistory history;
    private final List<UnreadRow> unread;

    StoredState(Notebook notebook, UndoHistory history, List<UnreadRow> unread) {
        this.notebook = notebook;
        this.history = history;
        this.unread = List.copyOf(unread);
    }

    Notebook notebook() {
        return notebook;
    }

    /** What can be undone and redone. */
    UndoHistory history() {
        return history;
    }

    /** Rows that this version cannot read. */
    List<UnreadRow> unread() {
        return unread;
    }
}
