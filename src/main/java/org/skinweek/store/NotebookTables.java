package org.skinweek.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;

/** All tables of a notebook, each read and written by its repository. */
final class NotebookTables {
    private final ProductRepository products;
    private final PlanRepository plan;
    private final DiaryRepository diary;
    private final PatchTestRepository patchTests;
    private final PhotoRepository photos;
    private final ProfileRepository profile;
    private final SettingsRepository settings;
    private final AdjustmentRepository adjustments;
    private final ScheduleRepository schedule;

    /**
     * The tables of a database of the latest version.
     *
     * @param today dates a note whose own day cannot be read
     */
    NotebookTables(SqlSession sql, TolerantRows rows, Supplier<LocalDate> today) {
        this.products = new ProductRepository(sql, rows);
        this.plan = new PlanRepository(sql, rows);
        this.diary = new DiaryRepository(sql, rows, today);
        this.patchTests = new PatchTestRepository(sql, rows);
        this.photos = new PhotoRepository(sql, rows);
        this.profile = new ProfileRepository(sql, rows);
        this.settings = new SettingsRepository(sql, rows);
        this.adjustments = new AdjustmentRepository(sql, rows);
        this.schedule = new ScheduleRepository(sql, rows);
    }

    /** Everything that can be read. */
    Notebook all() throws SQLException {
        return new Notebook(
                products.all(),
                plan.all(),
                diary.all(patchTests.all(), photos.all()),
                profile.get(),
                settings.get(),
                adjustments.all(),
                schedule.all());
    }

    /** Stores a change. */
    void store(Change change) throws SQLException {
        if (change instanceof Change.OfEntry entry) {
            diary.store(entry);
        } else if (change instanceof Change.OfSkinNote note) {
            diary.store(note);
        } else if (change instanceof Change.OfPatchTest test) {
            patchTests.store(test);
        } else if (change instanceof Change.OfPhoto photo) {
            photos.store(photo);
        } else if (change instanceof Change.OfWeek week) {
            plan.store(week);
        } else if (change instanceof Change.OfProduct product) {
            products.store(product);
        } else if (change instanceof Change.OfProfile ofProfile) {
            profile.store(ofProfile.after());
        } else if (change instanceof Change.OfSettings ofSettings) {
            settings.store(ofSettings.before(), ofSettings.after());
        } else if (change instanceof Change.OfTolerance tolerance) {
            adjustments.store(tolerance);
        } else if (change instanceof Change.OfNumber number) {
            adjustments.store(number);
        } else if (change instanceof Change.OfOwnRule rule) {
            adjustments.store(rule);
        } else if (change instanceof Change.OfCycle cycle) {
            schedule.store(cycle);
        } else if (change instanceof Change.OfRhythm rhythm) {
            schedule.store(rhythm);
        } else if (change instanceof Change.OfException exception) {
            schedule.store(exception);
        } else if (change instanceof Change.OfAway away) {
            schedule.store(away);
        } else if (change instanceof Change.OfEvent event) {
            schedule.store(event);
        } else {
            throw new IllegalArgumentException("change is %s: no repository stores that".formatted(change.getClass()));
        }
    }
}
