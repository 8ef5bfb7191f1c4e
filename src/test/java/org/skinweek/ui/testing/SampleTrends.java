package org.skinweek.ui.testing;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.skinweek.catalog.Session;
import org.skinweek.diary.DiaryEntry;
import org.skinweek.diary.SkinDetails;
import org.skinweek.diary.SkinNote;
import org.skinweek.diary.SkinScores;
import org.skinweek.notebook.Change;
import org.skinweek.notebook.Notebook;
import org.skinweek.routine.ProductBuilder;
import org.skinweek.routine.SymptomLevel;

/** Adds notes with scores and some weeks of too much to a sample diary, so that looking back has something to show. */
final class SampleTrends {
    private static final long SEED = 11;
    /** In a diary of so few weeks the retinoid is new. */
    private static final int NEW = 8;

    private SampleTrends() {}

    /** So many weeks of a diary. */
    static Notebook weeks(Notebook notebook, int weeks) {
        Notebook written = SampleDiary.weeks(notebook, weeks);
        Random random = new Random(SEED);
        LocalDate today = Samples.MONDAY.plusDays(2);
        LocalDate first = today.minusWeeks(weeks);
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.OfSettings(written.settings(), written.settings().withPlanBegan(first)));
        if (weeks <= NEW) {
            written.product("ret")
                    .ifPresent(retinol -> changes.add(new Change.OfProduct(
                            retinol,
                            ProductBuilder.from(retinol).firstUsed(first).build())));
        }
        changes.add(note(today.minusDays(17), 3, 6, SymptomLevel.MODERATE));
        double comfort = 7;
        double pores = 7;
        for (LocalDate day = first; day.isBefore(today); day = day.plusDays(1)) {
            boolean much = day.getDayOfYear() % 90 < 14;
            if (much && random.nextInt(3) == 0) {
                changes.add(acid(day, changes.size()));
            }
            comfort = within(comfort + random.nextGaussian() * 0.5 + (much ? -0.25 : 0.08));
            pores = within(pores - 0.01 + random.nextGaussian() * 0.2);
            if (random.nextInt(3) == 0) {
                changes.add(note(day, comfort, pores, much && random.nextInt(4) == 0 ? SymptomLevel.MILD : null));
            }
        }
        return written.after(changes);
    }

    private static double within(double score) {
        return Math.max(2, Math.min(9, score));
    }

    private static Change acid(LocalDate day, int number) {
        return new Change.OfEntry(
                null,
                new DiaryEntry(
                        new UUID(5, number),
                        day,
                        Session.EVENING,
                        "gly",
                        null,
                        "",
                        day.atTime(22, 0).toInstant(ZoneOffset.UTC),
                        ZoneOffset.UTC));
    }

    private static Change note(LocalDate day, double comfort, double pores, @Nullable SymptomLevel level) {
        SkinScores scores = new SkinScores((int) Math.round(comfort), null, null, (int) Math.round(pores));
        return new Change.OfSkinNote(
                null,
                new SkinNote(
                        new UUID(level == SymptomLevel.MODERATE ? 7 : 6, day.toEpochDay()),
                        day,
                        level,
                        new SkinDetails(scores, List.of(), Set.of()),
                        "",
                        day.atTime(22, 5).toInstant(ZoneOffset.UTC),
                        ZoneOffset.UTC));
    }
}
