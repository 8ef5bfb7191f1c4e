package org.skinweek.exchange;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Catalog;
import org.skinweek.notebook.ImportPreview;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.PlanBook;
import org.skinweek.routine.Product;
import org.skinweek.routine.SkinProfile;
import org.skinweek.routine.Timeline;
import org.skinweek.routine.WeekPlan;

/**
 * What a file holds that can be taken in.
 *
 * @param notebook all of an archive; of a routine file the shelf and what is planned
 * @param exportedAt when it was written; empty for a routine file
 */
public record ImportFile(Notebook notebook, Optional<Instant> exportedAt) {
    private static final int BEGINNING = 4;

    /**
     * Reads an archive, as JSON or in a zip file, or a routine file.
     *
     * @param today the day from whose week on a routine without a date is planned
     * @throws FileFormatException for whatever is wrong with it
     * @throws IOException when the stream cannot be read
     */
    public static ImportFile read(InputStream in, Catalog catalog, LocalDate today) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        buffered.mark(BEGINNING);
        byte[] beginning = buffered.readNBytes(BEGINNING);
        buffered.reset();
        if (ArchiveZip.isZip(beginning)) {
            return of(ArchiveZip.read(buffered)); // the pictures behind it are not held in memory
        }
        byte[] bytes = buffered.readNBytes(ArchiveReader.LARGEST + 1);
        String format = ArchiveReader.format(bytes);
        if (format.startsWith("skinweek-routine/")) {
            return of(new RoutineReader(catalog).read(bytes), today);
        }
        return of(ArchiveReader.read(new ByteArrayInputStream(bytes)));
    }

    private static ImportFile of(NotebookArchive archive) {
        return new ImportFile(archive.notebook(), Optional.of(archive.exportedAt()));
    }

    private static ImportFile of(RoutineFile file, LocalDate today) {
        @Nullable LocalDate stated = file.weekStart();
        LocalDate monday = stated == null ? today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : stated;
        Map<String, Product> products = new LinkedHashMap<>();
        file.products().forEach(item -> products.put(item.product().id(), item.product()));
        Map<LocalDate, WeekPlan> weeks = new LinkedHashMap<>();
        weeks.put(monday, file.week());
        if (!file.repeats()) {
            weeks.put(monday.plusDays(Timeline.DAYS), WeekPlan.EMPTY);
        }
        return new ImportFile(
                new Notebook(
                        products,
                        new PlanBook(new TreeMap<>(weeks)),
                        Notebook.EMPTY.diary(),
                        file.profile(),
                        Notebook.EMPTY.settings().withFirstRunDone(true).withPlanBegan(monday),
                        Notebook.EMPTY.adjustments(),
                        file.schedule()),
                Optional.empty());
    }

    /**
     * What taking it in would do. A routine file says nothing of the settings, and where it says nothing of the skin
     * either, what is known here stays.
     *
     * @param here what is there now
     */
    public ImportPreview into(Notebook here, boolean takeProfile, boolean takeSettings) {
        if (exportedAt.isPresent()) {
            return ImportPreview.of(here, notebook, takeProfile, takeSettings);
        }
        SkinProfile skin = notebook.profile().equals(SkinProfile.DEFAULT) ? here.profile() : notebook.profile();
        Notebook routine = new Notebook(
                notebook.products(),
                notebook.plan(),
                notebook.diary(),
                skin,
                here.settings()
                        .withFirstRunDone(notebook.settings().firstRunDone())
                        .withPlanBegan(notebook.settings().planBegan()),
                notebook.adjustments(),
                notebook.schedule());
        return ImportPreview.of(here, routine, takeProfile, /* takeSettings= */ false);
    }
}
