package org.skinweek.exchange;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Active;
import org.skinweek.catalog.Catalog;
import org.skinweek.diary.DiaryDay;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.PatchLook;
import org.skinweek.diary.PatchTest;
import org.skinweek.diary.SkinNote;
import org.skinweek.diary.SkinScores;
import org.skinweek.notebook.Notebook;
import org.skinweek.platform.FileOutput;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductPack;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.schedule.RhythmLine;
import org.skinweek.words.RhythmWords;
import org.skinweek.words.SkinNoteWords;
import org.skinweek.words.Words;

/** A notebook as tables for a spreadsheet. They are for people: what is to be taken in again is an archive. */
public final class CsvTables {
    private final Notebook notebook;
    private final Catalog catalog;
    private final Words words;

    private CsvTables(Notebook notebook, Catalog catalog, Words words) {
        this.notebook = notebook;
        this.catalog = catalog;
        this.words = words;
    }

    /**
     * Writes the tables to a folder, each to a file of its own.
     *
     * @param catalog names the actives
     * @throws IOException when one of them cannot be written
     */
    public static void write(Notebook notebook, Catalog catalog, Words words, Path folder) throws IOException {
        for (Map.Entry<String, CsvTable> table :
                new CsvTables(notebook, catalog, words).byName().entrySet()) {
            FileOutput.write(folder.resolve(table.getKey() + ".csv"), table.getValue()::write);
        }
    }

    /** The tables by the names of their files, which are the same in all languages. */
    private Map<String, CsvTable> byName() {
        Map<String, CsvTable> all = new LinkedHashMap<>();
        all.put("products", products());
        all.put("packs", packs());
        all.put("plan", plan());
        all.put("rhythms", rhythms());
        all.put("diary", diary());
        all.put("notes", notes());
        all.put("patch-tests", patchTests());
        return all;
    }

    private CsvTable products() {
        return table(
                List.of(
                        "tables.id",
                        "tables.name",
                        "tables.form",
                        "tables.category",
                        "tables.actives",
                        "tables.zone",
                        "tables.spf",
                        "tables.prescription",
                        "tables.first_used",
                        "tables.wanted",
                        "tables.archived",
                        "tables.ingredients"),
                notebook.products().values().stream()
                        .map(product -> row(
                                product.id(),
                                product.name(),
                                words.textOf("shelf.form.", product.form()),
                                words.textOf("shelf.category.", product.category()),
                                product.doses().stream().map(this::dose).collect(Collectors.joining("; ")),
                                words.textOf("shelf.zone.", product.zone()),
                                product.spf(),
                                yes(product.prescription()),
                                product.firstUsed(),
                                product.wantedPerWeek(),
                                yes(product.archived()),
                                product.ingredients()))
                        .toList());
    }

    private String yes(boolean value) {
        return words.text(value ? "tables.yes" : "tables.no");
    }

    private String dose(Dose dose) {
        String name = dose.otherName() == null
                ? catalog.active(dose.active()).map(Active::name).orElse(dose.active())
                : dose.otherName();
        return dose.percent() == null
                ? name
                : "%s %s %%"
                        .formatted(
                                name,
                                BigDecimal.valueOf(dose.percent())
                                        .stripTrailingZeros()
                                        .toPlainString());
    }

    private CsvTable packs() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Product product : notebook.products().values()) {
            for (ProductPack pack : product.packs().list()) {
                rows.add(row(
                        product.name(),
                        pack.bought(),
                        pack.opened(),
                        pack.periodAfterOpeningMonths(),
                        pack.printedExpiry(),
                        pack.keepsUntil(),
                        pack.finished(),
                        pack.size() == null ? null : pack.size().amount(),
                        pack.size() == null
                                ? null
                                : words.textOf(
                                        "shelf.pack.form.unit.", pack.size().unit()),
                        pack.price() == null ? null : pack.price().amount(),
                        pack.price() == null ? null : pack.price().currency()));
            }
        }
        return table(
                List.of(
                        "tables.product",
                        "tables.bought",
                        "tables.opened",
                        "tables.months_open",
                        "tables.printed",
                        "tables.keeps",
                        "tables.finished",
                        "tables.size",
                        "tables.unit",
                        "tables.price",
                        "tables.currency"),
                rows);
    }

    private CsvTable plan() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        notebook.plan().weeks().forEach((from, week) -> {
            for (WeekPlacement use : week.placements()) {
                rows.add(row(
                        from, weekday(use.day()), words.textOf("common.session.", use.session()), name(use.product())));
            }
        });
        return table(List.of("tables.from", "tables.day", "tables.session", "tables.product"), rows);
    }

    private CsvTable rhythms() {
        RhythmWords says = new RhythmWords(words);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        notebook.schedule().rhythms().forEach((product, lines) -> {
            for (RhythmLine line : lines) {
                rows.add(row(name(product), says.of(List.of(line), notebook.schedule()), line.from(), line.until()));
            }
        });
        return table(List.of("tables.product", "tables.rhythm", "tables.from", "tables.until"), rows);
    }

    private CsvTable diary() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (DiaryDay day : notebook.diary().days().values()) {
            for (DiaryEntry entry : day.entries()) {
                rows.add(row(
                        entry.day(),
                        words.textOf("common.session.", entry.session()),
                        name(entry.product()),
                        words.text(entry.done() ? "tables.done" : "tables.left_out"),
                        entry.skipReason() == null ? null : words.textOf("diary.skip.", entry.skipReason()),
                        entry.note(),
                        entry.recordedAt(),
                        entry.zone().getId()));
            }
        }
        return table(
                List.of(
                        "tables.day",
                        "tables.session",
                        "tables.product",
                        "tables.what",
                        "tables.reason",
                        "tables.note",
                        "tables.written",
                        "tables.time_zone"),
                rows);
    }

    private CsvTable notes() {
        SkinNoteWords says = new SkinNoteWords(words, this::name);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (DiaryDay day : notebook.diary().days().values()) {
            for (SkinNote note : day.notes()) {
                SkinScores scores = note.details().scores();
                rows.add(row(
                        note.day(),
                        says.level(note),
                        scores.comfort(),
                        scores.oil(),
                        scores.breakouts(),
                        scores.pores(),
                        note.details().suspected().stream().map(this::name).collect(Collectors.joining("; ")),
                        note.details().tags().stream()
                                .map(tag -> words.textOf("skin.tag.", tag))
                                .collect(Collectors.joining("; ")),
                        note.text(),
                        note.recordedAt(),
                        note.zone().getId()));
            }
        }
        return table(
                List.of(
                        "tables.day",
                        "tables.skin",
                        "tables.comfort",
                        "tables.oil",
                        "tables.breakouts",
                        "tables.pores",
                        "tables.suspected",
                        "tables.tags",
                        "tables.text",
                        "tables.written",
                        "tables.time_zone"),
                rows);
    }

    private CsvTable patchTests() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (PatchTest test : notebook.diary().patchTests()) {
            rows.add(row(
                    name(test.product()), words.textOf("skin.patch.place.", test.place()), test.begun(), null, null));
            for (PatchLook look : test.looks()) {
                rows.add(row(
                        name(test.product()),
                        words.textOf("skin.patch.place.", test.place()),
                        test.begun(),
                        look.day(),
                        words.textOf("skin.patch.result.", look.result())));
            }
        }
        return table(List.of("tables.product", "tables.place", "tables.begun", "tables.looked", "tables.found"), rows);
    }

    private String name(String product) {
        return notebook.product(product).map(Product::name).orElse(product);
    }

    private String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, words.locale());
    }

    private CsvTable table(List<String> heads, List<List<@Nullable Object>> rows) {
        return new CsvTable(heads.stream().map(words::text).toList(), rows);
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }
}
