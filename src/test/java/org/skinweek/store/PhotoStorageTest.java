package org.skinweek.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skinweek.diary.SkinPhoto;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.HistoryStart;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.StepWriter;
import org.skinweek.notebook.UnreadRow.Kind;
import org.skinweek.notebook.UserSettings;

/** Photos are stored, and their files stay as long as anything names them. */
class PhotoStorageTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Duration TWO_DAYS = Duration.ofDays(2);

    private Instant now = Stores.NOW;

    @TempDir
    Path folder;

    private PhotoFiles files;

    @BeforeEach
    void files() {
        files = new PhotoFiles(folder, clock());
    }

    @Test
    void aPhotoIsReadAsItWasStoredAndMovedAndDeleted() throws IOException {
        SkinPhoto photo = kept("one");
        try (NotebookStorage storage = open()) {
            storage.store(List.of(new Change.OfPhoto(null, photo)));
            assertThat(storage.load().diary().photos().all()).containsExactly(photo);
            storage.store(List.of(new Change.OfPhoto(photo, photo.on(DAY.plusDays(1)))));
            assertThat(storage.load().diary().photos().all()).containsExactly(photo.on(DAY.plusDays(1)));
            storage.store(List.of(new Change.OfPhoto(photo.on(DAY.plusDays(1)), null)));
            assertThat(storage.load()).isEqualTo(Notebook.EMPTY);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "day = '2026-02-30'",
                "hash = 'beef'",
                "width = 0",
                "width = 4294967336",
                "height = 90000",
                "zone = 'Mars/Tharsis'"
            })
    void aRowThatCannotBeReadIsNamedAndKeptAndSoIsItsFile(String damage) throws IOException, SQLException {
        SkinPhoto photo = kept("one");
        try (NotebookStorage storage = open()) {
            storage.store(List.of(new Change.OfPhoto(null, photo)));
        }
        Tables.run(folder.resolve("skinweek.db"), "UPDATE skin_photo SET " + damage);
        try (NotebookStorage storage = open()) {
            assertThat(storage.load().diary().photos().all()).isEmpty();
            assertThat(storage.unread()).extracting(row -> row.kind()).containsExactly(Kind.PHOTO);
            storage.store(List.of(new Change.OfPhoto(null, photo)));
            assertThat(storage.load().diary().photos().all()).containsExactly(photo);
            assertThat(storage.unread()).isEmpty();
        }
        assertThat(Tables.read(folder.resolve("skinweek.db")).get("kept_row")).hasSize(1);
    }

    @Test
    void aFileThatNothingNamesGoesAfterADay() throws IOException {
        SkinPhoto photo = kept("forgotten");
        try (NotebookStorage storage = open()) {
            storage.runMaintenance();
            assertThat(files.file(photo.hash())).as("young").exists();
            now = now.plus(TWO_DAYS);
            storage.runMaintenance();
            assertThat(files.file(photo.hash())).doesNotExist();
        }
    }

    @Test
    void aPhotoThatCanBeBroughtBackKeepsItsFile() throws IOException {
        SkinPhoto photo = kept("deleted");
        try (NotebookStorage storage = open()) {
            storage.load();
            add(storage, photo);
            add(storage, new Change.OfPhoto(photo, null));
            sweepLater(storage);
            assertThat(files.file(photo.hash())).exists();
            storage.store(List.of(), new HistoryEdit.Begin(HistoryStart.Reason.IMPORT));
            sweepLater(storage);
            assertThat(files.file(photo.hash())).doesNotExist();
        }
    }

    @Test
    void aPhotoThatABackupNamesKeepsItsFileAndIsThereAfterRestoring() throws IOException {
        SkinPhoto photo = kept("in a backup");
        try (NotebookStorage storage = open()) {
            storage.load();
            add(storage, photo);
            assertThat(storage.backUp()).isTrue();
            BackupFile backup = storage.backups().offered().get(0).backup();
            storage.deleteAll(UserSettings.DEFAULT, /* copiesToo= */ false);
            sweepLater(storage);
            assertThat(files.content(photo.hash())).isPresent();
            storage.restore(backup);
            assertThat(storage.load().diary().photos().all()).containsExactly(photo);
        }
    }

    @Test
    void whatCannotBeLookedIntoKeepsEverything() throws IOException {
        SkinPhoto photo = kept("who knows");
        try (NotebookStorage storage = open()) {
            now = now.plus(TWO_DAYS);
            Path backup = folder.resolve("backups/skinweek-2026-11-01T10-00-00Z.db");
            Files.createDirectories(backup.getParent());
            Files.writeString(backup, "this is no database at all, whatever its name may say");
            assertThat(storage.backups().offered()).hasSize(1);
            storage.runMaintenance();
            assertThat(files.file(photo.hash())).exists();
        }
    }

    @Test
    void deletingEverythingWithItsCopiesDeletesThePictures() throws IOException {
        SkinPhoto photo = kept("gone");
        try (NotebookStorage storage = open()) {
            storage.load();
            add(storage, photo);
            storage.deleteAll(UserSettings.DEFAULT, /* copiesToo= */ true);
            assertThat(files.file(photo.hash())).doesNotExist();
        }
    }

    private void sweepLater(NotebookStorage storage) {
        now = now.plus(TWO_DAYS);
        storage.runMaintenance();
    }

    private static void add(NotebookStorage storage, SkinPhoto photo) {
        add(storage, new Change.OfPhoto(null, photo));
    }

    private static void add(NotebookStorage storage, Change change) {
        Command command = Command.of("command.addPhoto", change);
        assertThat(storage.store(List.of(change), new HistoryEdit.Add(command, StepWriter.WINDOW)))
                .isTrue();
    }

    private SkinPhoto kept(String content) throws IOException {
        String hash = files.keep(content.getBytes(StandardCharsets.UTF_8));
        return new SkinPhoto(new UUID(7, 1), DAY, hash, 40, 30, Stores.NOW, ZoneId.of("Europe/Berlin"));
    }

    private NotebookStorage open() {
        return Stores.store(folder, clock()).open();
    }

    private InstantSource clock() {
        return () -> now;
    }
}
