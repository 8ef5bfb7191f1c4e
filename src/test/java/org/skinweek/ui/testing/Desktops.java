package org.skinweek.ui.testing;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import org.skinweek.app.UserClock;
import org.skinweek.app.UserRules;
import org.skinweek.app.Workspace;
import org.skinweek.exchange.ChangeJson;
import org.skinweek.knowledge.Knowledge;
import org.skinweek.notebook.Notebook;
import org.skinweek.platform.LinkHandler;
import org.skinweek.store.NotebookStorage;
import org.skinweek.store.StorageOpener;
import org.skinweek.testing.TestWorkspace;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.words.Words;

/** Desktops over data in memory, on a Wednesday afternoon that never ends. */
public final class Desktops {
    private static final ZoneId ZONE = ZoneOffset.UTC;
    private static final UserClock CLOCK = UserClock.fixed(
            Samples.MONDAY.plusDays(2).atTime(LocalTime.of(15, 0)).atZone(ZONE).toInstant(), ZONE);
    /** What ships, read once: nobody can change it. */
    private static final Knowledge KNOWLEDGE = Knowledge.read();

    private Desktops() {}

    /** A desktop whose background work is done at once; the front is the thread that listeners are called on. */
    public static Desktop of(Notebook notebook, Executor front) {
        return of(notebook, front, Locale.UK);
    }

    /** A desktop in a language. */
    public static Desktop of(Notebook notebook, Executor front, Locale locale) {
        return of(new Workspace(new TestWorkspace.Memory(notebook, SampleBackups.of(notebook)), front), locale);
    }

    /** A desktop over a notebook that is stored in a folder, with the means of the program. */
    public static Desktop stored(Path folder, Notebook notebook, Executor front) {
        NotebookStorage storage = new StorageOpener(
                        folder,
                        Path.of("target", "sqlite-native").toAbsolutePath(),
                        new ChangeJson(),
                        CLOCK.source(),
                        CLOCK.zones())
                .open();
        storage.store(notebook.changesFromEmpty());
        Desktop made = of(new Workspace(storage, front), Locale.UK);
        return new Desktop(
                made.workspace(),
                made.knowledge(),
                made.rules(),
                made.clock(),
                made.words(),
                made.background(),
                made.ids(),
                made.links(),
                folder);
    }

    /** A desktop over a workspace. */
    public static Desktop of(Workspace workspace, Locale locale) {
        return of(workspace, locale, address -> true);
    }

    /** A desktop that opens addresses in its own way. */
    public static Desktop opening(Notebook notebook, Executor front, LinkHandler links) {
        return of(new Workspace(new TestWorkspace.Memory(notebook), front), Locale.UK, links);
    }

    /** The same desktop with other background work, such as work that waits until a test does it. */
    public static Desktop with(BackgroundRunner background, Desktop made) {
        return new Desktop(
                made.workspace(),
                made.knowledge(),
                made.rules(),
                made.clock(),
                made.words(),
                background,
                made.ids(),
                made.links(),
                made.dataFolder());
    }

    /** The same desktop at another time. */
    public static Desktop at(UserClock clock, Desktop made) {
        return new Desktop(
                made.workspace(),
                made.knowledge(),
                made.rules(),
                clock,
                made.words(),
                made.background(),
                made.ids(),
                made.links(),
                made.dataFolder());
    }

    private static Desktop of(Workspace workspace, Locale locale, LinkHandler links) {
        AtomicLong ids = new AtomicLong();
        return new Desktop(
                workspace,
                KNOWLEDGE,
                new UserRules(KNOWLEDGE.book(), KNOWLEDGE.catalog(), new Words(locale)),
                CLOCK,
                new Words(locale),
                BackgroundRunner.inline(),
                () -> new UUID(0, ids.incrementAndGet()),
                links,
                workspace.stored().diary().photos().isEmpty() ? Path.of("skinweek") : SamplePhotos.folder());
    }
}
