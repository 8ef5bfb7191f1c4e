package org.skinweek.ui.settings;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.skinweek.app.BackupOffer;
import org.skinweek.app.DataCopies;
import org.skinweek.app.FoundBackups;
import org.skinweek.app.RestorePreview;
import org.skinweek.app.UserClock;
import org.skinweek.app.Workspace;
import org.skinweek.notebook.HistoryStart;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.NotebookCounts;
import org.skinweek.notebook.UserSettings;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.kit.LatestRequest;

/** The backups, and what replaces or deletes everything. Errors of storing reach the workspace's error listeners. */
public final class BackupsViewModel {
    private final Workspace workspace;
    private final DataCopies copies;
    private final UserClock clock;
    private final BackgroundRunner background;
    private final LatestRequest looking;
    private final ReadOnlyObjectWrapper<@Nullable FoundBackups> found = new ReadOnlyObjectWrapper<>();
    /** True while something is made, restored or deleted: nothing else is begun then. */
    private boolean working;

    /** The backups of a workspace; none is looked at yet. */
    public BackupsViewModel(Workspace workspace, UserClock clock, BackgroundRunner background) {
        this.workspace = workspace;
        this.copies = workspace.copies();
        this.clock = clock;
        this.background = background;
        this.looking = new LatestRequest(background);
    }

    /** The user's time. */
    UserClock clock() {
        return clock;
    }

    /** What was found last; absent until then. */
    public ReadOnlyObjectProperty<@Nullable FoundBackups> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** The folder of the backups. */
    public String folder() {
        return copies.folder().toString();
    }

    /** The folder of the backups as other programs are told of it. */
    public String folderAddress() {
        return copies.folder().toUri().toString();
    }

    /** Looks which backups there are. */
    public void look() {
        looking.run(copies::found, found::set);
    }

    /**
     * Looks now, and again whenever everything was replaced, such as by an import: a copy is made just before.
     *
     * @return ends that
     */
    public Runnable follow() {
        AtomicReference<Optional<HistoryStart>> last =
                new AtomicReference<>(workspace.history().start());
        look();
        return workspace.listen(notebook -> {
            Optional<HistoryStart> start = workspace.history().start();
            if (!last.getAndSet(start).equals(start)) {
                look();
            }
        });
    }

    /** Makes one more backup; false goes to the consumer when there was nothing to copy. */
    public void makeNow(Consumer<Boolean> done) {
        if (begins()) {
            var unused = copies.makeNow().whenComplete((made, error) -> {
                ended();
                if (error == null) {
                    done.accept(made);
                }
            });
        }
    }

    /** Looks what restoring a backup would do; empty when the backup cannot be read. */
    public void preview(BackupOffer offer, Consumer<Optional<RestorePreview>> done) {
        Notebook now = workspace.stored();
        background.<Optional<RestorePreview>>run(() -> copies.preview(offer, now), preview -> {
            if (preview.isEmpty()) {
                look();
            }
            done.accept(preview);
        });
    }

    /**
     * Puts a backup in the place of everything.
     *
     * @param name of the backup's file
     * @param done receives the name of the copy of what was there before; empty when nothing was
     */
    public void restore(String name, Consumer<Optional<String>> done) {
        if (begins()) {
            var unused = copies.restore(name).whenComplete((notebook, error) -> {
                ended();
                if (error == null) {
                    done.accept(copyMade());
                }
            });
        }
    }

    /** How much would be deleted. */
    public NotebookCounts held() {
        return NotebookCounts.of(workspace.stored());
    }

    /**
     * Deletes everything.
     *
     * @param copiesToo also deletes all backups
     * @param done receives false when some of those are still there
     */
    public void deleteAll(boolean copiesToo, Consumer<Boolean> done) {
        if (begins()) {
            UserSettings first = UserSettings.DEFAULT.withFirstDayOfWeek(clock.weekBegins());
            var unused = copies.deleteAll(first, copiesToo).whenComplete((all, error) -> {
                ended();
                if (error == null) {
                    done.accept(all);
                }
            });
        }
    }

    /** The copy that was made just before everything was replaced; empty when there was nothing to copy. */
    public Optional<String> copyMade() {
        return workspace.history().start().map(HistoryStart::backup);
    }

    private boolean begins() {
        boolean free = !working;
        working = true;
        return free;
    }

    private void ended() {
        working = false;
        look();
    }
}
