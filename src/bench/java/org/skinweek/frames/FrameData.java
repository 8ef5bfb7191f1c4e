package org.skinweek.frames;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skinweek.diary.Diary;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkinNote;
import org.skinweek.exchange.ChangeJson;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.notebook.UserSettings;
import org.skinweek.platform.WindowLook;
import org.skinweek.platform.WindowLookFile;
import org.skinweek.routine.PlanBook;
import org.skinweek.routine.Product;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.WeekPlacement;
import org.skinweek.routine.WeekPlan;
import org.skinweek.store.NotebookStorage;
import org.skinweek.store.StorageOpener;
import org.skinweek.testing.TenYears;

/**
 * The data folder that the robot uses: twelve products and ten years of diary up to this week. Two of the products were
 * never used, so that planning brings them in one after the other, over several weeks.
 */
final class FrameData {
    private static final Set<String> NEW = Set.of("ret", "sal");

    private FrameData() {}

    /** Writes it into a new folder. */
    static void write(Path folder) throws IOException {
        Notebook notebook = notebook(LocalDate.now(ZoneId.systemDefault()));
        StorageOpener opener = new StorageOpener(
                folder,
                folder.resolve("cache/sqlite"),
                new ChangeJson(),
                InstantSource.system(),
                ZoneId::systemDefault);
        UserSettings done = notebook.settings().withFirstRunDone(true).withPage("WEEK");
        try (NotebookStorage storage = opener.open().saveAsNewFile(notebook)) {
            storage.store(List.of(new Change.OfSettings(notebook.settings(), done)));
        }
        new WindowLookFile(folder).write(new WindowLook(false, 1));
    }

    private static Notebook notebook(LocalDate today) {
        Notebook years = TenYears.noted();
        long later = ChronoUnit.WEEKS.between(TenYears.MONDAY, today);
        List<DiaryEntry> entries = years.diary().days().values().stream()
                .flatMap(day -> day.entries().stream())
                .filter(entry -> !NEW.contains(entry.product()))
                .map(entry -> new DiaryEntry(
                        entry.id(),
                        entry.day().plusWeeks(later),
                        entry.session(),
                        entry.product(),
                        entry.skipReason(),
                        entry.note(),
                        entry.recordedAt(),
                        entry.zone()))
                .toList();
        List<SkinNote> notes = years.diary().days().values().stream()
                .flatMap(day -> day.notes().stream())
                .map(note -> new SkinNote(
                        note.id(),
                        note.day().plusWeeks(later),
                        note.level(),
                        note.details(),
                        note.text(),
                        note.recordedAt(),
                        note.zone()))
                .toList();
        PlanBook book = PlanBook.EMPTY;
        for (var week : years.plan().weeks().entrySet()) {
            book = book.with(week.getKey().plusWeeks(later), WeekPlan.of(without(week.getValue())));
        }
        return new Notebook(
                products(years, today),
                book,
                Diary.of(entries, notes),
                years.profile(),
                years.settings(),
                years.adjustments(),
                years.schedule());
    }

    /** The new ones are to begin when the skin has calmed down from the last reaction in the diary. */
    private static Map<String, Product> products(Notebook years, LocalDate today) {
        Map<String, Product> products = new LinkedHashMap<>(years.products());
        NEW.forEach(id -> products.computeIfPresent(
                id,
                (same, product) ->
                        ProductBuilder.from(product).starts(today.plusWeeks(3)).build()));
        return products;
    }

    private static List<WeekPlacement> without(WeekPlan plan) {
        return plan.placements().stream()
                .filter(placement -> !NEW.contains(placement.product()))
                .toList();
    }
}
