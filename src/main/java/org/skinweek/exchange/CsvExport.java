package org.skinweek.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.skinweek.diary.DiaryDay;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.PatchLook;
import org.skinweek.diary.PatchTest;
import org.skinweek.diary.SkinNote;
import org.skinweek.diary.SkinScores;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.Dose;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductPack;
import org.skinweek.routine.WeekPlacement;

/** A notebook as tables for a spreadsheet. They are for people: what is to be taken in again is an archive. */
public final class CsvExport {
    private final Notebook notebook;

    private CsvExport(Notebook notebook) {
        this.notebook = notebook;
    }

    /** The tables by what they are about. */
    public static Map<String, CsvTable> of(Notebook notebook) {
        CsvExport export = new CsvExport(notebook);
        Map<String, CsvTable> tables = new LinkedHashMap<>();
        tables.put("products", export.products());
        tables.put("packs", export.packs());
        tables.put("plan", export.plan());
        tables.put("diary", export.diary());
        tables.put("notes", export.notes());
        tables.put("patch-tests", export.patchTests());
        return tables;
    }

    private CsvTable products() {
        return table(
                List.of(
                        "id",
                        "name",
                        "form",
                        "category",
                        "actives",
                        "zone",
                        "spf",
                        "prescription",
                        "first used",
                        "wanted a week",
                        "archived"),
                notebook.products().values().stream()
                        .map(product -> row(
                                product.id(),
                                product.name(),
                                word(product.form()),
                                word(product.category()),
                                product.doses().stream().map(CsvExport::dose).collect(Collectors.joining("; ")),
                                product.zone().word(),
                                product.spf(),
                                product.prescription(),
                                product.firstUsed(),
                                product.wantedPerWeek(),
                                product.archived()))
                        .toList());
    }

    private static String dose(Dose dose) {
        String name = dose.otherName() == null ? dose.active() : dose.otherName();
        return dose.percent() == null ? name : "%s %s %%".formatted(name, dose.percent());
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
                        pack.size() == null ? null : word(pack.size().unit()),
                        pack.price() == null ? null : pack.price().amount(),
                        pack.price() == null ? null : pack.price().currency()));
            }
        }
        return table(
                List.of(
                        "product",
                        "bought",
                        "opened",
                        "months after opening",
                        "printed date",
                        "keeps until",
                        "finished",
                        "size",
                        "unit",
                        "price",
                        "currency"),
                rows);
    }

    private CsvTable plan() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        notebook.plan().weeks().forEach((from, week) -> {
            for (WeekPlacement use : week.placements()) {
                rows.add(row(from, word(use.day()), word(use.session()), name(use.product())));
            }
        });
        return table(List.of("from", "day", "session", "product"), rows);
    }

    private CsvTable diary() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (DiaryDay day : notebook.diary().days().values()) {
            for (DiaryEntry entry : day.entries()) {
                rows.add(row(
                        entry.day(),
                        word(entry.session()),
                        name(entry.product()),
                        entry.done() ? "done" : "left out",
                        entry.skipReason() == null ? null : word(entry.skipReason()),
                        entry.note(),
                        entry.recordedAt(),
                        entry.zone().getId()));
            }
        }
        return table(List.of("day", "session", "product", "what", "reason", "note", "written down", "time zone"), rows);
    }

    private CsvTable notes() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (DiaryDay day : notebook.diary().days().values()) {
            for (SkinNote note : day.notes()) {
                SkinScores scores = note.details().scores();
                rows.add(row(
                        note.day(),
                        note.level() == null ? "fine" : word(note.level()),
                        scores.comfort(),
                        scores.oil(),
                        scores.breakouts(),
                        scores.pores(),
                        note.details().suspected().stream().map(this::name).collect(Collectors.joining("; ")),
                        note.details().tags().stream().map(CsvExport::word).collect(Collectors.joining("; ")),
                        note.text(),
                        note.recordedAt(),
                        note.zone().getId()));
            }
        }
        return table(
                List.of(
                        "day",
                        "skin",
                        "comfort",
                        "oil",
                        "breakouts",
                        "visible pores",
                        "suspected",
                        "tags",
                        "text",
                        "written down",
                        "time zone"),
                rows);
    }

    private CsvTable patchTests() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (PatchTest test : notebook.diary().patchTests()) {
            rows.add(row(name(test.product()), word(test.place()), test.begun(), null, null));
            for (PatchLook look : test.looks()) {
                rows.add(row(name(test.product()), word(test.place()), test.begun(), look.day(), word(look.result())));
            }
        }
        return table(List.of("product", "place", "begun", "looked", "found"), rows);
    }

    private String name(String product) {
        return notebook.product(product).map(Product::name).orElse(product);
    }

    private static String word(Enum<?> constant) {
        return RecordIntrospector.word(constant);
    }

    private static CsvTable table(List<String> head, List<List<@Nullable Object>> rows) {
        return new CsvTable(head, rows);
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }
}
