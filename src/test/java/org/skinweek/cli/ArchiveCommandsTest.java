package org.skinweek.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skinweek.app.KeptPicture;
import org.skinweek.app.PhotoKeeper;
import org.skinweek.app.Workspace;
import org.skinweek.diary.SkinPhoto;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Command;
import org.skinweek.notebook.HistoryStart;
import org.skinweek.platform.picture.PictureBytes;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.store.PhotoFiles;

/** What is exported, and what becomes of it elsewhere. */
class ArchiveCommandsTest {
    @TempDir
    Path folder;

    @TempDir
    Path other;

    @TempDir
    Path files;

    private TerminalNotebook notebook;

    @BeforeEach
    void fill() {
        notebook = new TerminalNotebook(folder).filled();
        notebook.run("log", "tretinoin");
    }

    @Test
    void anArchiveInAnEmptyFolderIsTheSameNotebook() throws IOException {
        String file = files.resolve("mine.json").toString();
        String again = files.resolve("again.json").toString();
        assertThat(notebook.run("export", "--json", file).out()).isEqualTo("Written: %s\n".formatted(file));
        TerminalNotebook elsewhere = new TerminalNotebook(other);
        CommandRun run = elsewhere.run("import", file);

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("An archive of 29 Nov 2026, 21:30:00.")
                .contains("New: 4 products, 1 planned week and 1 diary entry.");
        assertThat(elsewhere.stored()).isEqualTo(notebook.stored());
        elsewhere.run("export", "--json", again);
        assertThat(Path.of(again)).hasSameTextualContentAs(Path.of(file));
    }

    @Test
    void aZipFileIsTakenLikeTheArchiveInIt() {
        String file = files.resolve("mine.zip").toString();
        notebook.run("export", "--zip", file);
        TerminalNotebook elsewhere = new TerminalNotebook(other);
        assertThat(elsewhere.run("import", file).exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(elsewhere.stored()).isEqualTo(notebook.stored());
    }

    @Test
    void aZipFileCarriesPicturesAndAJsonFileOnlyNamesThem() throws Exception {
        SkinPhoto photo = photo();
        String zip = files.resolve("mine.zip").toString();
        String json = files.resolve("mine.json").toString();
        notebook.run("export", "--zip", zip);
        CommandRun exported = notebook.run("export", "--json", json);
        assertThat(exported.err()).contains("The picture of 1 photo is not in it");
        TerminalNotebook elsewhere = new TerminalNotebook(other);
        assertThat(elsewhere.run("import", json).out()).contains("The picture of 1 photo is not in this file");
        PhotoFiles pictures = new PhotoFiles(other, InstantSource.system());
        assertThat(elsewhere.stored()).isEqualTo(notebook.stored());
        assertThat(pictures.content(photo.hash())).isEmpty();
        assertThat(elsewhere.run("import", zip).out())
                .contains("Nothing in it is new.")
                .doesNotContain("not in this");
        assertThat(pictures.content(photo.hash())).isPresent();
    }

    private SkinPhoto photo() throws Exception {
        Path file = Files.write(
                files.resolve("face.jpg"),
                PictureBytes.fromCamera(PictureBytes.quarters(60, 40), 6, "2026:11:20 10:00:00"));
        KeptPicture kept = new PhotoKeeper(folder, InstantSource.system()).keep(file);
        SkinPhoto photo = new SkinPhoto(
                new UUID(3, 3),
                LocalDate.of(2026, 11, 20),
                kept.hash(),
                kept.width(),
                kept.height(),
                Instant.EPOCH,
                ZoneOffset.UTC);
        try (Workspace window = notebook.open()) {
            window.execute(Command.of("command.addPhoto", new Change.OfPhoto(null, photo)))
                    .join();
        }
        return photo;
    }

    @Test
    void whatIsThereStaysAndIsNamed() {
        String file = files.resolve("mine.json").toString();
        notebook.run("export", "--json", file);
        Product before = notebook.stored().products().get("ret");
        Product renamed = ProductBuilder.from(before).name("My gel").build();
        try (Workspace window = notebook.open()) {
            window.execute(Command.of("command.editProduct", new Change.OfProduct(before, renamed)))
                    .join();
        }
        CommandRun run = notebook.run("import", file);

        assertThat(run.out())
                .contains("Nothing in it is new.")
                .contains("Already there and the same: 5.")
                .contains("Kept as you have it, although the file says something else: 1.")
                .contains("Tretinoin gel");
        assertThat(notebook.stored().products().get("ret").name()).isEqualTo("My gel");
    }

    @Test
    void anImportIntoAFilledFolderBeginsANewHistoryBesideItsCopy() {
        String file = files.resolve("mine.json").toString();
        notebook.run("export", "--json", file);
        TerminalNotebook elsewhere = new TerminalNotebook(other).filled();
        elsewhere.run("import", file);
        try (Workspace window = elsewhere.open()) {
            assertThat(window.undoable()).isEmpty();
            HistoryStart start = window.history().start().orElseThrow();
            assertThat(start.reason()).isEqualTo(HistoryStart.Reason.IMPORT);
            assertThat(other.resolve("backups").resolve(String.valueOf(start.backup())))
                    .exists();
        }
    }

    @Test
    void aDryRunOnlyTells() {
        String file = files.resolve("mine.json").toString();
        notebook.run("export", "--json", file);
        TerminalNotebook elsewhere = new TerminalNotebook(other);
        CommandRun run = elsewhere.run("import", "--dry-run", file);
        assertThat(run.out()).contains("New: 4 products").endsWith("Nothing was taken in.\n");
        assertThat(other).isEmptyDirectory();
    }

    @Test
    void aRoutineFileGivesShelfAndPlan() throws IOException {
        Path file = files.resolve("routine.json");
        Files.writeString(file, """
                {"format": "skinweek-routine/1",
                 "products": [{"id": "gly", "name": "Toner", "actives": [{"id": "glycolic_acid", "percent": 7}]}],
                 "plan": {"repeats": true, "week": {"mon": {"pm": ["gly"]}}}}
                """);
        TerminalNotebook elsewhere = new TerminalNotebook(other);
        CommandRun run = elsewhere.run("import", file.toString());
        assertThat(run.out()).isEqualTo("New: 1 product and 1 planned week.\n");
        assertThat(elsewhere.stored().plan().weeks()).containsOnlyKeys(LocalDate.of(2026, 11, 23));
    }

    @Test
    void aDamagedFileChangesNothingAndSaysWhere() throws IOException {
        Path file = files.resolve("mine.json");
        notebook.run("export", "--json", file.toString());
        Files.writeString(file, Files.readString(file).replace("\"session\" : \"pm\"", "\"session\" : \"noon\""));
        TerminalNotebook elsewhere = new TerminalNotebook(other);
        CommandRun run = elsewhere.run("import", file.toString());
        assertThat(run.err()).contains("at /plan/0/uses/").contains("\"noon\" must be one of am, pm");
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(other).isEmptyDirectory();
    }

    @Test
    void tablesAreForASpreadsheet() throws IOException {
        notebook.run("export", "--csv", files.toString());
        assertThat(files.toFile().list())
                .containsExactlyInAnyOrder(
                        "products.csv",
                        "packs.csv",
                        "plan.csv",
                        "rhythms.csv",
                        "diary.csv",
                        "notes.csv",
                        "patch-tests.csv");
        List<String> diary = Files.readAllLines(files.resolve("diary.csv"), StandardCharsets.UTF_8);
        assertThat(diary.get(0)).isEqualTo("\uFEFFday,session,product,what,reason,note,written down,time zone");
        assertThat(diary.get(1))
                .isEqualTo("2026-11-29,Evening,Tretinoin gel,done,,,2026-11-29T20:30:00Z,Europe/Berlin");
    }

    @Test
    void aDocumentForAnotherProgramIsAloneOnStandardOutput() {
        String zip = files.resolve("mine.zip").toString();
        CommandRun run = notebook.run("export", "--json", "-", "--zip", zip);
        assertThat(run.out()).startsWith("{").endsWith("}\n");
        assertThat(run.err()).isEqualTo("Written: %s\n".formatted(zip));
    }

    @Test
    void theRoutineIsWrittenForACalendarOfItsOwn() throws IOException {
        Path file = files.resolve("mine.ics");
        CommandRun run = notebook.run("export", "--ics", file.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                Written: %s
                Import it into a calendar of its own, made for Skinweek. Most programs double or refuse a file that is \
                imported twice, so empty that calendar before you import a newer one.
                """.formatted(file));
        String written = Files.readString(file);
        assertThat(written.replace("\r\n ", ""))
                .contains("SUMMARY:Evening routine: Gel cleanser\\, then Tretinoin gel\\, then Night cream");
        assertThat(notebook.run("export", "--ics", "-")
                        .out()
                        .replace("\r\n", "\n")
                        .strip())
                .isEqualTo(written.replace("\r\n", "\n").strip());
    }

    @Test
    void whereNothingIsPlannedNoCalendarIsWritten() {
        TerminalNotebook empty = new TerminalNotebook(other);
        empty.open().close();
        CommandRun run = empty.run("export", "--ics", files.resolve("mine.ics").toString());

        assertThat(run.err())
                .isEqualTo("skinweek: Nothing is planned, so there is nothing for a calendar. Lay a week first.\n");
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(files).isEmptyDirectory();
    }

    @Test
    void aCalendarThatCannotBeWrittenIsToldAsOtherFilesAre() {
        String file = files.resolve("no/such/folder.ics").toString();
        CommandRun run = notebook.run("export", "--ics", file);

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains(file, "This cannot be written there");
    }

    @Test
    void onlyOneDocumentGoesToStandardOutput() {
        assertThat(notebook.run("export", "--json", "-", "--ics", "-").err())
                .isEqualTo(
                        "skinweek: Only one of --json, --ics and --pdf can go to standard output: name a file for the"
                                + " others.\n");
    }

    @Test
    void anExportNamesWhatItWants() {
        assertThat(notebook.run("export").err())
                .isEqualTo(
                        "skinweek: Say what to write: --json FILE, --zip FILE, --csv FOLDER, --ics FILE or --pdf week|doctor FILE.\n");
        assertThat(notebook.run(
                                "export",
                                "--json",
                                files.resolve("no/such/folder.json").toString())
                        .exitCode())
                .isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void pagesArePrintedAsPdf() throws IOException {
        for (String page : List.of("week", "doctor")) {
            Path file = files.resolve(page + ".pdf");
            CommandRun run = notebook.run("export", "--pdf", page, file.toString());
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).isEqualTo("Written: %s\n".formatted(file));
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                    .startsWith("%PDF-");
        }
        CommandRun printed = notebook.run("export", "--pdf", "week", "-");
        assertThat(printed.out()).startsWith("%PDF-");
    }

    @Test
    void aPageThatDoesNotExistIsRefusedAndNothingIsWritten() {
        Path file = files.resolve("month.pdf");
        CommandRun run = notebook.run("export", "--pdf", "month", file.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("“month” is no page", "--pdf week FILE");
        assertThat(file).doesNotExist();
        assertThat(notebook.run("export", "--pdf", "week").exitCode()).isEqualTo(ExitCode.BAD_INPUT);
    }
}
