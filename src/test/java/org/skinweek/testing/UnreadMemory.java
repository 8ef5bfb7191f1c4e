package org.skinweek.testing;

import java.util.ArrayList;
import java.util.List;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.UnreadRow;
import org.skinweek.notebook.UnreadRow.Kind;
import org.skinweek.store.NotebookStorage;

/** Keeps what could not be read until something takes its place: the profile, or a note about the skin. */
public final class UnreadMemory extends RememberingStorage {
    private final Notebook notebook;
    private final List<UnreadRow> unread;

    /** A storage that begins with a notebook, in which some rows could not be read. */
    public UnreadMemory(Notebook notebook, List<UnreadRow> unread) {
        this.notebook = notebook;
        this.unread = new ArrayList<>(unread);
    }

    @Override
    public Notebook load() {
        return notebook;
    }

    @Override
    public List<UnreadRow> unread() {
        return List.copyOf(unread);
    }

    @Override
    public void store(List<Change> changes) {
        for (Change change : changes) {
            if (change instanceof Change.OfProfile) {
                unread.removeIf(row -> row.kind() == Kind.PROFILE);
            } else if (change instanceof Change.OfSkinNote) {
                unread.removeIf(row -> row.kind() == Kind.SKIN_NOTE);
            }
        }
    }

    @Override
    public NotebookStorage saveAsNewFile(Notebook all) {
        return new TestWorkspace.Memory(all);
    }

    @Override
    public void close() {}
}
