package org.skinweek.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinweek.app.BackupOffer;
import org.skinweek.app.RestorePreview;
import org.skinweek.app.UserClock;
import org.skinweek.exchange.ChangeJson;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.HistoryStart;
import org.skinweek.notebook.ImportPart;
import org.skinweek.notebook.Notebook;
import org.skinweek.store.NotebookStorage;
import org.skinweek.store.StorageOpener;
import org.skinweek.testing.TestWorkspace;
import org.skinweek.ui.kit.BackgroundRunner;
import org.skinweek.ui.testing.Samples;

/** Backups of a real folder: what is said of them, and what becomes of the data. */
class BackupsViewModelTest {
    private static final LocalDate TODAY = Samples.MONDAY.plusDays(2);
    private static final UserClock CLOCK =
            UserClock.fixed(TODAY.atTime(15, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private final Notebook full = Samples.named("diary");
    private final List<Throwable> errors = new ArrayList<>();

    @TempDir
    private Path folder;

    private TestWorkspace workspace;
    private BackupsViewModel model;

    @BeforeEach
    void open() {
        NotebookStorage storage = new StorageOpener(
                        folder,
                        Path.of("target", "sqlite-native").toAbsolutePath(),
                        new ChangeJson(),
                        CLOCK.source(),
                        CLOCK.zones())
                .open();
        storage.store(full.changesFromEmpty());
        workspace = new TestWorkspace(storage);
        workspace.workspace().listenToErrors(errors::add);
        model = new BackupsViewModel(workspace.workspace(), CLOCK, BackgroundRunner.inline());
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void theCopyMadeBeforeAnImportIsListedAtOnce() {
        Runnable end = model.follow();
        assertThat(offers()).isEmpty();

        var unused = workspace
                .workspace()
                .beginWith(
                        HistoryStart.Reason.IMPORT,
                        notebook -> Optional.of(Command.of(
                                "command.deleteProduct",
                                new Change.OfProduct(notebook.shelf().get(0), null))));
        workspace.settle();

        assertThat(offers()).hasSize(1);
        end.run();
    }

    @Test
    void aBackupIsMadeAndListed() {
        model.look();
        assertThat(offers()).isEmpty();

        model.makeNow(made -> assertThat(made).isTrue());
        model.makeNow(made -> {
            throw new AssertionError("one is being made");
        });
        workspace.settle();

        assertThat(offers()).singleElement().satisfies(offer -> {
            assertThat(offer.holds().orElseThrow()).isEqualTo(model.held());
            assertThat(offer.bytes()).isPositive();
        });
    }

    @Test
    void thePreviewNamesWhatWouldBeGone() {
        backUp();
        var stored = workspace
                .workspace()
                .execute(notebook -> Optional.of(new Command(
                        "command.done",
                        List.of(),
                        Samples.named("kinds").changesFromEmpty().subList(0, 9))));
        workspace.settle();
        assertThat(stored).isCompleted();
        List<RestorePreview> previews = new ArrayList<>();

        model.preview(offers().get(0), preview -> previews.add(preview.orElseThrow()));

        assertThat(previews).singleElement().satisfies(preview -> {
            assertThat(preview.losesNothing()).isFalse();
            assertThat(preview.goneProducts()).isNotEmpty();
            assertThat(preview.gone())
                    .containsEntry(ImportPart.PRODUCTS, preview.goneProducts().size());
            assertThat(preview.gone()).doesNotContainKey(ImportPart.ENTRIES);
            assertThat(preview.now().products())
                    .isEqualTo(
                            preview.backup().products() + preview.goneProducts().size());
        });
    }

    @Test
    void whatWasReplacedIsInTheCopyThatIsNamed() {
        backUp();
        var unused = workspace
                .workspace()
                .execute(notebook -> Optional.of(new Command("command.done", List.of(), deletion())));
        workspace.settle();
        List<Notebook> shown = new ArrayList<>();
        workspace.workspace().listen(shown::add);
        List<Optional<String>> copies = new ArrayList<>();

        model.restore(offers().get(0).name(), copies::add);

        assertThat(workspace.settle()).isEqualTo(full);
        assertThat(shown).containsExactly(full);
        assertThat(workspace.workspace().undoable()).isEmpty();
        String copy = copies.get(0).orElseThrow();
        assertThat(offers()).extracting(BackupOffer::name).contains(copy);

        model.restore(copy, other -> {});
        assertThat(workspace.settle().products()).hasSize(full.products().size() - 1);
    }

    @Test
    void aBackupThatWasDamagedMeanwhileChangesNothing() throws IOException {
        backUp();
        BackupOffer offer = offers().get(0);
        Files.writeString(folder.resolve("backups").resolve(offer.name()), "damaged meanwhile");

        model.preview(offer, preview -> assertThat(preview).isEmpty());
        assertThat(offers()).extracting(BackupOffer::isGood).containsExactly(false);
        model.restore(offer.name(), copy -> {
            throw new AssertionError("it cannot be restored");
        });

        assertThat(workspace.settle()).isEqualTo(full);
        assertThat(errors).hasSize(1);
    }

    @Test
    void everythingIsDeletedAndCanBeBroughtBack() {
        model.deleteAll(false, all -> assertThat(all).isTrue());

        Notebook empty = workspace.settle();
        assertThat(empty.products()).isEmpty();
        assertThat(empty.settings().firstRunDone()).isFalse();
        assertThat(empty.settings().firstDayOfWeek()).isEqualTo(CLOCK.weekBegins());
        HistoryStart start = workspace.workspace().history().start().orElseThrow();
        assertThat(start.reason()).isEqualTo(HistoryStart.Reason.DELETE_ALL);

        model.restore(
                model.copyMade().orElseThrow(), nothing -> assertThat(nothing).isEmpty());
        assertThat(workspace.settle()).isEqualTo(full);
    }

    @Test
    void everythingIsDeletedWithItsBackups() {
        backUp();

        model.deleteAll(true, all -> assertThat(all).isTrue());

        assertThat(workspace.settle().products()).isEmpty();
        assertThat(offers()).isEmpty();
        assertThat(model.copyMade()).isEmpty();
    }

    private void backUp() {
        model.makeNow(made -> {});
        workspace.settle();
    }

    private List<BackupOffer> offers() {
        return model.foundProperty().get().offers();
    }

    private List<Change> deletion() {
        return List.of(new Change.OfProduct(full.products().values().iterator().next(), null));
    }
}
